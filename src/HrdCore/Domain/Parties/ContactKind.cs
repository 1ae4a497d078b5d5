namespace HrdCore.Domain.Parties;

/// <summary>How a contact is used.</summary>
public enum ContactKind
{
    /// <summary>A telephone number.</summary>
    Telephone = 0,

    /// <summary>An e-mail address.</summary>
    Email = 1,

    /// <summary>An account with a messenger.</summary>
    Messenger = 2,

    /// <summary>A postal address.</summary>
    Postal = 3,
}
