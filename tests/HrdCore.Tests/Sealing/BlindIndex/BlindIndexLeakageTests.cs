using HrdCore.Sealing;
using HrdCore.Tests.Conventions;

namespace HrdCore.Tests.Sealing;

public class BlindIndexLeakageTests
{
    private const string RefreshCommand = "HRDCORE_UPDATE_LEAKAGE=1 ./build.sh test";

    [Fact]
    public void Describe_SamplePlan_IsTheTrackedPage()
    {
        var path = Repo.PathOf("docs", "blind-index-leakage.md");
        var page = BlindIndexLeakage.Describe(BlindIndexPlanTests.Sample());
        if (Environment.GetEnvironmentVariable("HRDCORE_UPDATE_LEAKAGE") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.True(File.ReadAllText(path) == page, $"{path} differs from what the sample plan says. If that is meant, run: {RefreshCommand}");
    }

    [Fact]
    public void Describe_TwoPlans_HasAHeadingForEach()
    {
        var other = new BlindIndexPlan<IndexedPerson>("witness", 100, IndexedPerson.Of("name", null, IndexedPerson.NamePart));
        var page = BlindIndexLeakage.Describe(BlindIndexPlanTests.Sample(), other);
        Assert.Contains("\n## defender: 40,000 rows expected\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## witness: 100 rows expected\n", page, StringComparison.Ordinal);
        Assert.Contains("There is one index", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_NoPlan_Throws() => Assert.Throws<ArgumentException>(() => BlindIndexLeakage.Describe());

    [Fact]
    public void Describe_NullPlan_Throws() => Assert.Throws<ArgumentNullException>(() => BlindIndexLeakage.Describe([null!]));

    [Fact] // BI-11: what the plan forecasts is what is seen
    public void RowsPerTag_Over100000InventedValues_IsNearWhatIsSeen()
    {
        const int rows = 100_000;
        var plan = new BlindIndexPlan<IndexedPerson>("defender", rows, IndexedPerson.Of("name", null, new BlindIndexPart<IndexedPerson>("name", person => person.Name, 10_000_000)));
        using var key = BlindIndexKey.Generate(Guid.NewGuid());
        using var index = plan.Open(key, "name", 1);
        var sizes = Enumerable.Range(0, rows).Select(i => Convert.ToHexString(index.Tag(new($"Person {i}")))).CountBy(tag => tag).Select(group => group.Value).ToArray();

        // How many rows a search for one of them opens, averaged over all: R / 2^L, and the row itself.
        var seen = sizes.Sum(size => (double)size * size) / rows;
        Assert.Equal(1 << plan.Indexes[0].Bits, sizes.Length);
        Assert.InRange(seen, plan.Indexes[0].RowsPerTag * 0.97, (plan.Indexes[0].RowsPerTag + 1) * 1.03);
        // No tag singles anybody out: groups spread as chance has it (Poisson), six deviations wide.
        var spread = 6 * Math.Sqrt(plan.Indexes[0].RowsPerTag);
        Assert.All(sizes, size => Assert.InRange(size, plan.Indexes[0].RowsPerTag - spread, plan.Indexes[0].RowsPerTag + spread));
    }
}
