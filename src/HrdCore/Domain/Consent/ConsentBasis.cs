namespace HrdCore.Domain.Consent;

/// <summary>What an authorisation rests on: a consent or an override, and when it ends by itself.</summary>
internal sealed record ConsentBasis(Guid Id, bool IsOverride, DateTimeOffset ExpiresAt);
