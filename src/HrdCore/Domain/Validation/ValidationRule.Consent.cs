using System.Collections.Immutable;

namespace HrdCore.Domain.Validation;

// The rules of consent.
public sealed partial class ValidationRule
{
    /// <summary>What no consent names is denied.</summary>
    public static ValidationRule ConsentNotListed { get; } = new(
        Severity.Error,
        "consent-not-listed",
        "No consent names this. Ask the person for it, or leave it out.",
        "没有任何同意书包含此项。请征求本人同意，或删去此项。",
        "Không có sự đồng ý nào nêu điều này. Hãy hỏi người đó, hoặc bỏ ra.",
        "Aucun consentement ne nomme ces données ou cet usage. Demandez-le à la personne, ou laissez-les de côté.");

    /// <summary>Only a consent that was given and is in date authorises.</summary>
    public static ValidationRule ConsentNotInForce { get; } = new(
        Severity.Error,
        "consent-not-in-force",
        "The consent was not given, is over, was withdrawn or was replaced. Ask for a new one.",
        "该同意尚未给予、已过期、已撤回或已被取代。请重新征求同意。",
        "Sự đồng ý chưa được đưa ra, đã hết hạn, đã rút lại hoặc đã được thay. Hãy xin lại.",
        "Le consentement n'a pas été donné, est échu, retiré ou remplacé. Demandez-en un nouveau.");

    /// <summary>A yes that was forced is none.</summary>
    public static ValidationRule ConsentCoerced { get; } = new(
        Severity.Error,
        "consent-coerced",
        "A consent is given freely, and someone asserts it. Ask again where the person can speak.",
        "同意须出于自愿并有人作证。请在本人能自由表达时重新询问。",
        "Sự đồng ý phải tự nguyện và có người xác nhận. Hãy hỏi lại nơi người đó nói được tự do.",
        "Un consentement est libre, et quelqu'un l'atteste. Redemandez-le là où la personne peut parler.");

    /// <summary>The holder of a power of attorney consents only within its scope and dates.</summary>
    public static ValidationRule ConsentAttorney { get; } = new(
        Severity.Error,
        "consent-attorney",
        "The power of attorney is unknown, over, or does not cover this. Ask the person, or for a wider paper.",
        "授权书不详、已失效或不涵盖此事项。请征求本人意见，或取得更广的授权。",
        "Giấy ủy quyền không rõ, đã hết hạn hoặc không bao gồm việc này. Hãy hỏi người đó hoặc xin giấy rộng hơn.",
        "La procuration est inconnue, échue ou ne couvre pas ceci. Demandez à la personne, ou un acte plus large.");

    /// <summary>The family consents only while the person cannot be reached.</summary>
    public static ValidationRule ConsentFamily { get; } = new(
        Severity.Error,
        "consent-family",
        "The family answers only while the person cannot be reached. Say since when, or ask the person.",
        "仅在无法联系本人时家属方可代答。请注明起始时间，或征求本人意见。",
        "Gia đình chỉ trả lời thay khi không liên lạc được với người đó. Hãy ghi từ khi nào, hoặc hỏi người đó.",
        "La famille ne répond que si la personne est injoignable. Dites depuis quand, ou demandez à la personne.");

    /// <summary>An override takes two different people, neither of them the subject.</summary>
    public static ValidationRule OverrideTwoPersons { get; } = new(
        Severity.Error,
        "override-two-persons",
        "Two different people decide on an override, and neither is the one it is about.",
        "越权决定须由两名不同人员作出，且均非当事人。",
        "Phải có hai người khác nhau quyết định, và không ai là người liên quan.",
        "Deux personnes différentes décident d'une dérogation, et aucune n'est celle qu'elle concerne.");

    /// <summary>An override lasts a short time.</summary>
    public static ValidationRule OverrideTooLong { get; } = new(
        Severity.Error,
        "override-too-long",
        "An override lasts at most {0} hours. Decide anew after that.",
        "越权决定最长有效 {0} 小时。之后须重新决定。",
        "Quyết định vượt quyền có hiệu lực tối đa {0} giờ. Sau đó phải quyết định lại.",
        "Une dérogation dure au plus {0} heures. Décidez à nouveau ensuite.");

    /// <summary>An override never reaches the public.</summary>
    public static ValidationRule OverrideNotPublic { get; } = new(
        Severity.Error,
        "override-not-public",
        "No override publishes anything. Choose an audience that can help.",
        "越权决定不得用于公开。请选择能提供帮助的受众。",
        "Không được công bố bằng quyết định vượt quyền. Hãy chọn bên có thể giúp.",
        "Aucune dérogation ne publie quoi que ce soit. Choisissez un public qui peut aider.");

    /// <summary>An override is off unless the caller's policy allows it.</summary>
    public static ValidationRule OverrideOff { get; } = new(
        Severity.Error,
        "override-off",
        "There is an override, and the policy does not allow overrides.",
        "存在越权决定，但政策不允许越权。",
        "Có quyết định vượt quyền, nhưng chính sách không cho phép.",
        "Il y a une dérogation, et la politique n'en admet pas.");

    /// <summary>Nobody decides against the person's own no while the person can speak; the family, and an override, never.</summary>
    public static ValidationRule ConsentAgainstWill { get; } = new(
        Severity.Error,
        "consent-against-will",
        "The person said no, or can be asked again. Nobody else decides against that.",
        "本人已表示拒绝，或已可重新询问。他人不得违背本人意愿作出决定。",
        "Người đó đã từ chối, hoặc nay có thể hỏi lại. Không ai khác được quyết định trái ý họ.",
        "La personne a dit non, ou peut être interrogée. Personne d'autre ne décide contre cela.");

    /// <summary>A withdrawal outweighs every yes before it, on whichever paper.</summary>
    public static ValidationRule ConsentTakenBack { get; } = new(
        Severity.Error,
        "consent-taken-back",
        "What this consent allowed was taken back later, on another paper. Ask the person anew.",
        "该同意所允许的内容后来已在另一份文件中撤回。请重新征询本人。",
        "Điều được đồng ý ở đây về sau đã bị rút lại trên một giấy khác. Hãy hỏi lại người đó.",
        "Ce que ce consentement permettait a été retiré ensuite, sur un autre acte. Redemandez à la personne.");

    /// <summary>A consent, or the paper behind it, that says more than this version knows may say where it ends.</summary>
    public static ValidationRule ConsentNotUnderstood { get; } = new(
        Severity.Error,
        "consent-not-understood",
        "This consent, or the paper behind it, says something that this version does not know. Read it with a newer one, or ask the person anew.",
        "该同意或其依据的文件含有此版本不认识的内容。请使用较新版本读取，或重新征询本人。",
        "Sự đồng ý này, hoặc giấy làm căn cứ, có nội dung mà phiên bản này không biết. Hãy đọc bằng phiên bản mới hơn, hoặc hỏi lại người đó.",
        "Ce consentement, ou l'acte qui le fonde, dit quelque chose que cette version ne connaît pas. Lisez-le avec une plus récente, ou redemandez à la personne.");

    private static ImmutableArray<ValidationRule> OfConsent =>
    [
        ConsentNotListed, ConsentNotInForce, ConsentCoerced, ConsentAttorney, ConsentFamily, OverrideTwoPersons, OverrideTooLong, OverrideNotPublic,
        OverrideOff, ConsentAgainstWill, ConsentTakenBack, ConsentNotUnderstood,
    ];
}
