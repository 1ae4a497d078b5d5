using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>What consent allows. What no consent names is denied; that is the only default there is.</summary>
public static class ConsentRules
{
    /// <summary>Authorises a use, if the person's consent covers it.</summary>
    /// <typeparam name="TUse">The purpose, e.g. <see cref="UnGovernmentLetter"/>.</typeparam>
    /// <param name="register">The consents.</param>
    /// <param name="question">What is to be told, about whom and to whom.</param>
    /// <param name="instant">Now.</param>
    /// <param name="authorised">The permission, or null.</param>
    /// <param name="report">Why not; clean when authorised.</param>
    /// <param name="policy">Whether an override counts where no consent covers the question.</param>
    /// <exception cref="ArgumentNullException">The register or the question is null.</exception>
    public static bool TryAuthorise<TUse>(
        ConsentRegister register,
        ConsentQuestion question,
        DateTimeOffset instant,
        [NotNullWhen(true)] out Authorised<TUse>? authorised,
        out ValidationReport report,
        VitalInterestPolicy policy = VitalInterestPolicy.Off)
        where TUse : IConsentedUse
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(question);
        authorised = register.Now.Find(TUse.Purpose, question, instant, policy, out report) is { } basis ? new Authorised<TUse>(register, question, basis) : null;
        return authorised is not null;
    }

    /// <summary>Whether a use would be authorised, without the permission: for lists and forms.</summary>
    /// <param name="register">The consents.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="question">What is to be told, about whom and to whom.</param>
    /// <param name="instant">Now.</param>
    /// <param name="policy">Whether an override counts where no consent covers the question.</param>
    /// <exception cref="ArgumentNullException">The register, the purpose or the question is null.</exception>
    public static ValidationReport Check(
        ConsentRegister register, ConsentPurpose purpose, ConsentQuestion question, DateTimeOffset instant, VitalInterestPolicy policy = VitalInterestPolicy.Off)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(question);
        register.Now.Find(purpose, question, instant, policy, out var report);
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

    /// <summary>The tasks that follow from taking a consent back: one for each disclosure that was made under it.</summary>
    /// <param name="consent">The consent; withdrawn.</param>
    /// <param name="disclosures">Every disclosure that was made; those under other consents are passed over.</param>
    /// <exception cref="ArgumentNullException">The consent, the list or an item is null.</exception>
    /// <exception cref="ArgumentException">The consent was not withdrawn.</exception>
    public static ImmutableArray<RecallTask> Recall(ConsentRecord consent, IEnumerable<DisclosureRecord> disclosures)
    {
        ArgumentNullException.ThrowIfNull(consent);
        ArgumentNullException.ThrowIfNull(disclosures);
        if (consent.WithdrawnAt is not { } withdrawnAt)
        {
            throw new ArgumentException("Only what was sent under a withdrawn consent is asked back. Withdraw it first.", nameof(consent));
        }

        var tasks = ImmutableArray.CreateBuilder<RecallTask>();
        foreach (var disclosure in disclosures)
        {
            ArgumentNullException.ThrowIfNull(disclosure, nameof(disclosures));
            if (disclosure.ConsentId == consent.Id)
            {
                tasks.Add(new RecallTask(disclosure.Id, consent.Id, disclosure.Recipient, withdrawnAt, RecallStatus.Open));
            }
        }

        return tasks.ToImmutable();
    }
}
