using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.Consent;

/// <summary>The register against the sentence that it stands for: each part of what is told is named by one consent that was given, is in date, and was not taken back on another paper.</summary>
public class ConsentPropertyTests
{
    private static readonly Guid[] Artefacts = [Photo, new("aa9f6d3f-70a0-4c5a-9f2e-1f1f0c3aa011")];
    private static readonly DataClass[] Classes = [DataClass.Identity, DataClass.Health, DataClass.Likeness];

    private static readonly Gen<DataClass> SomeClasses = Gen.Choose(1, 7).Select(bits => Classes.Where((_, i) => (bits >> i & 1) == 1).Aggregate((all, one) => all | one));
    private static readonly Gen<Audience> SomeAudience = Gen.Elements(Audience.LegalFiling, Audience.Partner);
    private static readonly Gen<ConsentPurpose> SomePurpose = Gen.Elements(ConsentPurpose.GovernmentLetter, ConsentPurpose.Media);
    private static readonly Gen<Guid[]> SomeArtefacts = Gen.Choose(0, 3).Select(bits => Artefacts.Where((_, i) => (bits >> i & 1) == 1).ToArray());

    private static readonly Gen<ConsentScope> Scopes =
        from purpose in SomePurpose
        from classes in SomeClasses
        from audience in SomeAudience
        from artefacts in SomeArtefacts
        select new ConsentScope(purpose, classes, audience, artefacts.Length == 0, artefacts);

    private static readonly Gen<ConsentRecord> Consents =
        from scopes in Scopes.NonEmptyListOf()
        from state in Gen.Elements<Func<ConsentRecord, ConsentRecord>>(given => given, given => given, given => given.Withdraw(Now), given => given.Supersede(Guid.NewGuid()))
        select state(Given(null, [.. scopes.Take(ConsentRecord.MaxScopes)]));

    private static readonly Gen<ConsentQuestion> Questions =
        from classes in SomeClasses
        from audience in SomeAudience
        from artefacts in SomeArtefacts
        select Question(classes, audience, artefacts);

    [Fact]
    [Trait("Rule", "R7")]
    public void Check_AnyConsentsAndQuestion_IsAcceptedExactlyWhenOneNamesAllOfIt() =>
        Prop.ForAll(Consents.ListOf().ToArbitrary(), Questions.ToArbitrary(), (consents, question) =>
            ConsentRules.Check(RegisterOf([.. consents]), ConsentPurpose.GovernmentLetter, question, Now).IsAccepted
            == (consents.Any(consent => consent.Status == ConsentStatus.Given && Names(consent, question))
                && !consents.Any(consent => consent.Status == ConsentStatus.Withdrawn && Touches(consent, question)))).QuickCheckThrowOnFailure();

    [Fact]
    public void IsAliveAt_AfterWithdrawal_NeverComesBack() =>
        Prop.ForAll(Gen.Choose(0, 4).ArrayOf().ToArbitrary(), puts =>
        {
            var requested = Requested();
            var given = requested.Give(GivenAt, ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true);
            ConsentRecord[] states = [requested, given, given.Expire(ExpiresAt), given.Supersede(Guid.NewGuid()), given.Withdraw(Now)];
            var register = RegisterOf(given);
            var authorised = Authorise(register);
            register.Withdraw(given.Id, Now, []);
            foreach (var put in puts)
            {
                register.Put(states[put]);
            }

            return !authorised.IsAliveAt(Now) && !ConsentRules.Check(register, ConsentPurpose.GovernmentLetter, Question(), Now).IsAccepted;
        }).QuickCheckThrowOnFailure();

    private static bool Touches(ConsentRecord consent, ConsentQuestion question) => consent.Scopes.Any(scope =>
        scope.Purpose == ConsentPurpose.GovernmentLetter && scope.Audience == question.Audience && (scope.Classes & question.Classes) != 0
        && (scope.IsAnyArtefact || question.ArtefactIds.Any(id => scope.ArtefactIds.Contains(id))));

    private static bool Names(ConsentRecord consent, ConsentQuestion question)
    {
        Guid?[] parts = question.ArtefactIds.IsEmpty ? [null] : [.. question.ArtefactIds];
        return parts.All(part => Classes.Where(one => (question.Classes & one) != 0).All(one => consent.Scopes.Any(scope =>
            scope.Purpose == ConsentPurpose.GovernmentLetter && scope.Audience == question.Audience && (scope.Classes & one) != 0
            && (scope.IsAnyArtefact || (part is { } id && scope.ArtefactIds.Contains(id))))));
    }
}
