using HrdCore.Classification;
using HrdCore.Domain.Capacity;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Consent;
using static HrdCore.Tests.Domain.Capacity.CapacitySamples;

namespace HrdCore.Tests.Domain.Capacity;

public class TrainingRulesTests
{
    private static readonly ConsentScope Listing = new(ConsentPurpose.Service, DataClass.Network, Audience.Internal, isAnyArtefact: true);

    [Fact]
    [Trait("Rule", "R30")]
    public void Check_ConsentInForce_FindsNothing()
    {
        var consent = ConsentSamples.Given(null, Listing);
        Assert.Empty(Check(consent, Attendee(ConsentSamples.Subject, consent.Id)).Findings);
    }

    [Fact]
    [Trait("Rule", "R30")]
    public void Check_ConsentOfSomebodyElseOrForSomethingElse_IsAFinding()
    {
        var consent = ConsentSamples.Given(null, Listing);
        Assert.True(Check(consent, Attendee(Guid.NewGuid(), consent.Id)).Has(ValidationRule.ConsentMissing));
        Assert.True(Check(consent, Attendee(ConsentSamples.Subject, Guid.NewGuid())).Has(ValidationRule.ConsentMissing));
        var letter = ConsentSamples.Given();
        Assert.True(Check(letter, Attendee(ConsentSamples.Subject, letter.Id)).Has(ValidationRule.ConsentMissing));
    }

    [Fact]
    [Trait("Rule", "R30")]
    public void Check_ConsentTakenBack_IsAFindingUntilUnlisted()
    {
        var consent = ConsentSamples.Given(null, Listing);
        var register = ConsentSamples.RegisterOf(consent);
        var session = Session(attendees: [Attendee(ConsentSamples.Subject, consent.Id)]);
        register.Withdraw(consent.Id, ConsentSamples.Now, []);
        Assert.Equal(["attendees[0]"], TrainingRules.Check(session, register, ConsentSamples.Now).Findings.Select(finding => finding.Path));
        Assert.Empty(TrainingRules.Check(session.Unlist(consent.Id), register, ConsentSamples.Now).Findings);
    }

    private static ValidationReport Check(ConsentRecord consent, Attendee attendee) =>
        TrainingRules.Check(Session(attendees: [attendee]), ConsentSamples.RegisterOf(consent), ConsentSamples.Now);
}
