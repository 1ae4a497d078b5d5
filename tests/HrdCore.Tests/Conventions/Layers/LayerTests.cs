namespace HrdCore.Tests.Conventions.Layers;

public sealed class LayerTests
{
    [Fact]
    public void Sources_OfTheLibrary_KeepToThePlan()
    {
        (string, string)[] sources = [.. Repo.CSharpFiles("src", "HrdCore").Select(path => (Path.GetRelativePath(Repo.PathOf("src", "HrdCore"), path).Replace('\\', '/'), File.ReadAllText(path)))];

        var breaches = LayerCheck.Breaches(LayerPlan.HrdCore, sources);

        Assert.NotEmpty(sources);
        Assert.True(breaches.Count == 0, "A room uses what it may not know:\n" + string.Join('\n', breaches));
    }

    [Fact]
    public void Plan_Itself_HasNoCircle() => Assert.Empty(LayerCheck.Circles(LayerPlan.HrdCore.Arrows()));

    [Fact]
    public void Plan_EveryArrow_LeadsToARoom() => Assert.All(LayerPlan.HrdCore.Arrows(), arrow => Assert.True(LayerPlan.HrdCore.Knows(arrow.To)));

    [Fact]
    public void Plan_EveryRoom_IsOnTheMapInContributing()
    {
        var map = File.ReadAllText(Repo.PathOf("CONTRIBUTING.md"));

        Assert.All(LayerPlan.HrdCore.Rooms, room => Assert.Contains(room, map, StringComparison.Ordinal));
    }
}
