using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a defender is attacked for, or as what. Someone may be several at once.</summary>
/// <remarks>Some of these tell of ethnicity or orientation, so a defender's categories are classified as a whole. Codes as in the domain model.</remarks>
public sealed class DefenderCategory : VocabularyTerm, IVocabularyTerm<DefenderCategory>
{
    private DefenderCategory(string code, string english)
        : base("cat", code, english)
    {
    }

    /// <summary>Pro-democracy defender.</summary>
    public static DefenderCategory ProDemocracy { get; } = new("pro-democracy", "Pro-democracy defender");

    /// <summary>Environmental rights defender.</summary>
    public static DefenderCategory Environmental { get; } = new("environmental", "Environmental rights defender");

    /// <summary>Land rights defender.</summary>
    public static DefenderCategory Land { get; } = new("land", "Land rights defender");

    /// <summary>Community-based defender.</summary>
    public static DefenderCategory CommunityBased { get; } = new("community-based", "Community-based defender");

    /// <summary>Defender of the rights of indigenous peoples.</summary>
    public static DefenderCategory Indigenous { get; } = new("indigenous", "Indigenous rights defender");

    /// <summary>Woman human rights defender.</summary>
    public static DefenderCategory WomanDefender { get; } = new("whrd", "Woman human rights defender");

    /// <summary>Defender of LGBTIQ rights.</summary>
    public static DefenderCategory Lgbtiq { get; } = new("lgbtiq", "LGBTIQ rights defender");

    /// <summary>Youth or student.</summary>
    public static DefenderCategory YouthOrStudent { get; } = new("youth-student", "Youth or student");

    /// <summary>An organisation as such.</summary>
    public static DefenderCategory Ngo { get; } = new("ngo", "Non-governmental organisation");

    /// <summary>Someone who works for an organisation.</summary>
    public static DefenderCategory NgoStaff { get; } = new("ngo-staff", "Staff of an organisation");

    /// <summary>Journalist or other media worker.</summary>
    public static DefenderCategory MediaWorker { get; } = new("media-worker", "Media worker");

    /// <summary>Lawyer.</summary>
    public static DefenderCategory Lawyer { get; } = new("lawyer", "Lawyer");

    /// <summary>Someone who gives legal help without a licence.</summary>
    public static DefenderCategory UnlicensedLawyer { get; } = new("unlicensed-lawyer", "Unlicensed lawyer");

    /// <summary>Labour unionist.</summary>
    public static DefenderCategory LabourUnionist { get; } = new("labour-unionist", "Labour unionist");

    /// <summary>Academic.</summary>
    public static DefenderCategory Academic { get; } = new("academic", "Academic");

    /// <summary>Artist.</summary>
    public static DefenderCategory Artist { get; } = new("artist", "Artist");

    /// <summary>Relative of a defender.</summary>
    public static DefenderCategory FamilyMember { get; } = new("family-member", "Family member");

    /// <summary>Whistle-blower.</summary>
    public static DefenderCategory WhistleBlower { get; } = new("whistle-blower", "Whistle-blower");

    /// <summary>None of the others.</summary>
    public static DefenderCategory Other { get; } = new("other", "Other");

    /// <inheritdoc/>
    public static ImmutableArray<DefenderCategory> All { get; } =
    [
        ProDemocracy, Environmental, Land, CommunityBased, Indigenous, WomanDefender, Lgbtiq, YouthOrStudent, Ngo, NgoStaff, MediaWorker, Lawyer,
        UnlicensedLawyer, LabourUnionist, Academic, Artist, FamilyMember, WhistleBlower, Other,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out DefenderCategory? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
