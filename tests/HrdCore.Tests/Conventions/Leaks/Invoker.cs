using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;

namespace HrdCore.Tests.Conventions.Leaks;

// Calls any public member, also those that take spans: reflection cannot box a span, so a stub is emitted that takes an array where a span is
// wanted. Out and ref parameters are written back to the argument array. A span that is returned is dropped.
internal static class Invoker
{
    // Making a stub costs far more than calling it, and every member is called dozens of times.
    private static readonly ConcurrentDictionary<MethodBase, Func<object?, object?[], object?>> Stubs = [];

    /// <summary>False for members no stub can call: by-reference span-like parameters (a JSON reader) and returned references.</summary>
    public static bool CanInvoke(MethodBase method) =>
        !method.ContainsGenericParameters
        && (method as MethodInfo)?.ReturnType.IsByRef != true
        && method.GetParameters().All(p => !p.ParameterType.IsPointer && !(p.ParameterType.IsByRef && p.ParameterType.GetElementType()!.IsByRefLike));

    /// <summary>The type of the value to pass: the element array for a span, the pointed-to type for a reference.</summary>
    public static Type ArgumentType(ParameterInfo parameter)
    {
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return IsSpan(type) ? type.GetGenericArguments()[0].MakeArrayType() : type;
    }

    public static object? Invoke(MethodBase method, object? target, object?[] arguments) => Stubs.GetOrAdd(method, Stub)(target, arguments);

    private static Func<object?, object?[], object?> Stub(MethodBase method)
    {
        var stub = new DynamicMethod("call", typeof(object), [typeof(object), typeof(object?[])], typeof(Invoker).Module, skipVisibility: true);
        var il = stub.GetILGenerator();
        var declaring = method.DeclaringType!;
        var isInstance = !method.IsStatic && method is not ConstructorInfo;
        if (isInstance)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(declaring.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, declaring);
        }

        var references = new List<(int Index, LocalBuilder Local)>();
        foreach (var parameter in method.GetParameters())
        {
            EmitArgument(il, parameter, references);
        }

        if (method is ConstructorInfo constructor)
        {
            il.Emit(OpCodes.Newobj, constructor);
        }
        else
        {
            il.Emit(isInstance && !declaring.IsValueType ? OpCodes.Callvirt : OpCodes.Call, (MethodInfo)method);
        }

        EmitResult(il, method is MethodInfo { ReturnType: var returned } ? returned : declaring);
        foreach (var (index, local) in references)
        {
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldc_I4, index);
            il.Emit(OpCodes.Ldloc, local);
            il.Emit(OpCodes.Box, local.LocalType);
            il.Emit(OpCodes.Stelem_Ref);
        }

        il.Emit(OpCodes.Ret);
        return stub.CreateDelegate<Func<object?, object?[], object?>>();
    }

    private static void EmitArgument(ILGenerator il, ParameterInfo parameter, List<(int, LocalBuilder)> references)
    {
        var type = parameter.ParameterType;
        if (type.IsByRefLike && !IsSpan(type))
        {
            var blank = il.DeclareLocal(type); // an interpolation handler and the like: its default
            il.Emit(OpCodes.Ldloca, blank);
            il.Emit(OpCodes.Initobj, type);
            il.Emit(OpCodes.Ldloc, blank);
            return;
        }

        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldc_I4, parameter.Position);
        il.Emit(OpCodes.Ldelem_Ref);
        if (type.IsByRef)
        {
            var local = il.DeclareLocal(type.GetElementType()!);
            if (parameter.IsOut)
            {
                il.Emit(OpCodes.Pop);
            }
            else
            {
                il.Emit(OpCodes.Unbox_Any, local.LocalType);
                il.Emit(OpCodes.Stloc, local);
            }

            il.Emit(OpCodes.Ldloca, local);
            references.Add((parameter.Position, local));
        }
        else if (IsSpan(type))
        {
            var array = type.GetGenericArguments()[0].MakeArrayType();
            il.Emit(OpCodes.Castclass, array);
            il.Emit(OpCodes.Call, type.GetMethod("op_Implicit", [array])!);
        }
        else
        {
            il.Emit(OpCodes.Unbox_Any, type);
        }
    }

    private static void EmitResult(ILGenerator il, Type type)
    {
        if (type == typeof(void))
        {
            il.Emit(OpCodes.Ldnull);
        }
        else if (type.IsByRefLike || type.IsPointer)
        {
            il.Emit(OpCodes.Pop);
            il.Emit(OpCodes.Ldnull);
        }
        else
        {
            il.Emit(OpCodes.Box, type);
        }
    }

    private static bool IsSpan(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) || type.GetGenericTypeDefinition() == typeof(Span<>));
}
