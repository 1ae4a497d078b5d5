namespace HrdCore.Tests;

/// <summary>Public test vectors live beside the repository, never in it: HRDCORE_VECTORS, or ../shared/vectors seen from the repository's root.</summary>
internal static class Vectors
{
    internal static string? Folder { get; } = Find();

    internal static string Path(string relative) => System.IO.Path.Combine(Folder!, relative);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("HRDCORE_VECTORS") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        var vectors = System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, "..", "shared", "vectors"));
        return Directory.Exists(vectors) ? vectors : null;
    }
}

/// <summary>A theory over public vectors; skipped with the reason where the vectors' folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class VectorTheoryAttribute : TheoryAttribute
{
    public VectorTheoryAttribute() => Skip = Vectors.Folder is null ? VectorFactAttribute.Reason : null;
}

/// <summary>A fact over public vectors; skipped with the reason where the vectors' folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class VectorFactAttribute : FactAttribute
{
    internal const string Reason = "The folder with the public test vectors is absent; HRDCORE_VECTORS may name it.";

    public VectorFactAttribute() => Skip = Vectors.Folder is null ? Reason : null;
}
