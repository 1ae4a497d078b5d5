using HrdCore.Classification;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>Types whose input has a shape that no general value satisfies, each with a recipe around the canary.</summary>
internal static class CanaryMakers
{
    private static readonly Dictionary<Type, Func<CanaryFactory, object>> Makers = new()
    {
        [typeof(IRevealObserver)] = _ => new SilentObserver(),
    };

    public static Func<CanaryFactory, object>? For(Type type) => Makers.GetValueOrDefault(type);

    /// <summary>The types that have a recipe.</summary>
    public static IReadOnlyCollection<Type> Types => Makers.Keys;

    private sealed class SilentObserver : IRevealObserver
    {
        public void OnReveal(DataClass dataClass, Purpose purpose)
        {
        }
    }
}
