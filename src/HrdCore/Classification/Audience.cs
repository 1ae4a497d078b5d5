namespace HrdCore.Classification;

/// <summary>Who will see what is shown. Default value: <see cref="Log"/>, the audience that is shown least.</summary>
public enum Audience
{
    /// <summary>Logs, traces, metrics and error reports: files that are copied, kept and seized.</summary>
    Log = 0,

    /// <summary>Members of the organisation who work on the case.</summary>
    Internal = 1,

    /// <summary>Another organisation that takes over or shares a case.</summary>
    Partner = 2,

    /// <summary>A court, a treaty body, or a letter to a government, such as one of the mandates of the United Nations: nobody reads it but those whom it is addressed to.</summary>
    LegalFiling = 3,

    /// <summary>A report that anyone may read.</summary>
    PublicReport = 4,

    /// <summary>A data set that anyone may combine with others.</summary>
    OpenData = 5,
}
