using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>What consent allows. What no consent names is denied; that is the only default there is.</summary>
public static class ConsentRules
{
    /// <summary>Authorises a use, if the person's consent covers it, or an override does where the register's policy allows overrides.</summary>
    /// <typeparam name="TUse">The purpose, e.g. <see cref="UnGovernmentLetter"/>.</typeparam>
    /// <param name="register">The consents.</param>
    /// <param name="question">What is to be told, about whom and to whom.</param>
    /// <param name="instant">Now.</param>
    /// <param name="authorised">The permission, or null.</param>
    /// <param name="report">Why not; clean when authorised.</param>
    /// <exception cref="ArgumentNullException">The register or the question is null.</exception>
    public static bool TryAuthorise<TUse>(
        ConsentRegister register,
        ConsentQuestion question,
        DateTimeOffset instant,
        [NotNullWhen(true)] out Authorised<TUse>? authorised,
        out ValidationReport report)
        where TUse : IConsentedUse
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(question);
        authorised = register.Now.Find(TUse.Purpose, question, instant, out report) is { } basis ? new Authorised<TUse>(register, question, basis) : null;
        return authorised is not null;
    }

    /// <summary>Whether a use would be authorised, without the permission: for lists and forms.</summary>
    /// <param name="register">The consents.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="question">What is to be told, about whom and to whom.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The register, the purpose or the question is null.</exception>
    public static ValidationReport Check(ConsentRegister register, ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(question);
        register.Now.Find(purpose, question, instant, out var report);
        return report;
    }

    /// <summary>What a holder's power of attorney has to name before the holder can consent to a purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    public static ImmutableArray<PoaScope> ScopesNeededFor(ConsentPurpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return purpose == ConsentPurpose.GovernmentLetter || purpose == ConsentPurpose.PublicReport ? [PoaScope.GiveConsent, PoaScope.AppealToUnitedNations]
            : purpose == ConsentPurpose.Media ? [PoaScope.GiveConsent, PoaScope.SpeakPublicly]
            : purpose == ConsentPurpose.LegalRepresentation ? [PoaScope.GiveConsent, PoaScope.AppointCounsel]
            : [PoaScope.GiveConsent];
    }

    internal const int MaxWeight = 3;

    /// <summary>Whose word outweighs whose: the person before the guardian of one who cannot decide, before the holder of a power of attorney, before the family.</summary>
    internal static int Weight(GrantorKind kind) =>
        kind == GrantorKind.Self ? MaxWeight : kind == GrantorKind.Guardian ? 2 : kind == GrantorKind.AttorneyHolder ? 1 : 0;

    internal static void RequireSuccessor(ConsentRecord consent, ConsentRecord successor)
    {
        if (successor.Status != ConsentStatus.Given || successor.SubjectId != consent.SubjectId || successor.Id == consent.Id
            || Weight(successor.GrantorKind) < Weight(consent.GrantorKind))
        {
            throw new ArgumentException(
                "A successor was given, is another consent about the same person, and is answered by the person or somebody of no less weight than before. Ask that person.", nameof(successor));
        }
    }
}
