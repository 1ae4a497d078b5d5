using System.Reflection;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>One refused call: the member, and all text that its error carries.</summary>
internal sealed record Refusal(string Member, string Text);

// Calls each public constructor and method of a type with arguments that carry the canary and are wrong: too long, with control characters,
// truncated, doubled, out of range. Whatever is thrown is an output and must not repeat what it was given.
internal static class WrongCalls
{
    private static readonly Func<Canary, string>[] WrongTexts =
    [
        c => c.Text,
        c => $"{c.Text}\0!",
        c => $" {c.Text} ",
        c => $"-{c.Text.ToLowerInvariant()}-",
        c => $"{{\"{c.Text}\": [\"{c.Text}\"",
        c => $"{c.Date:yyyy-MM-dd}/{c.Text}",
        c => $"\u202E{c.Text}\uD800",
        c => string.Concat(Enumerable.Repeat(c.Text, 9_000)),
    ];

    /// <param name="type">Whose members are called.</param>
    /// <param name="canary">What the arguments are made of.</param>
    public static IEnumerable<Refusal> On(Type type, Canary canary)
    {
        var factory = new CanaryFactory(canary); // not shared: the calls change the instances (Clear, Append)
        var instance = type.IsAbstract ? null : factory.BuildAll(type).FirstOrDefault()?.Value;
        var members = (type.IsAbstract ? [] : type.GetConstructors().Cast<MethodBase>())
            .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(PublicTypes.Close))
            .Where(member => Invoker.CanInvoke(member) && member is not { IsStatic: true, IsAbstract: true } && (member.IsStatic || member is ConstructorInfo || instance is not null) && member.Name is not ("Dispose" or "DisposeAsync"));
        foreach (var member in members)
        {
            foreach (var arguments in Arguments(member, factory))
            {
                if (Refused(member, instance, arguments) is { } text)
                {
                    yield return new Refusal($"{member.Name}({string.Join(", ", member.GetParameters().Select(p => p.Name))})", text);
                }
            }
        }
    }

    private static string? Refused(MethodBase member, object? instance, object?[] arguments)
    {
        try
        {
            Awaiting.Result(Invoker.Invoke(member, member is ConstructorInfo || member.IsStatic ? null : instance, arguments));
            return null;
        }
        catch (Exception error)
        {
            return ErrorText.Of(error);
        }
    }

    // Good values everywhere, one wrong value at a time.
    private static IEnumerable<object?[]> Arguments(MethodBase member, CanaryFactory factory)
    {
        var parameters = member.GetParameters();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var good = parameters.Select(p => p.IsOut ? null : factory.Argument(Invoker.ArgumentType(p), attempt, p.Name ?? "")).ToArray();
            yield return good;
            for (var i = 0; i < parameters.Length; i++)
            {
                foreach (var wrong in Wrong(parameters[i], factory.Canary))
                {
                    var arguments = (object?[])good.Clone();
                    arguments[i] = wrong;
                    yield return arguments;
                }
            }
        }
    }

    private static IEnumerable<object> Wrong(ParameterInfo parameter, Canary canary)
    {
        var type = Invoker.ArgumentType(parameter);
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when parameter.IsOut => [],
            _ when IsNumber(plain) && CanaryShapes.IsNoContent(parameter.Name!) => [],
            _ when CanaryShapes.IsPlace(parameter.Name!) => [],
            _ when plain == typeof(string) || plain == typeof(object) => WrongTexts.Select(text => text(canary)),
            _ when plain == typeof(char[]) => WrongTexts.Select(text => text(canary).ToCharArray()),
            _ when plain == typeof(ReadOnlyMemory<char>) => WrongTexts.Select(text => (object)text(canary).AsMemory()),
            _ when plain == typeof(byte[]) => new[] { 1, 31, 33, 200, 70_000 }.Select(canary.Bytes),
            _ when plain == typeof(ReadOnlyMemory<byte>) => new[] { 1, 31, 33, 200, 70_000 }.Select(length => (object)new ReadOnlyMemory<byte>(canary.Bytes(length))),
            _ when plain == typeof(Stream) => new[] { 1, 200, 70_000 }.Select(length => new MemoryStream(canary.Bytes(length))),
            _ when plain == typeof(int) => [canary.Number, -canary.Number],
            _ when plain == typeof(long) => [(long)canary.Number, -(long)canary.Number],
            _ when plain == typeof(decimal) => [canary.Number + 0.123456789m, -(decimal)canary.Number],
            _ when plain == typeof(double) => [(double)canary.Number, -(double)canary.Number],
            _ when plain.IsEnum && Enum.GetUnderlyingType(plain) == typeof(int) => [Enum.ToObject(plain, canary.Number)],
            _ => [],
        };
    }

    private static bool IsNumber(Type type) => type.IsPrimitive && type != typeof(bool) && type != typeof(char);
}
