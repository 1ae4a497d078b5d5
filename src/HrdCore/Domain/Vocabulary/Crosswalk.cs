using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Leads from the codes of HURIDOCS, from indicator 16.10.1 and from the Declaration to our kinds of violation, and says what has no counterpart there.</summary>
/// <remarks>The other direction is on the kind itself: <see cref="ViolationType.Huridocs"/>, <see cref="ViolationType.SdgReadings"/>, <see cref="ViolationType.Articles"/>.</remarks>
public static class Crosswalk
{
    // Those that need no code beside the act come first: they are what an act without further codes means.
    private static readonly FrozenDictionary<HuridocsCode, ImmutableArray<ViolationType>> ByHuridocs = Inverted(
        ViolationType.All.OrderBy(type => type.Huridocs.Count(reference => reference.Role == HuridocsRole.Qualifier)),
        type => type.Huridocs.Where(reference => reference.Role == HuridocsRole.Counterpart).Select(reference => reference.Code));

    private static readonly FrozenDictionary<SdgClass, ImmutableArray<ViolationType>> BySdg =
        Inverted(ViolationType.All, type => type.SdgReadings.Select(reading => reading.Class));

    private static readonly FrozenDictionary<DeclarationArticle, ImmutableArray<ViolationType>> ByArticle =
        Inverted(ViolationType.All, type => type.Articles.Select(pairing => pairing.Article));

    private static readonly ImmutableArray<CrosswalkGap> AllGaps =
        [.. ViolationType.All.Select(type => new CrosswalkGap(type, MissingOf(type))).Where(gap => gap.Missing != CrosswalkTargets.None)];

    /// <summary>Every kind of violation that lacks a counterpart somewhere. A code that only comes closest is no counterpart.</summary>
    public static ImmutableArray<CrosswalkGap> Gaps() => AllGaps;

    /// <summary>The kinds that a code of HURIDOCS is a counterpart of, those that need no further code first; empty when there is none.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static ImmutableArray<ViolationType> FromHuridocs(HuridocsCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByHuridocs.GetValueOrDefault(code, []);
    }

    /// <summary>As <see cref="FromHuridocs"/>; where nothing matches, the broader codes are asked one after the other.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static ImmutableArray<ViolationType> FromHuridocsOrBroader(HuridocsCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        for (var asked = code; asked is not null; asked = asked.Broader)
        {
            if (ByHuridocs.TryGetValue(asked, out var types))
            {
                return types;
            }
        }

        return [];
    }

    /// <summary>The kinds that may fall into a class of indicator 16.10.1.</summary>
    /// <param name="sdgClass">The class.</param>
    /// <exception cref="ArgumentNullException">The class is null.</exception>
    public static ImmutableArray<ViolationType> FromSdg(SdgClass sdgClass)
    {
        ArgumentNullException.ThrowIfNull(sdgClass);
        return BySdg.GetValueOrDefault(sdgClass, []);
    }

    /// <summary>The kinds that an article of the Declaration speaks to.</summary>
    /// <param name="article">The article; one paired with a part of it, or with the whole, does not count.</param>
    /// <exception cref="ArgumentNullException">The article is null.</exception>
    public static ImmutableArray<ViolationType> FromArticle(DeclarationArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ByArticle.GetValueOrDefault(article, []);
    }

    private static CrosswalkTargets MissingOf(ViolationType type) =>
        (type.Huridocs.Any(reference => reference.Role == HuridocsRole.Counterpart) ? CrosswalkTargets.None : CrosswalkTargets.Huridocs)
        | (type.SdgReadings.IsEmpty ? CrosswalkTargets.Sdg : CrosswalkTargets.None)
        | (type.Articles.IsEmpty ? CrosswalkTargets.Declaration : CrosswalkTargets.None);

    private static FrozenDictionary<TKey, ImmutableArray<ViolationType>> Inverted<TKey>(IEnumerable<ViolationType> types, Func<ViolationType, IEnumerable<TKey>> keys)
        where TKey : notnull =>
        types.SelectMany(type => keys(type).Distinct().Select(key => (key, type)))
            .ToLookup(pair => pair.key, pair => pair.type)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
}
