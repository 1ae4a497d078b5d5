namespace HrdCore.Domain.Vocabulary;

/// <summary>What has to be established before an act falls into a class of indicator 16.10.1.</summary>
[Flags]
public enum SdgConditions
{
    /// <summary>Nothing: the act falls into the class by what it is.</summary>
    None = 0,

    /// <summary>That the deprivation of life or liberty was arbitrary.</summary>
    Arbitrary = 1,

    /// <summary>That the suffering was severe.</summary>
    Severe = 2,

    /// <summary>That fate or whereabouts were concealed, or that the person was held at all was denied.</summary>
    Concealed = 4,
}
