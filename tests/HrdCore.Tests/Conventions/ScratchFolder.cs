namespace HrdCore.Tests.Conventions;

/// <summary>Folders for what the conventions make a type write; all of them go when the test process ends.</summary>
internal static class ScratchFolder
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var root = Directory.CreateTempSubdirectory("hrdcore-convention-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    });

    /// <summary>A path at which there is nothing yet.</summary>
    public static string New() => Path.Combine(Root.Value, Path.GetRandomFileName());
}
