using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using HrdCore.Classification;

namespace HrdCore.Tests.Classification;

/// <summary>Every way in which C# turns an object into text, tried on a value that must not be told.</summary>
public class SensitivePrintTests
{
    private const string Canary = "Amina Quill";
    private static readonly Sensitive<string> Secret = new(Canary, DataClass.Identity);

    private static readonly Dictionary<string, Func<string>> PathTable = new(StringComparer.Ordinal)
    {
        ["ToString"] = () => Secret.ToString(),
        ["ToString of the boxed value"] = () => ((object)Secret).ToString()!,
        ["ToString of the interface"] = () => ((ISelfRedacting)Secret).ToString(),
        ["interpolation"] = () => $"{Secret}",
        ["interpolation with alignment and format"] = () => $"{Secret,20:X}",
        ["interpolation, invariant"] = () => string.Create(CultureInfo.InvariantCulture, $"{Secret}"),
        ["formattable string"] = () => FormattableString.Invariant($"{Secret}"),
        ["string.Format"] = () => string.Format(CultureInfo.InvariantCulture, "{0}", Secret),
        ["string.Format with a format"] = () => string.Format(CultureInfo.InvariantCulture, "{0:G}|{0,-30}", Secret),
        ["composite format"] = () => string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse("{0:n}"), Secret),
        ["concatenation"] = () => "of " + Secret,
        ["string.Concat"] = () => string.Concat(Secret, Secret),
        ["string.Join"] = () => string.Join(',', Secret, Secret),
        ["Convert.ToString"] = () => Convert.ToString(Secret, CultureInfo.InvariantCulture)!,
        ["StringBuilder.Append"] = () => new StringBuilder().Append(Secret).ToString(),
        ["StringBuilder.AppendFormat"] = () => new StringBuilder().AppendFormat(CultureInfo.InvariantCulture, "{0}", Secret).ToString(),
        ["StringBuilder interpolation"] = () => new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Secret}").ToString(),
        ["TextWriter.Write"] = () => Written(writer => writer.Write(Secret)),
        ["TextWriter.WriteLine"] = () => Written(writer => writer.WriteLine(Secret)), // what Console.WriteLine calls
        ["TextWriter.WriteLine with a format"] = () => Written(writer => writer.WriteLine("{0}", Secret)),
        ["Utf8 interpolation"] = Utf8,
        ["TypeConverter"] = () => TypeDescriptor.GetConverter(Secret).ConvertToInvariantString(Secret)!,
        ["tuple"] = () => (Secret, 1).ToString(),
        ["Tuple class"] = () => Tuple.Create(Secret, 1).ToString(),
        ["key-value pair"] = () => KeyValuePair.Create(Secret, 1).ToString(),
        ["anonymous type"] = () => new { Secret }.ToString()!,
        ["record"] = () => new Holder(Secret).ToString(),
        ["record struct"] = () => new HolderStruct(Secret).ToString(),
        ["message of an exception"] = () => new InvalidOperationException($"no {Secret}").ToString(),
        ["actual value of an exception"] = () => new ArgumentOutOfRangeException("name", Secret, "too long").ToString(),
        ["data of an exception"] = () => ErrorWith(Secret).Data["value"]!.ToString()!,
        ["DebuggerDisplay"] = DebuggerText,
    };

    public static TheoryData<string> Paths => [.. PathTable.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Print_OnThisPath_ShowsTheClassAndNotTheValue(string path)
    {
        var text = PathTable[path]();

        Assert.Contains("[Identity]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Amina", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", text, StringComparison.Ordinal);
    }

    [Fact]
    public void PublicMembers_OfTheWrapper_NoneHoldsTheContent()
    {
        // What a destructuring logger, an object dumper or an assertion library would walk.
        Assert.Equal([nameof(Sensitive<>.DataClass)], typeof(Sensitive<string>).GetProperties().Select(property => property.Name));
        Assert.Empty(typeof(Sensitive<string>).GetFields());
    }

    [Fact]
    public void Field_ThatHoldsTheContent_IsHiddenInTheDebugger()
    {
        var field = Assert.Single(
            typeof(Sensitive<string>).GetFields(BindingFlags.Instance | BindingFlags.NonPublic), candidate => candidate.FieldType == typeof(string));

        Assert.Equal(DebuggerBrowsableState.Never, field.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State);
    }

    [Fact]
    public void Conversions_OfTheWrapper_NoneIsDefined() =>
        Assert.DoesNotContain(typeof(Sensitive<string>).GetMethods(), method => method.Name is "op_Implicit" or "op_Explicit");

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }

    private static string Utf8()
    {
        Span<byte> bytes = stackalloc byte[64];
        Assert.True(System.Text.Unicode.Utf8.TryWrite(bytes, CultureInfo.InvariantCulture, $"{Secret}", out var written));
        return Encoding.UTF8.GetString(bytes[..written]);
    }

    private static Exception ErrorWith(object value)
    {
        var error = new InvalidOperationException("no");
        error.Data["value"] = value;
        return error;
    }

    private static string DebuggerText()
    {
        Assert.Equal("{ToString(),nq}", typeof(Sensitive<string>).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        return Secret.ToString();
    }

    private sealed record Holder(Sensitive<string> Name);

    private readonly record struct HolderStruct(Sensitive<string> Name);
}
