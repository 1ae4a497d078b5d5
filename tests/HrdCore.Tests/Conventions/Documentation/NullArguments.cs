using System.Reflection;
using HrdCore.Tests.Conventions.Leaks;
using Microsoft.CodeAnalysis;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>What a member did with one null, and whether the other arguments were good ones (else they may be what was refused).</summary>
internal sealed record NullAnswer(string Parameter, Exception? Thrown, bool OthersAreGood)
{
    public bool IsRefusal => Thrown is ArgumentException refusal && (refusal.ParamName == Parameter || !OthersAreGood);

    public override string ToString() => $"null for {Parameter} gave {Thrown?.ToString().Split('\n')[0] ?? "no exception"}";
}

/// <summary>Passes null, one argument at a time, to every member whose comment promises an ArgumentNullException.</summary>
internal static class NullArguments
{
    private static readonly CanaryFactory Factory = new(Canary.First);

    private static readonly Dictionary<IMethodSymbol, NullAnswer[]> Known = new(SymbolEqualityComparer.Default);

    /// <summary>What a member did with each null. Empty when it cannot be called here: no instance, or no value for another argument.</summary>
    public static NullAnswer[] GivenTo(IMethodSymbol symbol)
    {
        lock (Known)
        {
            return Known.TryGetValue(symbol, out var answers) ? answers : Known[symbol] = [.. Ask(symbol)];
        }
    }

    private static IEnumerable<NullAnswer> Ask(IMethodSymbol symbol)
    {
        var method = Resolve(symbol);
        var isInstance = !method.IsStatic && method is not ConstructorInfo;
        var target = isInstance ? Factory.Argument(method.DeclaringType!, 0) : null;
        if (!Invoker.CanInvoke(method) || (isInstance && target is null) || method.DeclaringType!.IsAbstract && method is ConstructorInfo)
        {
            yield break;
        }

        var parameters = method.GetParameters();
        var arguments = Attempt(0);
        var isGood = false;
        for (var attempt = 0; attempt < CanaryShapes.Attempts && !isGood; attempt++)
        {
            var tried = Attempt(attempt);
            isGood = Thrown(method, target, tried) is null;
            arguments = isGood ? tried : arguments;
        }

        foreach (var (parameter, i) in parameters.Select((parameter, i) => (parameter, i)).Where(pair => CanBeNull(symbol.Parameters[pair.i])))
        {
            var given = (object?[])arguments.Clone();
            given[i] = null;
            if (parameters.Zip(given).All(pair => pair.Second is not null || pair.First == parameter || pair.First.IsOut || pair.First.IsOptional))
            {
                yield return new NullAnswer(parameter.Name!, Thrown(method, target, given), isGood);
            }
        }

        object?[] Attempt(int attempt) => [.. parameters.Select(p => p.IsOut ? null : Factory.Argument(Invoker.ArgumentType(p), attempt, p.Name!))];
    }

    private static Exception? Thrown(MethodBase method, object? target, object?[] arguments)
    {
        try
        {
            Awaiting.Result(Invoker.Invoke(method, target, arguments));
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    // A reference that the signature says is never null. A span made of null is an empty span.
    private static bool CanBeNull(IParameterSymbol parameter) =>
        parameter is { RefKind: RefKind.None, NullableAnnotation: NullableAnnotation.NotAnnotated }
        && (parameter.Type.IsReferenceType || parameter.Type is ITypeParameterSymbol { HasValueTypeConstraint: false });

    private static MethodBase Resolve(IMethodSymbol symbol)
    {
        var method = PublicTypes.Library.ManifestModule.ResolveMethod(symbol.MetadataToken)!;
        var type = PublicTypes.Close(method.DeclaringType!);
        var closed = type == method.DeclaringType ? method : MethodBase.GetMethodFromHandle(method.MethodHandle, type.TypeHandle)!;
        return closed is MethodInfo generic ? PublicTypes.Close(generic) : closed;
    }
}
