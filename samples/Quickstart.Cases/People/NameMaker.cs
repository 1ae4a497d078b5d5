using HrdCore.Domain.Values;

namespace Quickstart.Cases.People;

/// <summary>Invents names of people and places. A name is at least three Han characters or eight letters long, and no legal name is given twice.</summary>
internal sealed class NameMaker(SplitMix64 random)
{
    private static readonly string[] HanFamily = ["澹台", "公冶", "申屠", "呼延", "钟离", "濮阳", "太叔", "亓官", "赫舍", "郗", "亓", "逄", "庹", "璩", "笪", "乜", "禤"];
    private static readonly string[] HanGiven = ["砚", "粟", "橼", "溦", "珩", "岫", "霁", "沅", "蕤", "笙", "澍", "桁", "钺", "籽", "璆", "旸", "槊", "皛", "柘", "垚"];
    private static readonly string[] HanPlace = ["岑塘县", "沅槐镇", "洛柘区", "蕤溪乡", "衡桁市", "乌籽村", "桥霁镇", "溦河县", "东槊区", "白砚乡", "柘砚坳", "旸谷湾"];

    private static readonly string[] VietFamily = ["Lều", "Nhữ", "Khúc", "Uông", "Âu", "Phí", "Tiêu", "Giản", "Quàng", "Lò", "Cù", "Chử"];
    private static readonly string[] VietMiddle = ["Thạch", "Miên", "Khuê", "Trầm", "Huyền", "Lượng", "Quỳnh", "Sương", "Vĩnh", "Nguyệt", "Đoan", "Hạ"];
    private static readonly string[] VietGiven = ["Lĩnh", "Thùy", "Khê", "Nghiễm", "Diệu", "Hoàn", "Tường", "Uyển", "Bửu", "Giáng", "Lẫm", "Chước", "Mẫn", "Tuệ"];
    private static readonly string[] VietPlaceKind = ["xã", "huyện", "phường", "thị trấn", "ấp"];
    private static readonly string[] VietPlace = ["Trầm", "Luông", "Vĩnh", "Khê", "Thạch", "Mường", "Ngàn", "Cửa", "Đồng", "Bãi"];
    private static readonly string[] VietPlaceEnd = ["Giáng", "Lĩnh", "Sương", "Thùy", "Nghiễm", "Khuê", "Lượng", "Chước", "Hoàn"];

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>A legal name as people of the country, writing in that language, would put it on a form.</summary>
    internal PersonName Legal(Country country, string language)
    {
        string text;
        do
        {
            text = Text(country, language);
        }
        while (!_given.Add(text));

        return Make(text, PersonNameKind.Legal, country, language);
    }

    /// <summary>Another name of a person from the same country.</summary>
    internal PersonName Other(PersonNameKind kind, Country country, string language) => Make(Text(country, language), kind, country, language);

    /// <summary>A name to be mentioned in a text.</summary>
    internal string Mentioned(Country country, string language) => Text(country, language);

    /// <summary>A town or village that is on no map.</summary>
    internal string Place(Country country, string language)
    {
        if (IsHan(country, language))
        {
            return random.Pick(HanPlace);
        }

        return IsViet(country, language)
            ? $"{random.Pick(VietPlaceKind)} {random.Pick(VietPlace)} {random.Pick(VietPlaceEnd)}"
            : Spaced(country.Place.Word(random));
    }

    private static PersonName Make(string text, PersonNameKind kind, Country country, string language) =>
        IsHan(country, language)
            ? new PersonName(text, kind, "Hans", LanguageTag.ChineseSimplified)
            : new PersonName(text, kind, "Latn", IsViet(country, language) ? LanguageTag.Vietnamese : LanguageTag.Parse(country.NameLanguage));

    private string Text(Country country, string language)
    {
        if (IsHan(country, language))
        {
            return random.Pick(HanFamily) + random.Pick(HanGiven) + random.Pick(HanGiven);
        }

        return IsViet(country, language)
            ? $"{random.Pick(VietFamily)} {random.Pick(VietMiddle)} {random.Pick(VietGiven)} {random.Pick(VietGiven)}"
            : Spaced($"{country.Given.Word(random)} {country.Family.Word(random)}");
    }

    private static bool IsHan(Country country, string language) => language == "zh" && (country.Code is "CN" or "MY" or "SG");

    private static bool IsViet(Country country, string language) => country.Code == "VN" || language == "vi";

    // The syllable lists are split at spaces, so a space inside a word is written as a line there; the letter after it is a capital.
    private static string Spaced(string word)
    {
        var parts = word.Split('_', ' ');
        return string.Join(' ', parts.Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
    }
}
