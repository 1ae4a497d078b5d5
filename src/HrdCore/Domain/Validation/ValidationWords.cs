using System.Globalization;
using HrdCore.Classification;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Validation;

/// <summary>What a finding says beside its rule, in the four languages of the rules; any other language gives English.</summary>
internal static class ValidationWords
{
    private static readonly (DataClass Class, string English, string Chinese, string Vietnamese, string French)[] Classes =
    [
        (DataClass.Public, "public", "公开信息", "công khai", "public"),
        (DataClass.Internal, "internal", "内部信息", "nội bộ", "interne"),
        (DataClass.Identity, "identity", "身份", "danh tính", "identité"),
        (DataClass.Likeness, "likeness", "肖像与声音", "hình ảnh và giọng nói", "image et voix"),
        (DataClass.Contact, "contact", "联系方式", "liên lạc", "coordonnées"),
        (DataClass.Location, "location", "地点", "địa điểm", "lieu"),
        (DataClass.Family, "family", "家庭", "gia đình", "famille"),
        (DataClass.SpecialCategory, "special category", "特殊类别", "loại đặc biệt", "catégorie particulière"),
        (DataClass.Health, "health", "健康", "sức khỏe", "santé"),
        (DataClass.LegalStrategy, "legal strategy", "诉讼策略", "chiến lược pháp lý", "stratégie juridique"),
        (DataClass.Finance, "finance", "财务", "tài chính", "finances"),
        (DataClass.Network, "network", "人际关系", "quan hệ", "relations"),
        (DataClass.Source, "source", "信息来源", "nguồn tin", "source"),
        (DataClass.Credentials, "credentials", "密码与凭证", "mật khẩu và thông tin xác thực", "mots de passe et accès"),
        (DataClass.Operational, "operational", "行动安排", "kế hoạch hành động", "opérationnel"),
        (DataClass.Allegation, "allegation", "指控", "cáo buộc", "allégation"),
    ];

    /// <summary>A sentence that names a purpose and classes of data.</summary>
    internal static string AskedFor(LanguageTag language, ConsentPurpose purpose, DataClass classes)
    {
        var use = purpose.Term.LabelFor(language) ?? purpose.Term.LabelFor(LanguageTag.English)!;
        return language.Language == "zh" ? $"用途：{use}；数据类别：{Names(classes, row => row.Chinese, "、")}。"
            : language.Language == "vi" ? $"Mục đích: {use}; loại dữ liệu: {Names(classes, row => row.Vietnamese, ", ")}."
            : language.Language == "fr" ? $"Usage demandé : {use} ; classes : {Names(classes, row => row.French, ", ")}."
            : $"Asked for: {use}; classes: {Names(classes, row => row.English, ", ")}.";
    }

    /// <summary>A sentence that names the ends of a range, as far as it has them.</summary>
    internal static string Range(LanguageTag language, long? least, long? most)
    {
        var (both, from, to) = language.Language switch
        {
            "zh" => ("该值超出范围。请填写 {0} 至 {1} 之间的数。", "该值超出范围。请填写不小于 {0} 的数。", "该值超出范围。请填写不大于 {1} 的数。"),
            "vi" => ("Giá trị nằm ngoài phạm vi. Hãy ghi một số từ {0} đến {1}.", "Giá trị nằm ngoài phạm vi. Hãy ghi một số từ {0} trở lên.", "Giá trị nằm ngoài phạm vi. Hãy ghi một số không quá {1}."),
            "fr" => ("La valeur sort de son intervalle. Donnez un nombre de {0} à {1}.", "La valeur sort de son intervalle. Donnez un nombre d'au moins {0}.", "La valeur sort de son intervalle. Donnez un nombre d'au plus {1}."),
            _ => ("The value is outside its range. Give a number from {0} to {1}.", "The value is outside its range. Give a number of at least {0}.", "The value is outside its range. Give a number of at most {1}."),
        };
        return string.Format(CultureInfo.InvariantCulture, most is null ? from : least is null ? to : both, least, most);
    }

    private static string Names(DataClass classes, Func<(DataClass Class, string English, string Chinese, string Vietnamese, string French), string> name, string comma) =>
        string.Join(comma, Classes.Where(row => (classes & row.Class) != 0).Select(name));
}
