using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Harness;

/// <summary>Applies a code fix in a workspace as the IDE does: one by one, or all at once. What goes in and what comes out must compile.</summary>
internal sealed class FixRun(DiagnosticAnalyzer analyzer, CodeFixProvider provider, string key)
{
    /// <summary>A project with these documents, beside the common ones.</summary>
    public static Project ProjectOf(params IReadOnlyList<SourceText> sources)
    {
        var project = new AdhocWorkspace().AddProject("Case", LanguageNames.CSharp)
            .WithCompilationOptions(TestCompilation.Options)
            .WithParseOptions(TestCompilation.ParseOptions)
            .WithMetadataReferences(TestCompilation.References);
        for (var i = 0; i < sources.Count; i++)
        {
            project = project.AddDocument($"Source{i}.cs", sources[i], filePath: $"Source{i}.cs").Project;
        }

        for (var i = 0; i < CaseFile.Common.Count; i++)
        {
            project = project.AddDocument($"Common{i}.cs", SourceText.From(CaseFile.Common[i]), filePath: $"Common{i}.cs").Project;
        }

        return project;
    }

    /// <summary>Fixes the first report that the action is offered for, again and again until it is offered for none.</summary>
    public async Task<Project> OneByOneAsync(Project project)
    {
        for (var left = 100; left > 0; left--)
        {
            var (document, action) = await FirstAsync(project);
            if (document is null || action is null)
            {
                return project;
            }

            project = await ApplyAsync(action, project);
        }

        throw new InvalidOperationException("The fix never comes to an end.");
    }

    /// <summary>Fixes everything in one pass.</summary>
    public async Task<Project> AllAtOnceAsync(Project project, FixAllScope scope = FixAllScope.Document)
    {
        var document = project.Documents.First();
        var context = new FixAllContext(document, provider, scope, key, provider.FixableDiagnosticIds, new Reports(this), CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? project : await ApplyAsync(action, project);
    }

    /// <summary>The keys of the actions offered for the first report.</summary>
    public async Task<IReadOnlyList<string?>> OffersAsync(Project project)
    {
        var report = (await ReportsAsync(project)).First();
        return [.. (await ActionsAsync(project.GetDocument(report.Location.SourceTree)!, report)).Select(action => action.EquivalenceKey)];
    }

    public async Task<ImmutableArray<Diagnostic>> ReportsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        TestCompilation.AssertNoErrors(compilation);
        return await AnalyzerRun.RunAsync(compilation, analyzer);
    }

    private async Task<(Document? Document, CodeAction? Action)> FirstAsync(Project project)
    {
        foreach (var report in await ReportsAsync(project))
        {
            var document = project.GetDocument(report.Location.SourceTree)!;
            if ((await ActionsAsync(document, report)).FirstOrDefault(action => action.EquivalenceKey == key) is { } action)
            {
                return (document, action);
            }
        }

        return default;
    }

    private async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic report)
    {
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Project> ApplyAsync(CodeAction action, Project project)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private sealed class Reports(FixRun run) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await run.ReportsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await run.ReportsAsync(document.Project)).Where(report => report.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
