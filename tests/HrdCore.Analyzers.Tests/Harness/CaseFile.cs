namespace HrdCore.Analyzers.Tests.Harness;

/// <summary>A file of the Cases folder, by its path in there without the extension, e.g. <c>HRD1001/Reports_Argument</c>.</summary>
internal static class CaseFile
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>The sources that every case is compiled with.</summary>
    public static IReadOnlyList<string> Common { get; } = [.. Files("Common").Select(Read)];

    /// <summary>The cases of a folder; expected results (.fixed) and second assemblies (.library) belong to the case they stand beside.</summary>
    public static IEnumerable<string> In(string folder) => Files(folder).Where(name => !Path.GetFileName(name).Contains('.', StringComparison.Ordinal));

    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, name + ".cs"));

    public static string? ReadIfThere(string name) => File.Exists(Path.Combine(Root, name + ".cs")) ? Read(name) : null;

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs").Order(StringComparer.Ordinal).Select(path => $"{folder}/{Path.GetFileNameWithoutExtension(path)}");
}
