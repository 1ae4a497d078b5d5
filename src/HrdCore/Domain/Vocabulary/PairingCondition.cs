namespace HrdCore.Domain.Vocabulary;

/// <summary>When an article speaks to a kind of violation.</summary>
public enum PairingCondition
{
    /// <summary>Always.</summary>
    Always = 0,

    /// <summary>When it was done because of a protest.</summary>
    ForProtest = 1,

    /// <summary>When it was done because information was sought or revealed.</summary>
    ForInformationWork = 2,
}
