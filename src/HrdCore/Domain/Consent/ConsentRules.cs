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

    /// <summary>The tasks that follow from taking a consent back: one for each disclosure that was made under it.</summary>
    /// <param name="consent">The consent; withdrawn.</param>
    /// <param name="disclosures">Every disclosure that was made; those under other consents are passed over.</param>
    /// <exception cref="ArgumentNullException">The consent, the list or an item is null.</exception>
    /// <exception cref="ArgumentException">The consent was not withdrawn.</exception>
    public static ImmutableArray<RecallTask> Recall(ConsentRecord consent, IEnumerable<DisclosureRecord> disclosures)
    {
        ArgumentNullException.ThrowIfNull(consent);
        ArgumentNullException.ThrowIfNull(disclosures);
        return Recall(consent, new HashSet<Guid> { consent.Id }, disclosures);
    }

    /// <summary>The tasks that follow from a narrower consent: one for each disclosure that was made under the former one and that the new one does not allow.</summary>
    /// <param name="consent">The consent whose place was taken.</param>
    /// <param name="successor">The consent that took it.</param>
    /// <param name="disclosures">Every disclosure that was made; those under other consents are passed over.</param>
    /// <exception cref="ArgumentNullException">A consent, the list or an item is null.</exception>
    /// <exception cref="ArgumentException">The successor is none: it was not given, is about somebody else, or is answered by somebody of less weight; or it did not take the place of the former one.</exception>
    public static ImmutableArray<RecallTask> Recall(ConsentRecord consent, ConsentRecord successor, IEnumerable<DisclosureRecord> disclosures)
    {
        ArgumentNullException.ThrowIfNull(consent);
        ArgumentNullException.ThrowIfNull(successor);
        ArgumentNullException.ThrowIfNull(disclosures);
        RequireSuccessor(consent, successor);
        return consent.SupersededById == successor.Id
            ? Recall(consent, successor, new HashSet<Guid> { consent.Id }, disclosures)
            : throw new ArgumentException("This consent did not take the place of the other one. Supersede that one first.", nameof(successor));
    }

    internal const int MaxWeight = 2;

    /// <summary>Whose word outweighs whose: the person, and the guardian of one who cannot decide, before the holder of a power of attorney, before the family.</summary>
    internal static int Weight(GrantorKind kind) => kind == GrantorKind.Family ? 0 : kind == GrantorKind.AttorneyHolder ? 1 : MaxWeight;

    internal static void RequireSuccessor(ConsentRecord consent, ConsentRecord successor)
    {
        if (successor.Status != ConsentStatus.Given || successor.SubjectId != consent.SubjectId || successor.Id == consent.Id
            || Weight(successor.GrantorKind) < Weight(consent.GrantorKind))
        {
            throw new ArgumentException(
                "A successor was given, is another consent about the same person, and is answered by the person or somebody of no less weight than before. Ask that person.", nameof(successor));
        }
    }

    internal static ImmutableArray<RecallTask> Recall(ConsentRecord consent, IReadOnlySet<Guid> consentIds, IEnumerable<DisclosureRecord> disclosures) =>
        consent.WithdrawnAt is { } withdrawnAt
            ? Tasks(consent, consentIds, disclosures, withdrawnAt, static _ => true)
            : throw new ArgumentException("Only what was sent under a withdrawn consent is asked back. Withdraw it first.", nameof(consent));

    internal static ImmutableArray<RecallTask> Recall(ConsentRecord consent, ConsentRecord successor, IReadOnlySet<Guid> consentIds, IEnumerable<DisclosureRecord> disclosures) =>
        Tasks(consent, consentIds, disclosures, successor.GivenAt.GetValueOrDefault(), disclosure => !Allows(successor, disclosure));

    private static bool Allows(ConsentRecord successor, DisclosureRecord disclosure)
    {
        var found = ImmutableArray.CreateBuilder<ValidationFinding>();
        var question = new ConsentQuestion(disclosure.SubjectId, disclosure.Classes, disclosure.Audience, disclosure.ArtefactIds);
        ConsentSnapshot.CheckScopes(successor.Scopes, disclosure.Purpose, question, found);
        return found.Count == 0;
    }

    private static ImmutableArray<RecallTask> Tasks(
        ConsentRecord consent, IReadOnlySet<Guid> consentIds, IEnumerable<DisclosureRecord> disclosures, DateTimeOffset raisedAt, Func<DisclosureRecord, bool> isAskedBack)
    {
        var tasks = ImmutableArray.CreateBuilder<RecallTask>();
        foreach (var disclosure in disclosures)
        {
            ArgumentNullException.ThrowIfNull(disclosure, nameof(disclosures));
            if (disclosure.ConsentId is { } id && consentIds.Contains(id) && isAskedBack(disclosure))
            {
                tasks.Add(new RecallTask(disclosure.Id, consent.Id, disclosure.Recipient, raisedAt, RecallStatus.Open));
            }
        }

        return tasks.ToImmutable();
    }
}
