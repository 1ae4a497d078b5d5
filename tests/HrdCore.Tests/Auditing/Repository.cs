namespace HrdCore.Tests.Auditing;

/// <summary>Finds files of the repository that the tests were built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    internal static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string start)
    {
        for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "HrdCore.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from inside the repository.");
    }
}
