using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Whom an act struck. Every act has at least one victim, or is said to have struck people in general.</summary>
/// <remarks>Source: the review of Safeguard Defenders of 2019 and the FORUM-ASIA booklet, which count defenders, organisations and families. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<VictimKind>))]
public sealed class VictimKind : VocabularyTerm, IVocabularyTerm<VictimKind>
{
    private VictimKind(string code, string english, string chinese, string vietnamese, string french)
        : base("victim", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>The defender whom the case is about.</summary>
    public static VictimKind Defender { get; } = new("defender", "The defender", "当事人权捍卫者", "Người bảo vệ nhân quyền trong vụ việc", "La personne défenseure");

    /// <summary>A relative.</summary>
    public static VictimKind FamilyMember { get; } = new("family-member", "Family member", "家属", "Người thân trong gia đình", "Membre de la famille");

    /// <summary>Someone who works with the defender.</summary>
    public static VictimKind Colleague { get; } = new("colleague", "Colleague", "同事", "Đồng nghiệp", "Collègue");

    /// <summary>An organisation or group.</summary>
    public static VictimKind Organisation { get; } = new("organisation", "Organisation", "组织", "Tổ chức", "Organisation");

    /// <summary>Nobody in particular. Stands alone.</summary>
    public static VictimKind General { get; } = new("general", "General", "不特定人群", "Người dân nói chung", "Population en général");

    /// <inheritdoc/>
    public static ImmutableArray<VictimKind> All { get; } = [Defender, FamilyMember, Colleague, Organisation, General];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out VictimKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
