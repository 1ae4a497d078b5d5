namespace HrdCore.Domain.Vocabulary;

/// <summary>An article that speaks to a kind of violation: who says so, and when.</summary>
public sealed record DeclarationArticlePairing
{
    internal DeclarationArticlePairing(DeclarationArticle article, PairingSource source, PairingCondition condition)
    {
        Article = article;
        Source = source;
        Condition = condition;
    }

    /// <summary>The article.</summary>
    public DeclarationArticle Article { get; }

    /// <summary>Who pairs the two.</summary>
    public PairingSource Source { get; }

    /// <summary>When they belong together.</summary>
    public PairingCondition Condition { get; }
}
