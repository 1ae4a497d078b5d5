using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Consent;

namespace HrdCore.Domain.Casework;

/// <summary>What a step of a referral depends on beside the referral: the moment, what goes along, and the permissions of those whom it is about.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReferralStep
{
    /// <summary>Says what a step depends on with which no data go along.</summary>
    /// <param name="instant">Now; the years 1900 to 9000 of UTC.</param>
    public ReferralStep(DateTimeOffset instant)
        : this(null, instant, DataClass.None, [])
    {
    }

    /// <summary>Says what accepting depends on.</summary>
    /// <param name="instant">Now; not before the offer; the years 1900 to 9000 of UTC.</param>
    /// <param name="classes">Every class of what goes along, <see cref="DataClass.Identity"/> among them.</param>
    /// <param name="permissions">The permissions, one or more: one for each of those whom it is about.</param>
    /// <exception cref="ArgumentNullException">The permissions are, or one of them is, null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The classes are none, or Identity is not among them.</exception>
    public ReferralStep(DateTimeOffset instant, DataClass classes, IEnumerable<Authorised<PartnerReferral>> permissions)
        : this(null, instant, RequireClasses(classes), Given(permissions))
    {
        foreach (var permission in Permissions)
        {
            ArgumentNullException.ThrowIfNull(permission, nameof(permissions));
        }
    }

    private ReferralStep(Referral? referral, DateTimeOffset instant, DataClass classes, ImmutableArray<Authorised<PartnerReferral>> permissions)
    {
        Referral = referral;
        Instant = instant;
        Classes = classes;
        Permissions = permissions;
    }

    internal Referral? Referral { get; }

    internal DateTimeOffset Instant { get; }

    internal DataClass Classes { get; }

    internal ImmutableArray<Authorised<PartnerReferral>> Permissions { get; }

    /// <summary>Whether everyone whom the referral is about, each once and nobody else, allows now that a partner is told what goes along.</summary>
    internal bool IsAllowed =>
        Referral is not null
        && Instant >= Referral.OfferedAt
        && Permissions.Length == Referral.SubjectIds.Length
        && Referral.SubjectIds.All(subject => Permissions.Any(permission => permission.Covers(Referral.QuestionFor(subject, Classes), Instant)));

    /// <summary>The classes, where something goes along by which the other organisation knows who it is; there is no referral without.</summary>
    internal static DataClass RequireClasses(DataClass classes) =>
        ConsentQuestion.AreClasses(classes) && classes.HasFlag(DataClass.Identity)
            ? classes
            : throw new ArgumentOutOfRangeException(nameof(classes), "Name every class of what goes along, Identity among them: the other organisation learns at least who it is.");

    internal ReferralStep For(Referral referral) => new(referral, Instant, Classes, Permissions);

    private static ImmutableArray<Authorised<PartnerReferral>> Given(IEnumerable<Authorised<PartnerReferral>> permissions)
    {
        ArgumentNullException.ThrowIfNull(permissions);
        return [.. permissions];
    }
}
