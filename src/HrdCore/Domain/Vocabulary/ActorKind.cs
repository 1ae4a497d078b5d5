using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Who else acts in a case.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders, which name who acts beside it. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<ActorKind>))]
public sealed class ActorKind : VocabularyTerm, IVocabularyTerm<ActorKind>
{
    private ActorKind(string code, string english, string chinese, string vietnamese, string french)
        : base("actor", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>A local partner in the country.</summary>
    public static ActorKind LocalPartner { get; } = new("local-partner", "Local partner", "当地伙伴", "Đối tác địa phương", "Partenaire local");

    /// <summary>A national human rights organisation.</summary>
    public static ActorKind NationalOrganisation { get; } =
        new(
            "national-organisation", "National human rights organisation", "国内人权组织", "Tổ chức nhân quyền trong nước",
            "Organisation nationale de droits humains");

    /// <summary>An international human rights organisation.</summary>
    public static ActorKind InternationalOrganisation { get; } =
        new(
            "international-organisation", "International human rights organisation", "国际人权组织", "Tổ chức nhân quyền quốc tế",
            "Organisation internationale de droits humains");

    /// <summary>A state, through its embassy or a dialogue.</summary>
    public static ActorKind BilateralMechanism { get; } =
        new("bilateral-mechanism", "Bilateral mechanism", "双边机制", "Cơ chế song phương", "Mécanisme bilatéral");

    /// <summary>A body of the United Nations or of a region.</summary>
    public static ActorKind InternationalMechanism { get; } =
        new("international-mechanism", "International mechanism", "国际机制", "Cơ chế quốc tế", "Mécanisme international");

    /// <inheritdoc/>
    public static ImmutableArray<ActorKind> All { get; } =
    [
        LocalPartner, NationalOrganisation, InternationalOrganisation, BilateralMechanism, InternationalMechanism,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ActorKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
