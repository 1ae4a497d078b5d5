using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Guidelines by which diplomatic missions support defenders, and what they offer.</summary>
/// <remarks>Source: the table of guidelines in the FORUM-ASIA booklet on the Declaration.</remarks>
[JsonConverter(typeof(TermJsonConverter<SupportGuideline>))]
public sealed class SupportGuideline : VocabularyTerm, IVocabularyTerm<SupportGuideline>
{
    private SupportGuideline(string code, string english, string chinese, string vietnamese, string french, params ImmutableArray<SupportGuidelineOffer> offers)
        : base("guideline", code, english, chinese, vietnamese, french) => Offers = offers;

    /// <inheritdoc/>
    public static ImmutableArray<SupportGuideline> All { get; } =
    [
        new("eu", "European Union guidelines on human rights defenders", "欧盟人权捍卫者准则", "Hướng dẫn của Liên minh châu Âu về người bảo vệ nhân quyền",
            "Orientations de l’Union européenne sur les défenseurs des droits humains",
            new("trial-observation"), new("advocacy"), new("contact"), new("monitoring"), new("visa", isByMemberStates: true)),
        new("netherlands", "Dutch action plan for human rights defenders", "荷兰人权捍卫者行动计划", "Kế hoạch hành động của Hà Lan cho người bảo vệ nhân quyền",
            "Plan d’action néerlandais pour les défenseurs des droits humains",
            new("trial-observation"), new("advocacy"), new("visa")),
        new("finland", "Finnish guidelines on human rights defenders", "芬兰人权捍卫者准则", "Hướng dẫn của Phần Lan về người bảo vệ nhân quyền",
            "Lignes directrices finlandaises sur les défenseurs des droits humains",
            new("contact"), new("visibility"), new("financial-support"), new("advocacy"), new("monitoring")),
        new("united-kingdom", "United Kingdom support for human rights defenders", "英国对人权捍卫者的支持", "Hỗ trợ của Vương quốc Anh cho người bảo vệ nhân quyền",
            "Soutien du Royaume-Uni aux défenseurs des droits humains",
            new("contact"), new("visibility"), new("referral"), new("trial-observation"), new("prison-visit"), new("financial-support", isReadByPosition: true),
                new("advocacy")),
        new("switzerland", "Swiss guidelines on human rights defenders", "瑞士人权捍卫者准则", "Hướng dẫn của Thụy Sĩ về người bảo vệ nhân quyền",
            "Lignes directrices suisses sur les défenseurs des droits humains",
            new("trial-observation"), new("prison-visit"), new("contact"), new("monitoring"), new("visa"), new("psychosocial"), new("embassy-shelter",
                isExceptional: true), new("advocacy")),
        new("norway", "Norwegian support for human rights defenders", "挪威对人权捍卫者的支持", "Hỗ trợ của Na Uy cho người bảo vệ nhân quyền",
            "Soutien de la Norvège aux défenseurs des droits humains",
            new("trial-observation"), new("prison-visit"), new("advocacy"), new("visibility"), new("asylum-help", isExceptional: true), new("training"),
                new("relocation")),
    ];

    /// <summary>What it offers, in the order of the table.</summary>
    public ImmutableArray<SupportGuidelineOffer> Offers { get; }

    /// <summary>The guidelines that offer a kind of support.</summary>
    /// <param name="support">A code of the list <c>sup</c>.</param>
    /// <exception cref="ArgumentNullException">The support is null.</exception>
    public static ImmutableArray<SupportGuideline> Offering(CodedTerm support)
    {
        ArgumentNullException.ThrowIfNull(support);
        return [.. All.Where(guideline => guideline.Offers.Any(offer => offer.Support.Equals(support)))];
    }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SupportGuideline? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
