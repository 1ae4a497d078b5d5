using System.Reflection;
using HrdCore.Tests.Conventions.Leaks;
using Microsoft.CodeAnalysis;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>Passes null, one argument at a time, to every member whose comment promises an ArgumentNullException.</summary>
internal static class NullArguments
{
    private static readonly CanaryFactory Factory = new(Canary.First);

    /// <summary>What a member did with each null. Empty when it cannot be called here: no instance, or no value for another argument.</summary>
    public static IEnumerable<(string Parameter, Exception? Thrown)> GivenTo(IMethodSymbol symbol)
    {
        var method = Resolve(symbol);
        var isInstance = !method.IsStatic && method is not ConstructorInfo;
        var target = isInstance ? Factory.Argument(method.DeclaringType!, 0) : null;
        if (!Invoker.CanInvoke(method) || (isInstance && target is null) || method.DeclaringType!.IsAbstract && method is ConstructorInfo)
        {
            yield break;
        }

        var parameters = method.GetParameters();
        var arguments = parameters.Select(p => p.IsOut ? null : Factory.Argument(Invoker.ArgumentType(p), 0, p.Name!)).ToArray();
        foreach (var (parameter, i) in parameters.Select((parameter, i) => (parameter, i)).Where(pair => CanBeNull(symbol.Parameters[pair.i])))
        {
            var given = (object?[])arguments.Clone();
            given[i] = null;
            if (parameters.Zip(given).All(pair => pair.Second is not null || pair.First == parameter || pair.First.IsOut || pair.First.IsOptional))
            {
                yield return (parameter.Name!, Thrown(method, target, given));
            }
        }
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
