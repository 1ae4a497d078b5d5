using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Validation;

/// <summary>A rule that records are checked against. Its labels are the help: what is wrong and what to do, with <c>{0}</c> where the limit goes.</summary>
/// <remarks>Source: own codes and labels. The rules of form are in this file; each context of the domain has its own file of rules beside it.</remarks>
[JsonConverter(typeof(TermJsonConverter<ValidationRule>))]
public sealed partial class ValidationRule : VocabularyTerm, IVocabularyTerm<ValidationRule>
{
    internal const string Placeholder = "{0}";

    private ValidationRule(Severity severity, string code, string english, string chinese, string vietnamese, string french)
        : base("rule", code, english, chinese, vietnamese, french) => Severity = severity;

    /// <summary>How grave a breach is.</summary>
    public Severity Severity { get; }

    /// <summary>A member that has to be there is missing.</summary>
    public static ValidationRule Required { get; } = new(
        Severity.Error, "required", "This is missing. Give it.", "缺少此项。请填写。", "Thiếu mục này. Hãy điền vào.", "Il manque cet élément. Indiquez-le.");

    /// <summary>A value has another JSON type.</summary>
    public static ValidationRule WrongType { get; } = new(
        Severity.Error,
        "wrong-type",
        "The value has another JSON type. Leave out what is not known.",
        "该值的 JSON 类型不符。未知的内容请省略。",
        "Giá trị có kiểu JSON khác. Hãy bỏ qua những gì chưa biết.",
        "La valeur est d'un autre type JSON. Omettez ce qui n'est pas connu.");

    /// <summary>A value is not spelled as its type demands.</summary>
    public static ValidationRule Malformed { get; } = new(
        Severity.Error,
        "malformed",
        "The value has another shape or is outside its range. See the schema.",
        "该值的格式不符或超出范围。请参阅模式说明。",
        "Giá trị có dạng khác hoặc nằm ngoài phạm vi. Hãy xem lược đồ.",
        "La valeur a une autre forme ou sort de son intervalle. Voyez le schéma.");

    /// <summary>A text is blank, too long, or has characters that no text has.</summary>
    public static ValidationRule Text { get; } = new(
        Severity.Error,
        "text",
        "Text is not blank, has at most {0} characters, no control characters and no half characters.",
        "文本不得为空，最多 {0} 个字符，不得含控制字符或残缺字符。",
        "Văn bản không được trống, có tối đa {0} ký tự, không có ký tự điều khiển hay ký tự khuyết.",
        "Un texte n'est pas vide, a au plus {0} caractères, sans caractère de contrôle ni moitié de caractère.");

    /// <summary>A code is not in its list.</summary>
    public static ValidationRule UnknownCode { get; } = new(
        Severity.Error,
        "unknown-code",
        "The code is not in its list. Choose one that is.",
        "该代码不在列表中。请选用列表中的代码。",
        "Mã này không có trong danh sách. Hãy chọn một mã có sẵn.",
        "Le code n'est pas dans sa liste. Choisissez-en un qui y est.");

    /// <summary>Too few items.</summary>
    public static ValidationRule TooFew { get; } = new(
        Severity.Error, "too-few", "Give at least {0}.", "至少需要 {0} 项。", "Cần ít nhất {0} mục.", "Donnez-en au moins {0}.");

    /// <summary>Too many items.</summary>
    public static ValidationRule TooMany { get; } = new(
        Severity.Error, "too-many", "Give at most {0}.", "最多 {0} 项。", "Nhiều nhất {0} mục.", "Donnez-en au plus {0}.");

    /// <summary>An item, or its identifier, comes twice.</summary>
    public static ValidationRule Duplicate { get; } = new(
        Severity.Error,
        "duplicate",
        "This comes twice. Give each item once, and each its own identifier.",
        "此项重复。每项只填一次，并使用各自的标识符。",
        "Mục này bị lặp. Mỗi mục chỉ ghi một lần và có mã định danh riêng.",
        "Ceci figure deux fois. Donnez chaque élément une fois, avec son propre identifiant.");

    /// <summary>An identifier is empty.</summary>
    public static ValidationRule EmptyId { get; } = new(
        Severity.Error,
        "empty-id",
        "An identifier is not empty. Make a random one.",
        "标识符不得为空。请随机生成一个。",
        "Mã định danh không được trống. Hãy tạo một mã ngẫu nhiên.",
        "Un identifiant n'est pas vide. Créez-en un au hasard.");

