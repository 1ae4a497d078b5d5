namespace HrdCore.Tests.Conventions.Tracked;

/// <summary>A fact about tracked files; skipped, with the reason, where git cannot list them.</summary>
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        if (Repo.TrackedFiles() is null)
        {
            Skip = "git or the .git folder is missing, so the tracked files cannot be listed; run the tests from a clone.";
        }
    }
}
