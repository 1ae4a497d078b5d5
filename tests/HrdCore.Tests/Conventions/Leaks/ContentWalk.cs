using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using HrdCore.Classification;
using HrdCore.Cryptography;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>Walks what a value holds: by its public surface (what a caller reaches without a purpose), or by its fields (what is really inside).</summary>
internal static class ContentWalk
{
    private const BindingFlags PublicInstance = BindingFlags.Public | BindingFlags.Instance;

    private static readonly string[] CalledElsewhere =
        [nameof(ToString), nameof(GetHashCode), nameof(GetType), nameof(IDisposable.Dispose), nameof(IAsyncDisposable.DisposeAsync), "GetEnumerator", "<Clone>$"];

    /// <summary>Everything readable without a purpose: properties, fields, argument-less methods, conversions and deconstruction.</summary>
    public static IEnumerable<string> PublicLeaves(object value, int depth) => Leaves(value, "", depth);

    /// <summary>A value as text, byte and character sequences opened.</summary>
    public static string Print(object? value) => value switch
    {
        null => "",
        string text => text,
        byte[] bytes => $"{Encoding.UTF8.GetString(bytes)} {Convert.ToHexString(bytes)}",
        ReadOnlyMemory<byte> bytes => Print(bytes.ToArray()),
        Memory<byte> bytes => Print(bytes.ToArray()),
        char[] chars => new string(chars),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable items => string.Join(", ", items.Cast<object?>().Take(20).Select(Print)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Whether the canary is somewhere below a value, in its fields or in the memory for keys: proof that a silent type had something to tell.</summary>
    public static bool Holds(object value, Canary canary)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var queue = new Queue<object?>([value]);
        while (queue.TryDequeue(out var item) && seen.Count < 20_000)
        {
            if (item is null or Delegate or Type or MemberInfo || (!item.GetType().IsValueType && !seen.Add(item)))
            {
                continue;
            }

            if (item is LeasedBytes secret)
            {
                queue.Enqueue(secret.ToArray()); // keys lie outside the managed heap
            }
            else if (IsLeaf(item))
            {
                if (canary.FoundIn(Print(item)).Count > 0)
                {
                    return true;
                }
            }
            else if (item is Array array)
            {
                foreach (var element in array)
                {
                    queue.Enqueue(element);
                }
            }
            else
            {
                for (var type = item.GetType(); type is not null; type = type.BaseType)
                {
                    foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(f => !f.FieldType.IsPointer && !f.FieldType.IsByRefLike))
                    {
                        queue.Enqueue(field.GetValue(item));
                    }
                }
            }
        }

        return false;
    }

    private static IEnumerable<string> Leaves(object? value, string path, int depth)
    {
        if (value is null)
        {
            yield break;
        }

        if (IsLeaf(value) || value.GetType().Assembly != PublicTypes.Library && value is not IEnumerable && !IsOfThisTest(value))
        {
            yield return $"{path} = {Print(value)}";
            yield break;
        }

        if (depth == 0)
        {
            yield break;
        }

        if (value is IEnumerable items)
        {
            foreach (var leaf in items.Cast<object?>().Take(20).SelectMany((item, i) => Leaves(item, $"{path}[{i}]", depth - 1)))
            {
                yield return leaf;
            }
        }

        foreach (var (name, read) in Readers(value))
        {
            object? member;
            try
            {
                member = Awaiting.Result(read());
            }
            catch (Exception refusal)
            {
                member = refusal.InnerException?.Message ?? refusal.Message;
            }

            foreach (var leaf in Leaves(member, $"{path}.{name}", depth - 1))
            {
                yield return leaf;
            }
        }
    }

    private static IEnumerable<(string Name, Func<object?> Read)> Readers(object value)
    {
        var type = value.GetType();
        foreach (var property in type.GetProperties(PublicInstance).Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike && !IsHarmless(p)))
        {
            yield return (property.Name, () => property.GetValue(value));
        }

        foreach (var field in type.GetFields(PublicInstance).Where(f => !f.FieldType.IsByRefLike && !IsHarmless(f)))
        {
            yield return (field.Name, () => field.GetValue(value));
        }

        foreach (var method in type.GetMethods(PublicInstance).Where(m => !m.IsSpecialName && !CalledElsewhere.Contains(m.Name) && Invoker.CanInvoke(m) && m.ReturnType != type && !m.ReturnParameter.IsDefined(typeof(NotSensitiveAttribute), inherit: true)))
        {
            var parameters = method.GetParameters();
            if (parameters.Length == 0 && method.ReturnType != typeof(void))
            {
                yield return ($"{method.Name}()", () => Invoker.Invoke(method, value, []));
            }
            else if (parameters.Length > 0 && parameters.All(p => p.IsOut))
            {
                var results = new object?[parameters.Length];
                yield return ($"{method.Name}(out ...)", () =>
                {
                    Invoker.Invoke(method, value, results);
                    return results;
                }
                );
            }
        }

        foreach (var conversion in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name is "op_Implicit" or "op_Explicit" && m.ReturnType != type && m.GetParameters() is [var only] && only.ParameterType == type))
        {
            yield return ($"({conversion.ReturnType.Name})", () => conversion.Invoke(null, [value]));
        }
    }

    // Someone said so where it is declared, or the type's own shape classes it as nothing about a person.
    public static bool IsHarmless(MemberInfo member) =>
        member.IsDefined(typeof(NotSensitiveAttribute), inherit: true) || OpenMembers(member.DeclaringType!).Contains(member.Name);

    private static HashSet<string> OpenMembers(Type type)
    {
        var map = typeof(ClassifiedMap<>).MakeGenericType(type);
        var shape = type.GetProperty("Shape", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);
        var declared = shape?.GetType().GetProperty("Map")?.GetValue(shape);
        var members = declared is null ? [] : ((IEnumerable)map.GetProperty(nameof(ClassifiedMap<string>.Members))!.GetValue(declared)!).Cast<object>();
        return [.. members
            .Where(member => ((DataClass)member.GetType().GetProperty(nameof(ClassifiedMember<string>.DataClass))!.GetValue(member)! & DataClasses.Sealed) == 0)
            .Select(member => (string)member.GetType().GetProperty(nameof(ClassifiedMember<string>.Name))!.GetValue(member)!)];
    }

    private static bool IsOfThisTest(object value) => value.GetType().Assembly == typeof(ContentWalk).Assembly;

    private static bool IsLeaf(object value) =>
        value is string or byte[] or char[] or ReadOnlyMemory<byte> or Memory<byte> or decimal or DateOnly or TimeOnly or DateTime or DateTimeOffset or TimeSpan or Guid or Uri
        || value.GetType().IsPrimitive || value.GetType().IsEnum;
}
