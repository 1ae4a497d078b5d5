// Where the FORUM-ASIA booklet uses an article for something else than its text says, what it uses it for.
using System.Collections.Frozen;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

public sealed partial class DeclarationArticle
{
    private static class Readings
    {
        internal static readonly FrozenDictionary<DeclarationArticle, CodedTerm> OfBooklet = new[]
        {
            Reading("2", "Right to fair treatment when complaining of a violation", "就侵权提出申诉时获得公正对待的权利", "Quyền được đối xử công bằng khi khiếu nại vi phạm",
                "Droit d’être traité équitablement quand on se plaint d’une violation"),
            Reading("8.2", "Right to complain that authorities do not keep to human rights instruments", "就当局不遵守人权文书提出申诉的权利",
                "Quyền khiếu nại về việc nhà chức trách không tuân thủ các văn kiện nhân quyền",
                "Droit de se plaindre que les autorités ne respectent pas les instruments de droits humains"),
            Reading("9.3b", "Right to seek, receive and share information on human rights", "寻求、接收和分享人权信息的权利",
                "Quyền tìm kiếm, tiếp nhận và chia sẻ thông tin về nhân quyền",
                "Droit de rechercher, de recevoir et de partager des informations sur les droits humains"),
            Reading("9.3c", "Right to get legal advice", "获得法律咨询的权利", "Quyền được tư vấn pháp lý", "Droit d’obtenir un conseil juridique"),
            Reading("11", "Right to peaceful activity for human rights", "为人权开展和平活动的权利", "Quyền hoạt động ôn hòa vì nhân quyền",
                "Droit à l’activité pacifique pour les droits humains"),
            Reading("20", "Nobody promotes what runs against international human rights standards", "任何人不得推动违反国际人权标准的活动",
                "Không ai được cổ vũ hoạt động trái với chuẩn mực nhân quyền quốc tế",
                "Nul ne promeut ce qui est contraire aux normes internationales de droits humains"),
        }.ToFrozenDictionary();

        private static KeyValuePair<DeclarationArticle, CodedTerm> Reading(string code, string english, string chinese, string vietnamese, string french) => new(
            Of(code),
            new CodedTerm(
                "decl-booklet",
                code,
                new(LanguageTag.English, english),
                new(LanguageTag.ChineseSimplified, chinese),
                new(LanguageTag.Vietnamese, vietnamese),
                new(LanguageTag.French, french)));
    }
}
