using System.Collections.Immutable;
using System.Composition;
using HrdCore.Analyzers;
using HrdCore.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.CodeFixes.Fixes;

/// <summary>Fixes HRD1001: redacts the value where it stands, or drops the argument together with its placeholder.</summary>
/// <remarks>Works by text edits, never by reprinting a tree, so that every line without a finding stays as it is, byte for byte.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SensitiveValueReachesLogFix))]
[Shared]
public sealed class SensitiveValueReachesLogFix : CodeFixProvider
{
    /// <summary>Names the action that redacts, for fix-all.</summary>
    public const string RedactKey = RuleIds.SensitiveValueReachesLog + ".Redact";

    /// <summary>Names the action that removes the argument, for fix-all.</summary>
    public const string RemoveKey = RuleIds.SensitiveValueReachesLog + ".Remove";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.SensitiveValueReachesLog];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AllInDocument.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var key in (string[])[RedactKey, RemoveKey])
        {
            // An action is offered only when it would change something: what cannot be done surely is not offered.
            var changes = await ChangesAsync(key, context.Document, context.Diagnostics, context.CancellationToken).ConfigureAwait(false);
            if (!changes.IsEmpty)
            {
                var action = CodeAction.Create(Title(key), cancellation => ApplyAsync(context.Document, changes, cancellation), key);
                context.RegisterCodeFix(action, context.Diagnostics);
            }
        }
    }

    private static string Title(string key) => (key == RedactKey ? Resources.RedactAction : Resources.RemoveArgumentAction).ToString();

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }

    private static async Task<ImmutableArray<TextChange>> ChangesAsync(
        string key, Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return [];
        }

        var expressions = FindingSyntax.Of(root, diagnostics);
        return key == RedactKey ? RedactEdit.Changes(root, model, expressions, cancellation) : RemoveEdit.Changes(model, expressions, cancellation);
    }

    // All findings of a document in one pass: merging one edit per finding would break where two of them share a call.
    private sealed class AllInDocument : DocumentBasedFixAllProvider
    {
        public static readonly AllInDocument Instance = new();

        protected override string GetFixAllTitle(FixAllContext fixAllContext) => Title(fixAllContext.CodeActionEquivalenceKey ?? RedactKey);

        protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            var key = fixAllContext.CodeActionEquivalenceKey ?? RedactKey;
            var changes = await ChangesAsync(key, document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
            return changes.IsEmpty ? document : await ApplyAsync(document, changes, fixAllContext.CancellationToken).ConfigureAwait(false);
        }
    }
}
