using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a case asks of the organisation.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders, and its review of 2019. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<CaseKind>))]
public sealed class CaseKind : VocabularyTerm, IVocabularyTerm<CaseKind>
{
    private CaseKind(string code, string english, string chinese, string vietnamese, string french)
        : base("kind", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>A defender needs help at once; a first response is due within 48 hours.</summary>
    public static CaseKind UrgentAction { get; } = new("urgent-action", "Urgent action", "紧急行动", "Hỗ trợ khẩn cấp", "Action urgente");

    /// <summary>A case whose outcome may serve the public. No hours are promised.</summary>
    public static CaseKind PublicInterestLitigation { get; } =
        new("public-interest-litigation", "Public interest litigation", "公益诉讼", "Tranh tụng lợi ích công cộng", "Contentieux d'intérêt public");

    /// <summary>A defender stands accused and needs counsel.</summary>
    public static CaseKind CriminalDefence { get; } = new("criminal-defence", "Criminal defence", "刑事辩护", "Bào chữa hình sự", "Défense pénale");

    /// <summary>A state asks another for a defender, and a court decides.</summary>
    public static CaseKind ExtraditionDefence { get; } =
        new("extradition-defence", "Extradition defence", "引渡抗辩", "Bào chữa trong vụ dẫn độ", "Défense contre l'extradition");

    /// <summary>A complaint to a regulator, such as about a forced confession on air.</summary>
    public static CaseKind RegulatoryComplaint { get; } =
        new("regulatory-complaint", "Complaint to a regulator", "向监管机构投诉", "Khiếu nại lên cơ quan quản lý", "Plainte auprès d'un régulateur");

    /// <summary>A request that a government put sanctions on those responsible.</summary>
    public static CaseKind SanctionsRequest { get; } = new("sanctions-request", "Sanctions request", "制裁申请", "Đề nghị trừng phạt", "Demande de sanctions");

    /// <inheritdoc/>
    public static ImmutableArray<CaseKind> All { get; } =
    [
        UrgentAction, PublicInterestLitigation, CriminalDefence, ExtraditionDefence, RegulatoryComplaint, SanctionsRequest,
    ];

    /// <summary>The statuses that a case of this kind may have, the first one first: those that its state machine names.</summary>
    public ImmutableArray<CaseStatus> Statuses => CaseStates.For(this).States;

    /// <summary>Whether a case of this kind may have a status.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentNullException">The status is null.</exception>
    public bool Allows(CaseStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return Statuses.Contains(status);
    }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CaseKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
