using System.Reflection;
using HrdCore.Domain.States;

namespace HrdCore.Tests.Domain.States;

/// <summary>Every state machine that the library shows: public static properties. A new one joins by existing.</summary>
internal static class Machines
{
    public static IReadOnlyList<IStateMachine> All { get; } =
    [
        .. typeof(IStateMachine).Assembly.GetExportedTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property => typeof(IStateMachine).IsAssignableFrom(property.PropertyType))
            .Select(property => (IStateMachine)property.GetValue(null)!)
            .OrderBy(machine => machine.Name, StringComparer.Ordinal),
    ];
}
