using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a defender is attacked for, or as what. Someone may be several at once.</summary>
/// <remarks>Some of these tell of ethnicity or orientation, so a defender's categories are classified as a whole. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<DefenderCategory>))]
public sealed class DefenderCategory : VocabularyTerm, IVocabularyTerm<DefenderCategory>
{
    private DefenderCategory(string code, string english, string chinese, string vietnamese, string french)
        : base("cat", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Pro-democracy defender.</summary>
    public static DefenderCategory ProDemocracy { get; } =
        new("pro-democracy", "Pro-democracy defender", "民主维权人士", "Người đấu tranh cho dân chủ", "Défenseur·e de la démocratie");

    /// <summary>Environmental rights defender.</summary>
    public static DefenderCategory Environmental { get; } =
        new("environmental", "Environmental rights defender", "环境权捍卫者", "Người bảo vệ quyền môi trường", "Défenseur·e de l'environnement");

    /// <summary>Land rights defender.</summary>
    public static DefenderCategory Land { get; } =
        new("land", "Land rights defender", "土地权捍卫者", "Người bảo vệ quyền đất đai", "Défenseur·e du droit à la terre");

    /// <summary>Community-based defender.</summary>
    public static DefenderCategory CommunityBased { get; } =
        new("community-based", "Community-based defender", "社区维权人士", "Người bảo vệ quyền của cộng đồng", "Défenseur·e au sein d'une communauté");

    /// <summary>Defender of the rights of indigenous peoples.</summary>
    public static DefenderCategory Indigenous { get; } =
        new("indigenous", "Indigenous rights defender", "原住民权利捍卫者", "Người bảo vệ quyền của người bản địa", "Défenseur·e des droits des peuples autochtones");

    /// <summary>Woman human rights defender.</summary>
    public static DefenderCategory WomanDefender { get; } =
        new("whrd", "Woman human rights defender", "女性人权捍卫者", "Phụ nữ bảo vệ nhân quyền", "Femme défenseure des droits humains");

    /// <summary>Defender of LGBTIQ rights.</summary>
    public static DefenderCategory Lgbtiq { get; } =
        new("lgbtiq", "LGBTIQ rights defender", "LGBTIQ 权利捍卫者", "Người bảo vệ quyền của người LGBTIQ", "Défenseur·e des droits des personnes LGBTIQ");

    /// <summary>Youth or student.</summary>
    public static DefenderCategory YouthOrStudent { get; } =
        new("youth-student", "Youth or student", "青年或学生", "Thanh niên hoặc sinh viên", "Jeune ou étudiant·e");

    /// <summary>An organisation as such.</summary>
    public static DefenderCategory Ngo { get; } =
        new("ngo", "Non-governmental organisation", "非政府组织", "Tổ chức phi chính phủ", "Organisation non gouvernementale");

    /// <summary>Someone who works for an organisation.</summary>
    public static DefenderCategory NgoStaff { get; } =
        new("ngo-staff", "Staff of an organisation", "组织工作人员", "Nhân viên của tổ chức", "Personnel d'une organisation");

    /// <summary>Journalist or other media worker.</summary>
    public static DefenderCategory MediaWorker { get; } = new("media-worker", "Media worker", "媒体工作者", "Người làm truyền thông", "Professionnel·le des médias");

    /// <summary>Lawyer.</summary>
    public static DefenderCategory Lawyer { get; } = new("lawyer", "Lawyer", "律师", "Luật sư", "Avocat·e");

    /// <summary>Someone who gives legal help without a licence.</summary>
    public static DefenderCategory UnlicensedLawyer { get; } =
        new("unlicensed-lawyer", "Unlicensed lawyer", "无执照的法律工作者", "Người trợ giúp pháp lý không có thẻ luật sư", "Avocat·e sans licence");

    /// <summary>Labour unionist.</summary>
    public static DefenderCategory LabourUnionist { get; } = new("labour-unionist", "Labour unionist", "工会活动者", "Người hoạt động công đoàn", "Syndicaliste");

    /// <summary>Academic.</summary>
    public static DefenderCategory Academic { get; } = new("academic", "Academic", "学者", "Học giả", "Universitaire");

    /// <summary>Artist.</summary>
    public static DefenderCategory Artist { get; } = new("artist", "Artist", "艺术家", "Nghệ sĩ", "Artiste");

    /// <summary>Relative of a defender.</summary>
    public static DefenderCategory FamilyMember { get; } = new("family-member", "Family member", "家属", "Người thân trong gia đình", "Membre de la famille");

    /// <summary>Whistle-blower.</summary>
    public static DefenderCategory WhistleBlower { get; } =
        new("whistle-blower", "Whistle-blower", "举报人", "Người tố giác sai phạm", "Lanceur ou lanceuse d'alerte");

    /// <summary>None of the others.</summary>
    public static DefenderCategory Other { get; } = new("other", "Other", "其他", "Khác", "Autre");

    /// <inheritdoc/>
    public static ImmutableArray<DefenderCategory> All { get; } =
    [
        ProDemocracy, Environmental, Land, CommunityBased, Indigenous, WomanDefender, Lgbtiq, YouthOrStudent, Ngo, NgoStaff, MediaWorker, Lawyer,
        UnlicensedLawyer, LabourUnionist, Academic, Artist, FamilyMember, WhistleBlower, Other,
    ];

    /// <summary>As what someone of this category counts in indicator 16.10.1, or null when the category alone does not make them count: a relative is struck
    /// because of somebody else, and an organisation is no person.</summary>
    public SdgVictimStatus? SdgStatus =>
        this == FamilyMember || this == Ngo ? null
        : this == MediaWorker ? SdgVictimStatus.Journalist
        : this == LabourUnionist ? SdgVictimStatus.TradeUnionist
        : SdgVictimStatus.Defender;

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out DefenderCategory? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
