using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>In which standing somebody hands in a submission.</summary>
/// <remarks>Source: the items of a submission in the FORUM-ASIA booklet. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<SubmitterStanding>))]
public sealed class SubmitterStanding : VocabularyTerm, IVocabularyTerm<SubmitterStanding>
{
    private SubmitterStanding(string code, string english, string chinese, string vietnamese, string french)
        : base("submitter", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>The victim.</summary>
    public static SubmitterStanding Victim { get; } = new("victim", "The victim", "受害人本人", "Chính nạn nhân", "La victime");

    /// <summary>Somebody with a power of attorney.</summary>
    public static SubmitterStanding AttorneyHolder { get; } =
        new("poa-holder", "Holder of a power of attorney", "受委托人", "Người được ủy quyền", "Mandataire");

    /// <summary>A relative.</summary>
    public static SubmitterStanding Family { get; } = new("family", "Family", "家属", "Gia đình", "Famille");

    /// <summary>Counsel.</summary>
    public static SubmitterStanding Lawyer { get; } = new("lawyer", "Lawyer", "律师", "Luật sư", "Avocat·e");

    /// <summary>An organisation.</summary>
    public static SubmitterStanding Organisation { get; } = new("organisation", "Organisation", "组织", "Tổ chức", "Organisation");

    /// <summary>Somebody else.</summary>
    public static SubmitterStanding Other { get; } = new("other", "Other", "其他", "Khác", "Autre");

    /// <inheritdoc/>
    public static ImmutableArray<SubmitterStanding> All { get; } = [Victim, AttorneyHolder, Family, Lawyer, Organisation, Other];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SubmitterStanding? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