    /// <summary>A sensitive value carries another class than its place demands.</summary>
    public static ValidationRule OtherClass { get; } = new(
        Severity.Error,
        "other-class",
        "The value is classified otherwise than its place demands. Give it the classes that the member's documentation names.",
        "该值的敏感类别与此处要求不符。请使用该成员文档所列的类别。",
        "Giá trị được phân loại khác với yêu cầu tại đây. Hãy dùng các loại mà tài liệu của thành phần nêu.",
        "La valeur est classée autrement que sa place ne l'exige. Donnez-lui les classes que nomme la documentation du membre.");

    /// <summary>A number is outside its range.</summary>
    public static ValidationRule OutOfRange { get; } = new(
        Severity.Error, "out-of-range", "The value is outside its range. Its description says the range.", "该值超出范围。范围见其说明。", "Giá trị nằm ngoài phạm vi. Phạm vi được nêu trong phần mô tả.", "La valeur sort de son intervalle. Sa description le donne.");

    /// <summary>What comes later lies before what comes first.</summary>
    public static ValidationRule Order { get; } = new(
        Severity.Error,
        "order",
        "The end lies before the beginning. Check both dates.",
        "结束早于开始。请核对两个日期。",
        "Kết thúc trước khi bắt đầu. Hãy kiểm tra cả hai ngày.",
        "La fin précède le début. Vérifiez les deux dates.");

    /// <summary>Values are fine one by one and do not fit together.</summary>
    public static ValidationRule Inconsistent { get; } = new(
        Severity.Error,
        "inconsistent",
        "The value does not fit the others of this record. Its description says which go together; change this one or the others.",
        "该值与本记录的其他内容不符。说明中写明了哪些内容须相互一致；请修改该值或其他内容。",
        "Giá trị không khớp với các mục khác của hồ sơ này. Phần mô tả cho biết những mục nào đi với nhau; hãy sửa mục này hoặc các mục kia.",
        "La valeur ne s'accorde pas avec les autres de cette fiche. Sa description dit lesquelles vont ensemble ; modifiez celle-ci ou les autres.");

    /// <summary>An amount has more decimals than its currency.</summary>
    public static ValidationRule CurrencyDecimals { get; } = new(
        Severity.Error,
        "currency-decimals",
        "Amounts in this currency have at most {0} decimals. Round it first, and say how.",
        "该币种的金额最多有 {0} 位小数。请先取舍，并说明方法。",
        "Số tiền bằng loại tiền này có nhiều nhất {0} chữ số thập phân. Hãy làm tròn trước và ghi rõ cách làm.",
        "Un montant dans cette monnaie a au plus {0} décimales. Arrondissez-le d'abord, et dites comment.");

    /// <summary>A date stands where a period is asked for.</summary>
    public static ValidationRule DateForPeriod { get; } = new(
        Severity.Error,
        "date-for-period",
        "This is a date, and a period is asked for. For one date write it on both sides of a slash, D/D; for what goes on, D/..",
        "此处需要时间段，而填写的是日期。单一日期请写在斜线两侧，即 D/D；仍在持续的写作 D/..",
        "Đây là một ngày, trong khi cần một khoảng thời gian. Với một ngày, hãy ghi ở cả hai bên dấu gạch chéo, D/D; với điều còn tiếp diễn, ghi D/..",
        "Ceci est une date, et une période est demandée. Pour une seule date, écrivez-la des deux côtés d'une barre, D/D ; pour ce qui dure encore, D/..");

    /// <summary>The bytes are not UTF-8.</summary>
    public static ValidationRule NotUtf8 { get; } = new(
        Severity.Error,
        "not-utf8",
        "The bytes are not UTF-8. Convert the file first.",
        "内容不是 UTF-8 编码。请先转换文件。",
        "Dữ liệu không phải UTF-8. Hãy chuyển mã tệp trước.",
        "Les octets ne sont pas de l'UTF-8. Convertissez d'abord le fichier.");

    /// <summary>The text is not one JSON value and nothing else.</summary>
    public static ValidationRule NotJson { get; } = new(
        Severity.Error,
        "not-json",
        "This is not one JSON value: it is cut off, or something is before, in or after it that JSON does not have. Look at the position.",
        "这不是一个完整的 JSON 值：内容被截断，或其前后、其中有 JSON 不允许的内容。请查看所示位置。",
        "Đây không phải là một giá trị JSON: nội dung bị cắt, hoặc có phần không thuộc JSON ở trước, trong hay sau. Hãy xem vị trí đã nêu.",
        "Ceci n'est pas une valeur JSON : elle est coupée, ou quelque chose avant, dedans ou après n'est pas du JSON. Regardez la position.");

