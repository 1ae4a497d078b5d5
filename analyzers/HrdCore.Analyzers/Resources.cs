using System.Resources;
using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers;

/// <summary>The texts of Resources.resx, one property each; a test asks for all of them.</summary>
internal static class Resources
{
    // Roslyn asks for this property by type (LocalizableResourceString), so its name is fixed.
    public static ResourceManager ResourceManager { get; } = new(typeof(Resources));

    public static LocalizableString SensitiveValueReachesLogTitle => Text(nameof(SensitiveValueReachesLogTitle));

    public static LocalizableString SensitiveValueReachesLogMessage => Text(nameof(SensitiveValueReachesLogMessage));

    public static LocalizableString SensitiveValueReachesLogDescription => Text(nameof(SensitiveValueReachesLogDescription));

    public static LocalizableString WayArgument => Text(nameof(WayArgument));

    public static LocalizableString WayInterpolation => Text(nameof(WayInterpolation));

    public static LocalizableString WayConcatenation => Text(nameof(WayConcatenation));

    public static LocalizableString WayComposition => Text(nameof(WayComposition));

    public static LocalizableString RedactAction => Text(nameof(RedactAction));

    public static LocalizableString RemoveArgumentAction => Text(nameof(RemoveArgumentAction));

    public static LocalizableString SourceParameter(string name) => Text(nameof(SourceParameter), name);

    public static LocalizableString SourceLocal(string name) => Text(nameof(SourceLocal), name);

    public static LocalizableString SourceInstance(string typeName) => Text(nameof(SourceInstance), typeName);

    private static LocalizableString Text(string key, params string[] values) => new LocalizableResourceString(key, ResourceManager, typeof(Resources), values);
}
