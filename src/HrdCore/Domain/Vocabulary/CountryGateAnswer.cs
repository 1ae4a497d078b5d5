namespace HrdCore.Domain.Vocabulary;

/// <summary>What to do with a request by its country. There is no answer that turns somebody away.</summary>
public enum CountryGateAnswer
{
    /// <summary>Refer the defender to someone who works there, and follow it up.</summary>
    Refer = 0,

    /// <summary>Take the request.</summary>
    Accept = 1,
}
