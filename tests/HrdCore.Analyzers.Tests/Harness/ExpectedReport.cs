using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Harness;

/// <summary>What a marked source says will be reported; the message is null when the case does not say.</summary>
internal sealed record ExpectedReport(string Id, TextSpan Span, string? Message);
