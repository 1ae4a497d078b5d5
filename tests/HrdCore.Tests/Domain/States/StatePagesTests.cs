using HrdCore.Tests.Conventions;

namespace HrdCore.Tests.Domain.States;

/// <summary>Each state machine has a page in the documentation, made of the same table. A page without a machine, and a machine without a page, fail.</summary>
public class StatePagesTests
{
    private const string RefreshCommand = "HRDCORE_UPDATE_STATES=1 ./build.sh test";

    private static readonly string Folder = Repo.PathOf("docs", "states");

    [Fact]
    public void Pages_OfAllMachines_AreThoseOfTheCode()
    {
        var now = Machines.All.ToDictionary(machine => $"{machine.Name}.md", StatePage.Of);
        if (Environment.GetEnvironmentVariable("HRDCORE_UPDATE_STATES") == "1")
        {
            Directory.CreateDirectory(Folder);
            foreach (var stale in Directory.EnumerateFiles(Folder, "*.md"))
            {
                File.Delete(stale);
            }

            foreach (var (name, text) in now)
            {
                File.WriteAllText(Path.Combine(Folder, name), text);
            }
        }

        var listed = Directory.EnumerateFiles(Folder, "*.md").ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
        var different = now.Keys.Union(listed.Keys).Where(name => now.GetValueOrDefault(name) != listed.GetValueOrDefault(name)).Order(StringComparer.Ordinal).ToArray();

        Assert.True(different.Length == 0, $"These pages in docs/states differ from the tables in the code: {string.Join(", ", different)}. If the tables are meant, run: {RefreshCommand}");
    }

    [Fact]
    public void Machines_Always_HaveDifferentNames() => Assert.Equal(Machines.All.Select(machine => machine.Name).Distinct(), Machines.All.Select(machine => machine.Name));

    [Fact]
    public void Steps_OfEachMachine_AreListedOnce() =>
        Assert.All(Machines.All, machine => Assert.Equal(machine.Steps.Length, machine.Steps.Select(step => (step.From, step.To)).Distinct().Count()));

    [Fact]
    public void States_OfEachMachine_CanBeReached() =>
        Assert.All(Machines.All, machine =>
        {
            var reached = new HashSet<object> { machine.InitialState };
            while (machine.Steps.Any(step => reached.Contains(step.From) && reached.Add(step.To)))
            {
            }

            Assert.All(machine.Steps, step => Assert.Contains(step.From, reached));
        });
}
