using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of capacity.
public sealed partial class ValidationRule
{
    /// <summary>A list names no more people than were counted.</summary>
    public static ValidationRule MoreThanPresent { get; } = new(
        Severity.Error,
        "more-than-present",
        "More people are listed than were counted. Correct the count, or take off the list whoever did not consent.",
        "名单人数多于统计人数。请更正统计，或删去未同意者。",
        "Danh sách nhiều người hơn số đã đếm. Hãy sửa số đếm, hoặc bỏ tên người chưa đồng ý.",
        "La liste compte plus de personnes que le total. Corrigez le total, ou retirez qui n'a pas consenti.");

    /// <summary>A session is one or two days; what is longer is a programme.</summary>
    public static ValidationRule SessionTooLong { get; } = new(
        Severity.Error,
        "session-too-long",
        "A single session takes at most {0} days. Record longer training as a programme.",
        "单次短训最多 {0} 天。更长的培训请登记为课程。",
        "Một khóa đơn lẻ kéo dài tối đa {0} ngày. Hãy ghi khóa dài hơn là chương trình.",
        "Une session isolée dure au plus {0} jours. Notez une formation plus longue comme programme.");

    /// <summary>What is not public has a reason; what is public has none, and has a day.</summary>
    public static ValidationRule PublicationReason { get; } = new(
        Severity.Error,
        "publication-reason",
        "What is not published needs a reason, what is published needs its date and no reason. Give one or the other.",
        "未公开须说明理由；已公开须注明日期且不填理由。",
        "Chưa công bố thì cần lý do; đã công bố thì cần ngày và không ghi lý do.",
        "Ce qui n'est pas publié exige un motif ; ce qui l'est, sa date et aucun motif.");

    /// <summary>Whoever is listed by name or identifier has a consent in force.</summary>
    public static ValidationRule ConsentMissing { get; } = new(
        Severity.Error,
        "attendance-consent",
        "Someone is listed without a consent in force. Ask again, or count that person and list nobody.",
        "名单中有人没有有效的同意。请重新征询，或只计人数。",
        "Có người trong danh sách không còn đồng ý có hiệu lực. Hãy hỏi lại hoặc chỉ đếm số người.",
        "Une personne figure sans consentement en vigueur. Redemandez, ou comptez-la sans la nommer.");

    private static ImmutableArray<ValidationRule> OfCapacity => [MoreThanPresent, SessionTooLong, PublicationReason, ConsentMissing];
}
