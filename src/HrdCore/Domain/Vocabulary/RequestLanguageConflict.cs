using System.Collections.Immutable;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A language that some pages on a programme name and others do not. Somebody should ask which is right; until then requests in it are taken.</summary>
public sealed class RequestLanguageConflict
{
    internal RequestLanguageConflict(SubjectToken programme, LanguageTag language, ImmutableArray<RequestLanguageClaim> naming, ImmutableArray<RequestLanguageClaim> silent)
    {
        Programme = programme;
        Language = language;
        NamedBy = naming;
        NotNamedBy = silent;
    }

    /// <summary>The programme.</summary>
    public SubjectToken Programme { get; }

    /// <summary>The language.</summary>
    public LanguageTag Language { get; }

    /// <summary>The claims that name it; at least one.</summary>
    public ImmutableArray<RequestLanguageClaim> NamedBy { get; }

    /// <summary>The claims that do not; at least one.</summary>
    public ImmutableArray<RequestLanguageClaim> NotNamedBy { get; }

    /// <summary>Programme and language, e.g. <c>token.urgent-action: fr</c>.</summary>
    public override string ToString() => $"{Programme}: {Language}";
}
