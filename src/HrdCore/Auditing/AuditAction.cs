using System.Globalization;

namespace HrdCore.Auditing;

/// <summary>What was done. A stable code on disk; a word when printed.</summary>
/// <remarks>Codes 1 to 32,767 are assigned here and never change their meaning; 32,768 to 65,535 belong to the application.
/// A reader meets codes younger than itself: they stay what they are and print as a number. Equality: by code. Default value: no action, which a log refuses.</remarks>
public readonly struct AuditAction : IEquatable<AuditAction>
{
    /// <summary>32,768: the first code that belongs to the application.</summary>
    public const int FirstApplicationCode = 0x8000;

    private AuditAction(ushort code) => Code = code;

    /// <summary>1: something came into being.</summary>
    public static AuditAction Created => new(1);

    /// <summary>2: content was looked at.</summary>
    public static AuditAction Opened => new(2);

    /// <summary>3: content was changed.</summary>
    public static AuditAction Changed => new(3);

    /// <summary>4: something was deleted.</summary>
    public static AuditAction Deleted => new(4);

    /// <summary>5: content was encrypted and stored.</summary>
    public static AuditAction Sealed => new(5);

    /// <summary>6: keys were destroyed, so that what they sealed cannot be read again.</summary>
    public static AuditAction Shredded => new(6);

    /// <summary>7: content went to another party.</summary>
    public static AuditAction Disclosed => new(7);

    /// <summary>8: content was searched for.</summary>
    public static AuditAction Searched => new(8);

    /// <summary>16: a key was made.</summary>
    public static AuditAction KeyCreated => new(16);

    /// <summary>17: a key was used.</summary>
    public static AuditAction KeyUsed => new(17);

    /// <summary>18: a key was replaced by a newer version.</summary>
    public static AuditAction KeyRotated => new(18);

    /// <summary>19: a key was destroyed.</summary>
    public static AuditAction KeyDestroyed => new(19);

    /// <summary>32: someone was given access.</summary>
    public static AuditAction AccessGranted => new(32);

    /// <summary>33: someone's access was taken back.</summary>
    public static AuditAction AccessRevoked => new(33);

    /// <summary>34: an attempt was refused.</summary>
    public static AuditAction AccessDenied => new(34);

    /// <summary>48: a person consented.</summary>
    public static AuditAction ConsentGiven => new(48);

    /// <summary>49: a person withdrew consent.</summary>
    public static AuditAction ConsentWithdrawn => new(49);

    /// <summary>The code on disk; 0 only in the default value.</summary>
    public ushort Code { get; }

    /// <summary>An action of the application's own.</summary>
    /// <param name="code">32,768 to 65,535. Never reuse one for another meaning: old entries keep it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is outside this range.</exception>
    public static AuditAction OfApplication(int code)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(code, FirstApplicationCode);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, ushort.MaxValue);
        return new AuditAction((ushort)code);
    }

    /// <inheritdoc/>
    public bool Equals(AuditAction other) => Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AuditAction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code;

    /// <summary>A word such as <c>opened</c>, or <c>action-</c> and the code when it has none here.</summary>
    public override string ToString() => Code switch
    {
        0 => "none",
        1 => "created",
        2 => "opened",
        3 => "changed",
        4 => "deleted",
        5 => "sealed",
        6 => "shredded",
        7 => "disclosed",
        8 => "searched",
        16 => "key-created",
        17 => "key-used",
        18 => "key-rotated",
        19 => "key-destroyed",
        32 => "access-granted",
        33 => "access-revoked",
        34 => "access-denied",
        48 => "consent-given",
        49 => "consent-withdrawn",
        _ => string.Create(CultureInfo.InvariantCulture, $"action-{Code}"),
    };

    /// <summary>Whether two actions have the same code.</summary>
    public static bool operator ==(AuditAction left, AuditAction right) => left.Equals(right);

    /// <summary>Whether two actions have different codes.</summary>
    public static bool operator !=(AuditAction left, AuditAction right) => !left.Equals(right);

    internal static AuditAction FromCode(ushort code) => new(code);
}
