using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Consent;

namespace HrdCore.Domain.Casework;

/// <summary>What a step of a referral depends on beside the referral: the moment, and the permissions of those whom it is about.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReferralStep
{
    /// <summary>Says what a step depends on.</summary>
    /// <param name="instant">Now; needed for accepting; the years 1900 to 9000 of UTC.</param>
    /// <param name="permissions">The permissions, one or more; needed for accepting, or null.</param>
    /// <exception cref="ArgumentNullException">A permission is null.</exception>
    public ReferralStep(DateTimeOffset instant, IEnumerable<Authorised<PartnerReferral>>? permissions = null)
        : this(null, instant, permissions is null ? [] : [.. permissions])
    {
        foreach (var permission in Permissions)
        {
            ArgumentNullException.ThrowIfNull(permission, nameof(permissions));
        }
    }

    private ReferralStep(Referral? referral, DateTimeOffset instant, ImmutableArray<Authorised<PartnerReferral>> permissions)
    {
        Referral = referral;
        Instant = instant;
        Permissions = permissions;
    }

    internal Referral? Referral { get; }

    internal DateTimeOffset Instant { get; }

    internal ImmutableArray<Authorised<PartnerReferral>> Permissions { get; }

    /// <summary>Whether everyone whom the referral is about, and nobody else, allows now that a partner is told.</summary>
    internal bool IsAllowed =>
        Referral is not null
        && Permissions.Select(permission => permission.Question.SubjectId).ToHashSet().SetEquals(Referral.SubjectIds)
        && Permissions.All(permission => permission.Question.Audience == Audience.Partner && permission.IsAliveAt(Instant));

    internal ReferralStep For(Referral referral) => new(referral, Instant, Permissions);
}
