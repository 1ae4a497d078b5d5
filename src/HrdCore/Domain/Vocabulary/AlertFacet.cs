using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>By what an index of alerts can be searched, beside place, time and form of violation.</summary>
/// <remarks>Source: what the index of alerts of ProtectDefenders.eu tells of a case in words. Labels are our own. <see cref="EthnicBelonging"/> is of a special category: it is shown only where the person agreed.</remarks>
[JsonConverter(typeof(TermJsonConverter<AlertFacet>))]
public sealed class AlertFacet : VocabularyTerm, IVocabularyTerm<AlertFacet>
{
    private AlertFacet(string code, string english, string chinese, string vietnamese, string french)
        : base("facet", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>What the defender does.</summary>
    public static AlertFacet DefenderRole { get; } =
        new("defender-role", "Role of the defender", "当事人身份", "Vai trò của người bảo vệ nhân quyền", "Rôle de la personne");

    /// <summary>The organisation.</summary>
    public static AlertFacet Organisation { get; } = new("organisation", "Organisation", "所属组织", "Tổ chức", "Organisation");

    /// <summary>To which people the defender belongs.</summary>
    public static AlertFacet EthnicBelonging { get; } = new("ethnic-belonging", "Ethnic belonging", "族裔", "Sắc tộc", "Appartenance ethnique");

    /// <summary>For how long nobody could make contact.</summary>
    public static AlertFacet IncommunicadoDuration { get; } =
        new("incommunicado-duration", "Time held incommunicado", "隔离关押时长", "Thời gian bị giam cách ly", "Durée de mise au secret");

    /// <summary>How far from home someone is held.</summary>
    public static AlertFacet TransferDistance { get; } =
        new("transfer-distance", "Distance from home", "关押地与住所的距离", "Khoảng cách từ nhà đến nơi giam", "Distance du domicile");

    /// <summary>How long a sentence is.</summary>
    public static AlertFacet SentenceLength { get; } = new("sentence-length", "Length of sentence", "刑期", "Mức án", "Durée de la peine");

    /// <summary>How strict the prison is.</summary>
    public static AlertFacet PrisonRegime { get; } = new("prison-regime", "Prison regime", "监禁待遇等级", "Chế độ giam giữ", "Régime carcéral");

    /// <summary>How many were struck at once.</summary>
    public static AlertFacet CrackdownSize { get; } = new("crackdown-size", "Size of a crackdown", "集体打压规模", "Quy mô đàn áp", "Ampleur de la répression");

    /// <inheritdoc/>
    public static ImmutableArray<AlertFacet> All { get; } =
    [
        DefenderRole, Organisation, EthnicBelonging, IncommunicadoDuration, TransferDistance, SentenceLength, PrisonRegime, CrackdownSize,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out AlertFacet? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
