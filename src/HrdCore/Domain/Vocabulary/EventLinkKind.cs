using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How one event stands to another, read from the first to the second: the first precedes the second.</summary>
/// <remarks>Source: own codes and labels, laid beside the seven links between events of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<EventLinkKind>))]
public sealed class EventLinkKind : VocabularyTerm, IVocabularyTerm<EventLinkKind>, IHuridocsTerm
{
    private const int HuridocsList = 22;

    private EventLinkKind(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("event-link", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>Came before, and belongs together.</summary>
    public static EventLinkKind Precedes { get; } = new("precedes", "Precedes", "先于", "Xảy ra trước", "Précède", "01");

    /// <summary>Is made up of smaller events, of which the other is one.</summary>
    public static EventLinkKind Contains { get; } = new("contains", "Contains", "包含", "Bao gồm", "Englobe", "02");

    /// <summary>Brought the other about.</summary>
    public static EventLinkKind Causes { get; } = new("causes", "Causes", "导致", "Gây ra", "Cause", "03");

    /// <summary>Went on at the same time.</summary>
    public static EventLinkKind Alongside { get; } = new("alongside", "Takes place alongside", "与之同时", "Diễn ra song song", "A lieu en parallèle", "11");

    /// <summary>Is one of the smaller events of the other.</summary>
    public static EventLinkKind PartOf { get; } = new("part-of", "Is part of", "属于", "Là một phần của", "Fait partie de", "21");

    /// <summary>Came after, and belongs together.</summary>
    public static EventLinkKind Follows { get; } = new("follows", "Follows", "后于", "Xảy ra sau", "Suit", "22");

    /// <summary>Was brought about by the other.</summary>
    public static EventLinkKind ResultsFrom { get; } = new("results-from", "Results from", "起因于", "Là hậu quả của", "Résulte de", "23");

    /// <inheritdoc/>
    public static ImmutableArray<EventLinkKind> All { get; } = [Precedes, Contains, Causes, Alongside, PartOf, Follows, ResultsFrom];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <summary>How the second event stands to the first, so that a link that is stored once can be read from both ends.</summary>
    public EventLinkKind Inverse =>
        this == Precedes ? Follows
        : this == Follows ? Precedes
        : this == Contains ? PartOf
        : this == PartOf ? Contains
        : this == Causes ? ResultsFrom
        : this == ResultsFrom ? Causes
        : this;

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out EventLinkKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
