using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace HrdCore.Tests.Conventions.Leaks;

// What a debugger shows of a value, and hence what a screenshot or a shared session shows: the DebuggerDisplay text with its holes evaluated,
// the members of a type proxy, and the fields it lists unless they are marked DebuggerBrowsable(Never).
internal static partial class DebuggerView
{
    private const BindingFlags AnyInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static string? Display(object value)
    {
        var attribute = value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true);
        return attribute is null ? null : string.Join(' ', Fill(value, attribute.Value), Fill(value, attribute.Name), Fill(value, attribute.Type));
    }

    public static string? Proxy(object value)
    {
        if (value.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>(inherit: true) is not { } attribute)
        {
            return null;
        }

        var type = Type.GetType(attribute.ProxyTypeName) ?? throw new InvalidOperationException($"Proxy {attribute.ProxyTypeName} does not exist.");
        var closed = type.IsGenericTypeDefinition ? type.MakeGenericType(value.GetType().GetGenericArguments()) : type;
        var proxy = Activator.CreateInstance(closed, AnyInstance, null, [value], null)!;
        return string.Join('\n', ContentWalk.PublicLeaves(proxy, depth: 3));
    }

    public static string Fields(object value) =>
        string.Join('\n', FieldsOf(value.GetType())
            .Where(field => field.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never && !IsBehindHiddenOrHarmlessProperty(field))
            .Select(field => $"{field.Name}={ContentWalk.Print(field.GetValue(value))}"));

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) =>
        type is null || (type.Assembly != PublicTypes.Library && type.Assembly != typeof(DebuggerView).Assembly) ? [] : type.GetFields(AnyInstance | BindingFlags.DeclaredOnly).Concat(FieldsOf(type.BaseType));

    // The debugger does not list the field that the compiler makes behind an automatic property; it lists the property.
    private static bool IsBehindHiddenOrHarmlessProperty(FieldInfo field) =>
        field.Name is ['<', .. var rest] && rest.IndexOf('>') is > 0 and var end
        && field.DeclaringType!.GetProperty(rest[..end], AnyInstance) is { } property
        && (property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State == DebuggerBrowsableState.Never || ContentWalk.IsHarmless(property));

    private static string Fill(object value, string? format) =>
        format is null ? "" : Hole().Replace(format, hole => ContentWalk.Print(Evaluate(value, hole.Groups["expression"].Value)));

    // Understands "this" and chains of members and argument-less calls; anything else is a failure rather than a pass.
    private static object? Evaluate(object value, string expression)
    {
        object? current = value;
        foreach (var part in expression.Split('.', StringSplitOptions.TrimEntries).Where(part => part != "this"))
        {
            if (current is null)
            {
                return null;
            }

            var type = current.GetType();
            var name = part.Replace("()", "", StringComparison.Ordinal);
            current = part.EndsWith("()", StringComparison.Ordinal)
                ? (type.GetMethod(name, AnyInstance, []) ?? throw NotUnderstood(part)).Invoke(current, null)
                : type.GetProperty(name, AnyInstance) is { } property ? property.GetValue(current)
                : (type.GetField(name, AnyInstance) ?? throw NotUnderstood(part)).GetValue(current);
        }

        return current;

        InvalidOperationException NotUnderstood(string part) =>
            new(string.Create(CultureInfo.InvariantCulture, $"DebuggerDisplay of {value.GetType().Name}: '{part}' is no member or argument-less call. Write it so that this test can read it."));
    }

    [GeneratedRegex(@"\{(?<expression>[^{},]+)(?:,\w+)*\}")]
    private static partial Regex Hole();
}
