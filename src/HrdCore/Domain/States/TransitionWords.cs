using HrdCore.Domain.Values;

namespace HrdCore.Domain.States;

/// <summary>What a refusal says beside labels and rules, in the four languages of the rules; any other language gives English.</summary>
internal sealed record TransitionWords(string Refused, string RefusedUnseen, string NoSuchStep, string Allowed, string None, string NotYet, string Needs, string Comma, string Semicolon)
{
    private static readonly TransitionWords English = new(
        "{0}: from \"{1}\" to \"{2}\" is refused: {3}.", "{0}: a step to \"{1}\" is refused: {2}.", "there is no such step", " Allowed now: {0}.", "none", " Not yet: {0}.", "{0} ({1})", ", ", "; ");

    private static readonly TransitionWords Chinese = new(
        "{0}：不能从“{1}”转为“{2}”：{3}。", "{0}：不能转为“{1}”：{2}。", "没有这一步", "目前可转为：{0}。", "无", "尚不可转为：{0}。", "{0}（{1}）", "、", "；");

    private static readonly TransitionWords Vietnamese = new(
        "{0}: không thể chuyển từ “{1}” sang “{2}”: {3}.", "{0}: không thể chuyển sang “{1}”: {2}.", "không có bước này", " Hiện có thể chuyển sang: {0}.", "không có", " Chưa thể chuyển sang: {0}.", "{0} ({1})", ", ", "; ");

    private static readonly TransitionWords French = new(
        "{0} : le passage de « {1} » à « {2} » est refusé : {3}.", "{0} : le passage à « {1} » est refusé : {2}.", "cette étape n'existe pas", " Permis maintenant : {0}.", "aucun", " Pas encore : {0}.", "{0} ({1})", ", ", " ; ");

    internal static TransitionWords In(LanguageTag language) => language.Language switch
    {
        "zh" => Chinese,
        "vi" => Vietnamese,
        "fr" => French,
        _ => English,
    };
}
