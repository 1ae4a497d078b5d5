using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>In what form information came.</summary>
/// <remarks>Source: own codes and labels, laid beside the kinds of source material of HURIDOCS.</remarks>
[JsonConverter(typeof(TermJsonConverter<MaterialKind>))]
public sealed class MaterialKind : VocabularyTerm, IVocabularyTerm<MaterialKind>, IHuridocsTerm
{
    private const int HuridocsList = 16;

    private MaterialKind(string code, string english, string chinese, string vietnamese, string french, string? huridocs = null)
        : base("material", code, english, chinese, vietnamese, french) =>
        HuridocsCode = huridocs is null ? null : HuridocsCode.Of(HuridocsList, huridocs);

    /// <summary>A victim's account.</summary>
    public static MaterialKind VictimStatement { get; } =
        new("victim-statement", "Victim's statement", "受害人陈述", "Lời kể của nạn nhân", "Témoignage de la victime", "220903200901");

    /// <summary>A witness's account.</summary>
    public static MaterialKind WitnessStatement { get; } =
        new("witness-statement", "Witness statement", "证人陈述", "Lời khai của nhân chứng", "Témoignage d'un témoin", "230920140501");

    /// <summary>An account under oath.</summary>
    public static MaterialKind SwornStatement { get; } =
        new("sworn-statement", "Sworn statement", "宣誓陈述", "Lời khai có tuyên thệ", "Déclaration sous serment", "190907140501");

    /// <summary>An interview.</summary>
    public static MaterialKind Interview { get; } = new("interview", "Interview", "访谈", "Phỏng vấn", "Entretien", "091420051801");

    /// <summary>Answers to a questionnaire.</summary>
    public static MaterialKind Questionnaire { get; } = new("questionnaire", "Questionnaire", "问卷", "Bảng hỏi", "Questionnaire", "172105192001");

    /// <summary>A letter or e-mail.</summary>
    public static MaterialKind Letter { get; } = new("letter", "Letter", "信件", "Thư", "Lettre", "120520200501");

    /// <summary>A telephone call.</summary>
    public static MaterialKind TelephoneCall { get; } = new("telephone-call", "Telephone call", "电话", "Cuộc điện thoại", "Appel téléphonique", "200512051601");

    /// <summary>A message in a chat application.</summary>
    public static MaterialKind Message { get; } = new("message", "Chat message", "即时消息", "Tin nhắn", "Message instantané");

    /// <summary>A post on a social network.</summary>
    public static MaterialKind SocialMediaPost { get; } =
        new("social-media-post", "Social media post", "社交媒体帖子", "Bài đăng trên mạng xã hội", "Publication sur un réseau social");

    /// <summary>A web page, as it was seen.</summary>
    public static MaterialKind WebPage { get; } = new("web-page", "Web page", "网页", "Trang web", "Page web");

    /// <summary>A photograph.</summary>
    public static MaterialKind Photograph { get; } = new("photograph", "Photograph", "照片", "Ảnh chụp", "Photographie", "160815201501");

    /// <summary>A film or video.</summary>
    public static MaterialKind Video { get; } = new("video", "Video", "视频", "Video", "Vidéo ou film", "220904051501");

    /// <summary>A sound recording.</summary>
    public static MaterialKind Audio { get; } = new("audio", "Audio recording", "录音", "Bản ghi âm", "Enregistrement sonore", "012104091501");

    /// <summary>An image from a satellite.</summary>
    public static MaterialKind SatelliteImage { get; } = new("satellite-image", "Satellite image", "卫星图像", "Ảnh vệ tinh", "Image satellite");

    /// <summary>A warrant, notice or other paper of an authority.</summary>
    public static MaterialKind OfficialDocument { get; } =
        new("official-document", "Official document", "官方文书", "Văn bản của cơ quan nhà nước", "Document officiel");

    /// <summary>Papers of a court.</summary>
    public static MaterialKind CourtRecord { get; } = new("court-record", "Court record", "法庭记录", "Hồ sơ tòa án", "Dossier judiciaire", "031521182001");

    /// <summary>A medical examination.</summary>
    public static MaterialKind MedicalReport { get; } =
        new("medical-report", "Medical report", "体检或诊断报告", "Kết quả khám y tế", "Examen médical", "160825190901");

