namespace HrdCore.Domain.Consent;

/// <summary>Whether overrides count, for a whole <see cref="ConsentRegister"/>. Default value: <see cref="Off"/>.</summary>
public enum VitalInterestPolicy
{
    /// <summary>Consent alone counts.</summary>
    Off = 0,

    /// <summary>Where no consent covers a question, a <see cref="VitalInterestOverride"/> may.</summary>
    Allowed = 1,
}
