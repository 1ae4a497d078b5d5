using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>Marks a type that stands for a purpose of consent, so that the compiler tells a letter to a government from a public report. Only HrdCore declares such types.</summary>
public interface IConsentedUse
{
    /// <summary>The purpose that the type stands for.</summary>
    internal static abstract ConsentPurpose Purpose { get; }
}
