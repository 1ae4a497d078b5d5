using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Consent;

/// <summary>Lina Orvath, her attorney M. Tavo, and what she allowed. All invented.</summary>
internal static class ConsentSamples
{
    internal const DataClass ReasonClass = DataClass.Operational | DataClass.Health;

    internal static readonly Guid Subject = new("7d1f7c0e-52ff-4a4e-9d9b-0d5f3a0f6a01");
    internal static readonly Guid Attorney = new("3b0ad4a7-0d5e-4c11-8d0a-6d1c5a9be002");
    internal static readonly Guid Officer = new("b1a7e3ce-2f64-4d1e-9a60-50a3c1de7003");
    internal static readonly Guid Director = new("c27de5f5-3c39-4be6-8b1f-6a1b7c0ff004");
    internal static readonly Guid Photo = new("d9f6d3f2-70a0-4c5a-9f2e-1f1f0c3aa005");
    internal static readonly Guid Power = new("e0c8a6a1-91c1-4f5b-8a3d-2a2b1d4bb006");
    internal static readonly DateTimeOffset GivenAt = new(2019, 3, 1, 9, 0, 0, TimeSpan.Zero);
    internal static readonly DateTimeOffset ExpiresAt = new(2020, 3, 1, 9, 0, 0, TimeSpan.Zero);
    internal static readonly DateTimeOffset Now = new(2019, 6, 1, 12, 0, 0, TimeSpan.Zero);

    internal static ConsentScope Letter(DataClass classes = DataClass.Identity | DataClass.Location) =>
        new(ConsentPurpose.GovernmentLetter, classes, Audience.LegalFiling, isAnyArtefact: true);

    internal static ConsentScope PhotoInReport() =>
        new(ConsentPurpose.PublicReport, DataClass.Likeness, Audience.PublicReport, isAnyArtefact: false, [Photo]);

    internal static ConsentQuestion Question(DataClass classes = DataClass.Identity, Audience audience = Audience.LegalFiling, params Guid[] artefacts) =>
        new(Subject, classes, audience, artefacts);

    internal static ConsentRecord Requested(GrantorKind? grantor = null, params ConsentScope[] scopes) => new(
        Guid.NewGuid(),
        Subject,
        grantor ?? GrantorKind.Self,
        grantor is null || grantor == GrantorKind.Self ? Subject : Attorney,
        scopes.Length > 0 ? scopes : [Letter()],
        "letter 3, 2019",
        LanguageTag.Vietnamese,
        ConsentStatus.Requested,
        powerOfAttorneyId: grantor == GrantorKind.AttorneyHolder ? Power : null,
        unreachableSince: grantor == GrantorKind.Family ? GivenAt.AddDays(-10) : null);

    internal static ConsentRecord Given(GrantorKind? grantor = null, params ConsentScope[] scopes) =>
        Requested(grantor, scopes).Give(GivenAt, ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true, evidenceId: Guid.NewGuid());

    internal static PowerOfAttorney PowerOf(params PoaScope[] scopes) => new(
        Power,
        Subject,
        [Attorney],
        scopes.Length > 0 ? scopes : [PoaScope.GiveConsent, PoaScope.AppealToUnitedNations],
        new Sensitive<Territory>(Territory.OfOwn("x-zubrania", "Zubrania"), DataClass.LegalStrategy),
        PoaForm.Video,
        GivenAt.AddYears(-1),
        GivenAt.AddMonths(6),
        documentId: Guid.NewGuid());

    internal static VitalInterestOverride Override(
        DateTimeOffset? decidedAt = null, DateTimeOffset? expiresAt = null, Guid? approvedBy = null, ConsentScope? scope = null) => new(
        Guid.NewGuid(),
        Subject,
        scope ?? Letter(),
        Officer,
        approvedBy ?? Director,
        new Sensitive<string>("Taken at night, without her insulin.\nThe rapporteur can ask within a day.", ReasonClass),
        Now.AddDays(-2),
        decidedAt ?? Now.AddHours(-1),
        expiresAt ?? Now.AddHours(23));

    internal static DisclosureRecord Disclosure(Guid consentId) => new(
        Guid.NewGuid(),
        Subject,
        ConsentPurpose.GovernmentLetter,
        DataClass.Identity | DataClass.Likeness,
        Audience.LegalFiling,
        Recipient(),
        Now,
        consentId,
        artefactIds: [Photo],
        packageId: Guid.NewGuid());

    internal static Sensitive<string> Recipient(string text = "desk of the rapporteur") => new(text, DataClass.Network);

    internal static ConsentRegister RegisterOf(params ConsentRecord[] consents)
    {
        var register = new ConsentRegister();
        foreach (var consent in consents)
        {
            register.Put(consent);
        }

        return register;
    }

    internal static Authorised<UnGovernmentLetter> Authorise(ConsentRegister register)
    {
        Assert.True(ConsentRules.TryAuthorise<UnGovernmentLetter>(register, Question(), Now, out var authorised, out var report), report.ToString());
        return authorised;
    }
}
