using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What kind of organisation it is.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<OrganisationKind>))]
public sealed class OrganisationKind : VocabularyTerm, IVocabularyTerm<OrganisationKind>
{
    private OrganisationKind(string code, string english, string chinese, string vietnamese, string french)
        : base("organisation", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>A non-governmental organisation of one country.</summary>
    public static OrganisationKind LocalNgo { get; } =
        new("local-ngo", "Local or national organisation", "本地或全国性非政府组织", "Tổ chức phi chính phủ trong nước", "Organisation locale ou nationale");

    /// <summary>A non-governmental organisation in several countries.</summary>
    public static OrganisationKind InternationalNgo { get; } =
        new("international-ngo", "International organisation", "国际非政府组织", "Tổ chức phi chính phủ quốc tế", "Organisation internationale");

    /// <summary>An organisation of the people it serves.</summary>
    public static OrganisationKind CommunityOrganisation { get; } =
        new("community-organisation", "Community-based organisation", "社区组织", "Tổ chức cộng đồng", "Organisation communautaire");

    /// <summary>A network of organisations.</summary>
    public static OrganisationKind Network { get; } = new("network", "Network or coalition", "网络或联盟", "Mạng lưới hoặc liên minh", "Réseau ou coalition");

    /// <summary>A newspaper, station or site.</summary>
    public static OrganisationKind Media { get; } = new("media", "Media outlet", "媒体机构", "Cơ quan truyền thông", "Média");

    /// <summary>A law firm or legal aid centre.</summary>
    public static OrganisationKind LawFirm { get; } =
        new(
            "law-firm", "Law firm or legal aid centre", "律师事务所或法律援助机构", "Văn phòng luật hoặc trung tâm trợ giúp pháp lý",
            "Cabinet d'avocats ou centre d'aide juridique");

    /// <summary>A bar association.</summary>
    public static OrganisationKind BarAssociation { get; } = new("bar-association", "Bar association", "律师协会", "Đoàn luật sư", "Barreau");

    /// <summary>A trade union.</summary>
    public static OrganisationKind TradeUnion { get; } = new("trade-union", "Trade union", "工会", "Công đoàn", "Syndicat");

    /// <summary>A school, university or institute.</summary>
    public static OrganisationKind Academic { get; } = new("academic", "Academic institution", "学术机构", "Cơ sở học thuật", "Institution universitaire");

    /// <summary>A religious body.</summary>
    public static OrganisationKind Religious { get; } = new("religious", "Religious institution", "宗教机构", "Tổ chức tôn giáo", "Institution religieuse");

    /// <summary>A foundation or other donor.</summary>
    public static OrganisationKind Foundation { get; } =
        new("foundation", "Foundation or donor", "基金会或资助方", "Quỹ hoặc nhà tài trợ", "Fondation ou bailleur de fonds");

    /// <summary>A national human rights institution.</summary>
    public static OrganisationKind NationalInstitution { get; } =
        new("national-institution", "National human rights institution", "国家人权机构", "Cơ quan nhân quyền quốc gia", "Institution nationale des droits humains");

    /// <summary>A body of the United Nations or of a region.</summary>
    public static OrganisationKind Intergovernmental { get; } =
        new("intergovernmental", "Intergovernmental body", "政府间组织", "Tổ chức liên chính phủ", "Organisation intergouvernementale");

    /// <summary>An authority or embassy.</summary>
    public static OrganisationKind Government { get; } =
        new("government", "Government body or embassy", "政府机构或使馆", "Cơ quan nhà nước hoặc đại sứ quán", "Autorité publique ou ambassade");

    /// <summary>A hospital, clinic or practice.</summary>
    public static OrganisationKind Health { get; } = new("health", "Health service", "医疗机构", "Cơ sở y tế", "Service de santé");

    /// <summary>A company.</summary>
    public static OrganisationKind Company { get; } = new("company", "Company", "公司", "Công ty", "Entreprise");

    /// <summary>None of the others.</summary>
    public static OrganisationKind Other { get; } = new("other", "Other", "其他", "Khác", "Autre");

    /// <inheritdoc/>
    public static ImmutableArray<OrganisationKind> All { get; } =
    [
        LocalNgo, InternationalNgo, CommunityOrganisation, Network, Media, LawFirm, BarAssociation, TradeUnion, Academic, Religious, Foundation,
        NationalInstitution, Intergovernmental, Government, Health, Company, Other,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out OrganisationKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
