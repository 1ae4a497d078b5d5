using System.Reflection;
using HrdCore.Classification;
using HrdCore.Domain.Parties;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>Every public type of the library. A new type joins by existing; an open generic one is closed with the first argument that fits.</summary>
internal static class PublicTypes
{
    public static Assembly Library { get; } = typeof(ISelfRedacting).Assembly;

    public static IReadOnlyList<Type> All { get; } = [.. Library.GetExportedTypes().Select(Close).OrderBy(NameOf, StringComparer.Ordinal)];

    public static Type Named(string name) => All.Single(type => NameOf(type) == name);

    /// <summary>As it is written in C#: <c>Sensitive&lt;String&gt;</c>.</summary>
    public static string NameOf(Type type)
    {
        var name = type.FullName ?? type.Name;
        return type.IsGenericType
            ? $"{name[..name.IndexOf('`')]}<{string.Join(',', type.GetGenericArguments().Select(argument => argument.Name))}>"
            : name;
    }

    public static bool IsSelfRedacting(Type type) =>
        typeof(ISelfRedacting).IsAssignableFrom(type) || type.IsDefined(typeof(SensitiveAttribute), inherit: false);

    public static Type Close(Type type)
    {
        if (!type.IsGenericTypeDefinition)
        {
            return type;
        }

        foreach (var candidate in Candidates())
        {
            try
            {
                return type.MakeGenericType([.. type.GetGenericArguments().Select(_ => candidate)]);
            }
            catch (ArgumentException)
            {
                // the candidate breaks a constraint
            }
        }

        return type;
    }

    public static MethodInfo Close(MethodInfo method)
    {
        if (!method.IsGenericMethodDefinition)
        {
            return method;
        }

        foreach (var candidate in Candidates())
        {
            try
            {
                return method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => candidate)]);
            }
            catch (ArgumentException)
            {
                // the candidate breaks a constraint
            }
        }

        return method;
    }

    private static IEnumerable<Type> Candidates() =>
        [typeof(string), typeof(int), typeof(Defender), typeof(HrdCore.Domain.Consent.UnGovernmentLetter), .. Library.GetExportedTypes().Where(type => !type.IsGenericTypeDefinition)];
}
