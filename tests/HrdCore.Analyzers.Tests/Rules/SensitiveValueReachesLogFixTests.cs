using System.Text;
using HrdCore.Analyzers.Rules;
using HrdCore.Analyzers.Tests.Harness;
using HrdCore.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Rules;

public sealed class SensitiveValueReachesLogFixTests
{
    private const string Folder = RuleIds.SensitiveValueReachesLog + "/Fixes";

    public static TheoryData<string> Cases => [.. CaseFile.In(Folder)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_FixedOneByOne_IsTheExpectedText(string name)
    {
        var run = RunFor(name);

        var project = await run.OneByOneAsync(ProjectOf(CaseFile.Read(name)));

        Assert.Equal(CaseFile.Read(name + ".fixed"), await TextAsync(project));
        Assert.Empty(await run.ReportsAsync(project));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_FixedAllAtOnce_IsTheSameText(string name)
    {
        var run = RunFor(name);

        var project = await run.AllAtOnceAsync(ProjectOf(CaseFile.Read(name)));

        Assert.Equal(CaseFile.Read(name + ".fixed"), await TextAsync(project));
        Assert.Empty(await run.ReportsAsync(project));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_FixedAlready_StaysAsItIs(string name)
    {
        var once = CaseFile.Read(name + ".fixed");

        Assert.Equal(once, await TextAsync(await RunFor(name).AllAtOnceAsync(ProjectOf(once))));
    }

    [Fact]
    public async Task FixAll_SeveralDocuments_FixesEach()
    {
        var run = RunFor("Redact_");
        var project = ProjectOf(Call("""logger.LogInformation("{Name}", defender.LegalName)"""), Call("logger.LogInformation(defender.Alias)").Replace("Intake", "Other"));

        project = await run.AllAtOnceAsync(project, FixAllScope.Project);

        Assert.Empty(await run.ReportsAsync(project));
    }

    [Fact]
    public async Task Redact_LinesEndWithCarriageReturn_TheNewLineDoesToo()
    {
        var source = CaseFile.Read(Folder + "/Redact_Argument").ReplaceLineEndings("\r\n");

        var project = await RunFor("Redact_").AllAtOnceAsync(ProjectOf(source));

        Assert.Equal(CaseFile.Read(Folder + "/Redact_Argument.fixed").ReplaceLineEndings("\r\n"), await TextAsync(project));
    }

    [Fact]
    public async Task Redact_NoRedactorInTheCompilation_IsNotOffered()
    {
        // A stand-in for the mark, and no reference to HrdCore.
        var source = """
            using HrdCore.Classification;
            using Microsoft.Extensions.Logging;

            namespace HrdCore.Classification
            {
                class SensitiveAttribute : System.Attribute;
            }

            class Intake
            {
                [Sensitive] string _name = "";

                void Open(ILogger logger) => logger.LogInformation(_name);
            }
            """;
        var project = ProjectOf(source).WithMetadataReferences([.. TestCompilation.Framework, TestCompilation.Logging]);
        foreach (var common in project.Documents.Skip(1).ToList())
        {
            project = project.RemoveDocument(common.Id);
        }

        Assert.Empty(await RunFor("Redact_").OffersAsync(project));
    }

    [Theory]
    [InlineData("""logger.LogInformation("{Name}", defender.LegalName)""")] // nothing would be left of the message
    [InlineData("""logger.LogInformation("Opened {Name}", defender.LegalName, defender.Id)""")] // more values than placeholders
    [InlineData("""logger.LogInformation("Opened {Name} {Case}", defender.LegalName)""")] // more placeholders than values
    [InlineData("""logger.LogInformation("Opened {Name", defender.LegalName)""")] // braces that do not match
    [InlineData("""logger.LogInformation("Opened \u007bName}", defender.LegalName)""")] // a brace written as an escape
    [InlineData("""logger.LogInformation($"Opened {defender.LegalName}")""")] // no placeholder, a hole
    [InlineData("""logger.LogInformation("Opened " + "{Name}", defender.LegalName)""")] // not one literal
    [InlineData("""logger.LogInformation("Opened {Name}", new object[] { defender.LegalName })""")] // an array of its own
    [InlineData("""logger.LogInformation("Opened {Name}", args: [defender.LegalName])""")] // a named argument
    [InlineData("""logger.LogInformation("Opened {Name}", text = defender.LegalName)""")] // it does something else too
    [InlineData("""logger.LogInformation("Opened {Name}", defender.LegalName is { } other ? defender.LegalName : text)""")] // declares a variable
    [InlineData("""logger.LogInformation("Opened {Name}", /* who */ defender.LegalName)""")] // a comment would go with it
    public async Task Remove_PairingOrEffectNotCertain_IsNotOffered(string call)
    {
        var offers = await RunFor("Remove_").OffersAsync(ProjectOf(Call(call)));

        Assert.DoesNotContain(SensitiveValueReachesLogFix.RemoveKey, offers);
    }

    [Fact]
    public async Task Redact_ValueIsASpanInAHole_IsNotOffered()
    {
        var offers = await RunFor("Redact_").OffersAsync(ProjectOf(Call("""logger.LogInformation($"{defender.LegalName.AsSpan()}")""")));

        Assert.DoesNotContain(SensitiveValueReachesLogFix.RedactKey, offers);
    }

    private static string Call(string expression) => $$"""
        using Microsoft.Extensions.Logging;
        using Personas;

        class Intake
        {
            void Open(ILogger logger, Defender defender, string text) => {{expression}};
        }
        """;

    private static FixRun RunFor(string name)
    {
        var key = Path.GetFileName(name).StartsWith("Redact_", StringComparison.Ordinal) ? SensitiveValueReachesLogFix.RedactKey : SensitiveValueReachesLogFix.RemoveKey;
        return new FixRun(new SensitiveValueReachesLogAnalyzer(), new SensitiveValueReachesLogFix(), key);
    }

    private static Project ProjectOf(params string[] sources) => FixRun.ProjectOf([.. sources.Select(source => SourceText.From(source, Encoding.UTF8))]);

    private static async Task<string> TextAsync(Project project) => (await project.Documents.First().GetTextAsync()).ToString();
}
