namespace HrdCore.Tests;

/// <summary>Where the sources are, for tests that read them.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HrdCore.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run from a folder inside the repository.");
    }
}
