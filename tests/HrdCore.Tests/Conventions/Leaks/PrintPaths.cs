using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>Every way in which a value is turned into text without anyone asking for its content.</summary>
internal static class PrintPaths
{
    private static readonly JsonSerializerOptions[] JsonOptions = [JsonSerializerOptions.Default, JsonSerializerOptions.Web, new() { IncludeFields = true }];

    /// <summary>The ways by name, with what each printed. A way that throws prints its error, which must be as silent.</summary>
    public static IEnumerable<(string Way, string Text)> Of(object value, bool withDebuggerFields)
    {
        var type = value.GetType();
        (string Way, Func<string?> Print)[] ways =
        [
            ("ToString", value.ToString),
            ("string.Format", () => string.Format(CultureInfo.InvariantCulture, "{0}", value)),
            ("interpolation", () => $"{value}"),
            ("concatenation", () => "" + value),
            ("StringBuilder", () => new StringBuilder().Append(value).ToString()),
            ("Convert.ToString", () => Convert.ToString(value, CultureInfo.InvariantCulture)),
            .. new[] { null, "", "G", "g", "D", "N", "X", "R", "C", "O", "s" }.Select(format => ((string, Func<string?>))($"format \"{format}\"", () => (value as IFormattable)?.ToString(format, CultureInfo.InvariantCulture))),
            ("TypeConverter", () => TypeDescriptor.GetConverter(value).ConvertToInvariantString(value)),
            ("JSON value", () => Json(value, type)),
            ("JSON as object", () => Json(value, typeof(object))),
            ("JSON property", () => Json(Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value), typeof(Holder<>).MakeGenericType(type))),
            ("JSON list", () => Json(ListOf(value, type), typeof(List<>).MakeGenericType(type))),
            ("JSON dictionary key", () => Json(DictionaryOf(value, type), typeof(Dictionary<,>).MakeGenericType(type, typeof(int)))),
            .. type.GetInterfaces().Where(i => i.Assembly == PublicTypes.Library).Select(i => ((string, Func<string?>))($"JSON as {i.Name}", () => Json(value, i))),
            ("DebuggerDisplay", () => DebuggerView.Display(value)),
            ("DebuggerTypeProxy", () => DebuggerView.Proxy(value)),
            ("debugger's list of fields", () => withDebuggerFields ? DebuggerView.Fields(value) : null),
            ("log", () => CapturingLog.Of(value)),
        ];
        foreach (var (way, print) in ways)
        {
            yield return (way, Outcome(print));
        }
    }

    private static string Outcome(Func<string?> print)
    {
        try
        {
            return print() ?? "";
        }
        catch (Exception error)
        {
            return ErrorText.Of(error);
        }
    }

    private static string Json(object? value, Type type) => string.Join('\n', JsonOptions.Select(options => JsonSerializer.Serialize(value, type, options)));

    private static object ListOf(object value, Type type)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        list.Add(value);
        return list;
    }

    private static object DictionaryOf(object value, Type type)
    {
        var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type, typeof(int)))!;
        dictionary.Add(value, 1);
        return dictionary;
    }

    private sealed record Holder<T>(T Value);
}
