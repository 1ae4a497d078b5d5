using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Consent;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>Consents, whose values have to fit together, and permissions, which only a register gives.</summary>
internal static class ConsentMakers
{
    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(ConsentScope)] = f => new ConsentScope(ConsentPurpose.GovernmentLetter, DataClass.Identity, Audience.LegalFiling, false, [f.Canary.Id]),
        [typeof(ConsentQuestion)] = f => new ConsentQuestion(f.Canary.Id, DataClass.Identity, Audience.LegalFiling, [f.Canary.Id]),
        [typeof(ConsentRecord)] = f => new ConsentRecord(
            f.Canary.Id, f.Canary.Id, GrantorKind.Self, f.Canary.Id, [Make<ConsentScope>(f)], f.Canary.Text, LanguageTag.English, ConsentStatus.Given, ConsentMedium.All[0], true,
            Midnight(f), Midnight(f).AddYears(1)),
        [typeof(VitalInterestOverride)] = f => new VitalInterestOverride(
            Guid.NewGuid(), f.Canary.Id, Make<ConsentScope>(f), Guid.NewGuid(), Guid.NewGuid(), Secret(f, DataClass.Operational | DataClass.Health), Midnight(f), Midnight(f), Midnight(f).AddDays(1)),
        [typeof(DisclosureRecord)] = f => Make<Authorised<UnGovernmentLetter>>(f).Disclose(f.Canary.Id, Secret(f, DataClass.Network), Midnight(f)),
        [typeof(RecallTask)] = f => new RecallTask(f.Canary.Id, f.Canary.Id, Secret(f, DataClass.Network), Midnight(f), RecallStatus.Open),
        [typeof(ConsentRegister)] = f => ConsentSamples.RegisterOf(Make<ConsentRecord>(f)),
        [typeof(ConsentWithdrawal)] = f => Make<ConsentRegister>(f).Withdraw(f.Canary.Id, Midnight(f), [Make<DisclosureRecord>(f)]),
        [typeof(ConsentReplacement)] = f => Make<ConsentRegister>(f).Supersede(
            f.Canary.Id,
            new ConsentRecord(
                Guid.NewGuid(), f.Canary.Id, GrantorKind.Self, f.Canary.Id, [ConsentSamples.Letter(DataClass.Health)], f.Canary.Text, LanguageTag.English, ConsentStatus.Given, ConsentMedium.All[0], true,
                Midnight(f), Midnight(f).AddYears(1)),
            Midnight(f),
            [Make<DisclosureRecord>(f)]),
        [typeof(Authorised<UnGovernmentLetter>)] = f => ConsentRules.TryAuthorise<UnGovernmentLetter>(Make<ConsentRegister>(f), Make<ConsentQuestion>(f), Midnight(f), out var authorised, out var report)
            ? authorised
            : throw new InvalidOperationException(report.ToString()),
        [typeof(PowerOfAttorney)] = f => new PowerOfAttorney(
            f.Canary.Id, Guid.NewGuid(), [f.Canary.Id], [PoaScope.All[0]], new Sensitive<Territory>(Territory.OfOwn("x-north", f.Canary.Text), DataClass.LegalStrategy), PoaForm.All[0], Midnight(f)),
    };
}