    /// <summary>An autopsy.</summary>
    public static MaterialKind AutopsyReport { get; } =
        new("autopsy-report", "Autopsy report", "尸检报告", "Kết quả khám nghiệm tử thi", "Rapport d'autopsie", "012120151601");

    /// <summary>A chemical analysis.</summary>
    public static MaterialKind LaboratoryReport { get; } =
        new("laboratory-report", "Laboratory report", "化验报告", "Kết quả xét nghiệm", "Analyse de laboratoire", "030805130901");

    /// <summary>A report in a newspaper or magazine.</summary>
    public static MaterialKind PressReport { get; } = new("press-report", "Press report", "报刊报道", "Bài báo", "Article de presse", "140523191601");

    /// <summary>A broadcast on the radio.</summary>
    public static MaterialKind RadioBroadcast { get; } =
        new("radio-broadcast", "Radio broadcast", "广播节目", "Chương trình phát thanh", "Émission de radio", "180104091501");

    /// <summary>A broadcast on television.</summary>
    public static MaterialKind TelevisionBroadcast { get; } =
        new("television-broadcast", "Television broadcast", "电视节目", "Chương trình truyền hình", "Émission de télévision", "200512052201");

    /// <summary>A statement that a government gave to the press.</summary>
    public static MaterialKind GovernmentStatement { get; } =
        new("statement.government", "Government press statement", "政府新闻公告", "Thông cáo báo chí của chính quyền", "Communiqué du gouvernement", "161805191901");

    /// <summary>A statement that a human rights organisation gave to the press.</summary>
    public static MaterialKind OrganisationStatement { get; } =
        new(
            "statement.organisation", "Press statement of a human rights organisation", "人权组织新闻公告", "Thông cáo báo chí của tổ chức nhân quyền",
            "Communiqué d'une organisation de droits humains", "161805191902");

    /// <summary>A statement that whoever did it gave to the press.</summary>
    public static MaterialKind PerpetratorStatement { get; } =
        new(
            "statement.perpetrator", "Perpetrator's press statement", "加害方新闻公告", "Thông cáo báo chí của bên gây ra vi phạm", "Communiqué de l'auteur",
            "161805191903");

    /// <summary>An appeal of a human rights organisation.</summary>
    public static MaterialKind Appeal { get; } =
        new(
            "appeal", "Appeal of a human rights organisation", "人权组织呼吁书", "Lời kêu gọi của tổ chức nhân quyền",
            "Appel d'une organisation de droits humains", "011616050101");

    /// <summary>A leaflet.</summary>
    public static MaterialKind Leaflet { get; } = new("leaflet", "Leaflet", "传单", "Truyền đơn", "Tract", "120501061201");

    /// <summary>A poster or banner.</summary>
    public static MaterialKind Poster { get; } = new("poster", "Poster or banner", "海报或横幅", "Áp phích hoặc biểu ngữ", "Affiche ou banderole", "161519200501");

    /// <summary>A translation of a document.</summary>
    public static MaterialKind Translation { get; } = new("translation", "Translated document", "翻译文件", "Tài liệu dịch", "Document traduit", "201801141901");

    /// <summary>A summary of other material.</summary>
    public static MaterialKind Summary { get; } = new("summary", "Summary", "摘要", "Bản tóm tắt", "Résumé", "010219201801");

    /// <summary>Another form.</summary>
    public static MaterialKind Other { get; } = new("other", "Other", "其他", "Khác", "Autre", "90");

    /// <summary>Nobody has said.</summary>
    public static MaterialKind Unknown { get; } = new("unknown", "Unknown", "不明", "Không rõ", "Inconnu", "99");

    /// <inheritdoc/>
    public static ImmutableArray<MaterialKind> All { get; } =
    [
        VictimStatement, WitnessStatement, SwornStatement, Interview, Questionnaire, Letter, TelephoneCall, Message, SocialMediaPost, WebPage,
        Photograph, Video, Audio, SatelliteImage, OfficialDocument, CourtRecord, MedicalReport, AutopsyReport, LaboratoryReport, PressReport,
        RadioBroadcast, TelevisionBroadcast, GovernmentStatement, OrganisationStatement, PerpetratorStatement, Appeal, Leaflet, Poster, Translation,
        Summary, Other, Unknown,
    ];

    /// <inheritdoc/>
    public HuridocsCode? HuridocsCode { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out MaterialKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