    /// <summary>Objects and lists are nested deeper than any record is.</summary>
    public static ValidationRule TooDeep { get; } = new(
        Severity.Error,
        "too-deep",
        "Nested deeper than {0} levels.",
        "嵌套超过 {0} 层。",
        "Lồng sâu hơn {0} cấp.",
        "Imbriqué sur plus de {0} niveaux.");

    /// <summary>The record has more bytes than a record may have.</summary>
    public static ValidationRule TooLong { get; } = new(
        Severity.Error,
        "too-long",
        "The record has more than {0} bytes. Keep long documents as evidence beside it.",
        "记录超过 {0} 字节。长文档请作为证据另存。",
        "Hồ sơ dài hơn {0} byte. Hãy lưu tài liệu dài thành chứng cứ riêng.",
        "La fiche a plus de {0} octets. Gardez les longs documents à côté, comme preuves.");

    /// <summary>The schema, or the kind of record, is another one than was asked for.</summary>
    public static ValidationRule OtherSchema { get; } = new(
        Severity.Error,
        "other-schema",
        "The schema or the kind of record is another one than is read here: {0}. Read it as what it says that it is, or with a version that knows it.",
        "模式或记录类型与此处读取的不同：此处为 {0}。请按其自称的类型读取，或使用认识它的版本。",
        "Lược đồ hoặc loại hồ sơ khác với loại được đọc ở đây: {0}. Hãy đọc theo loại mà nó ghi, hoặc dùng phiên bản biết loại đó.",
        "Le schéma ou le genre de fiche n'est pas celui qui est lu ici : {0}. Lisez-le comme ce qu'il dit être, ou avec une version qui le connaît.");

    /// <summary>A value object has a member that it does not know; records keep such members, values cannot.</summary>
    public static ValidationRule UnknownMember { get; } = new(
        Severity.Error,
        "unknown-member",
        "This value has a member that the schema does not have.",
        "该值含有模式中没有的成员。",
        "Giá trị này có thành phần không có trong lược đồ.",
        "Cette valeur a un membre que le schéma n'a pas.");

    /// <summary>A sealed member does not open.</summary>
    public static ValidationRule NotOpened { get; } = new(
        Severity.Error,
        "not-opened",
        "A sealed member is missing, was given twice, or does not open here.",
        "密封项缺失、重复，或无法在此处打开。",
        "Một mục niêm phong bị thiếu, bị lặp, hoặc không mở được tại đây.",
        "Un élément scellé manque, figure deux fois ou ne s'ouvre pas ici.");

    /// <summary>More was found than a report holds.</summary>
    public static ValidationRule More { get; } = new(
        Severity.Error,
        "more",
        "More was found than the {0} findings that are listed. Mend these first.",
        "问题多于所列的 {0} 项。请先修正这些。",
        "Còn nhiều lỗi hơn {0} mục đã liệt kê. Hãy sửa các mục này trước.",
        "Il y a plus que les {0} constats de la liste. Corrigez d'abord ceux-ci.");

    /// <inheritdoc/>
    public static ImmutableArray<ValidationRule> All => Every.Value;

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ValidationRule? term)
    {
        term = Find(All, code);
        return term is not null;
    }

    /// <summary>What is wrong and what to do.</summary>
    /// <param name="language">English, Simplified Chinese, Vietnamese or French; any other gives English.</param>
    /// <param name="limit">The number that the text speaks of, if it speaks of one.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string Help(LanguageTag language, long? limit = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        var text = Term.LabelFor(language) ?? Term.LabelFor(LanguageTag.English)!;
        return limit is { } number ? text.Replace(Placeholder, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) : text;
    }

    private static ImmutableArray<ValidationRule> OfForm =>
    [
        Required, WrongType, Malformed, Text, UnknownCode, TooFew, TooMany, Duplicate, EmptyId, OtherClass, OutOfRange, Order, Inconsistent,
        CurrencyDecimals, DateForPeriod, NotUtf8, NotJson, TooDeep, TooLong, OtherSchema, UnknownMember, NotOpened, More,
    ];

    // Lazy, because the terms of the other files are made after or before these, in an order that the language leaves open.
    private static readonly Lazy<ImmutableArray<ValidationRule>> Every = new(() => [
        .. OfForm, .. OfParties, .. OfAtRisk, .. OfConsent, .. OfCasework, .. OfDocumentation, .. OfEvidence, .. OfFunding, .. OfCapacity, .. OfAdvocacy, .. OfMonitoring,
    ]);
}
