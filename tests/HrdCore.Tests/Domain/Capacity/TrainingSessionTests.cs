using HrdCore.Classification;
using HrdCore.Domain.Capacity;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Capacity.CapacitySamples;

namespace HrdCore.Tests.Domain.Capacity;

public class TrainingSessionTests
{
    [Fact]
    [Trait("Rule", "R30")]
    public void Session_Usually_CountsAndListsNobody()
    {
        var session = Session();
        Assert.Equal(new Quantity<int>(18, QuantityQualifier.About), session.Attendance);
        Assert.Empty(session.Attendees);
    }

    [Fact]
    [Trait("Rule", "R30")]
    public void Attendee_WithoutConsent_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("consentId", () => new Attendee(Party(), Guid.Empty)).Report.Has(ValidationRule.EmptyId));

    [Fact]
    [Trait("Rule", "R30")]
    public void Attendee_InAFile_IsSealed()
    {
        var party = Guid.NewGuid();
        var split = RecordFields.Split(Session(attendees: [Attendee(party)]), Purpose.Sealing);
        Assert.Contains(split.Fields, field => field.Path == "attendees[0].partyId");
        Assert.DoesNotContain(party.ToString(), System.Text.Encoding.UTF8.GetString(split.Open), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R30")]
    public void Unlist_ConsentTakenBack_KeepsTheCountAndTheOthers()
    {
        var (leaving, staying) = (Attendee(), Attendee());
        var session = Session(attendees: [leaving, staying]).Unlist(leaving.ConsentId);
        Assert.Equal([staying], session.Attendees.AsEnumerable());
        Assert.Equal(18, session.Attendance.Value);
    }

    [Fact]
    public void Attendee_NobodyOrOtherClass_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("partyId", () => Attendee(Guid.Empty));
        Assert.True(Assert.Throws<InvalidRecordException>("partyId", () => new Attendee(new Sensitive<Guid>(Guid.NewGuid(), DataClass.Identity), Guid.NewGuid()))
            .Report.Has(ValidationRule.OtherClass));
        Assert.Throws<InvalidRecordException>("partyId", () => new Attendee(null!, Guid.NewGuid()));
    }

    [Fact]
    public void Constructor_SomebodyListedTwice_IsRefused()
    {
        var party = Guid.NewGuid();
        Assert.True(Assert.Throws<InvalidRecordException>("attendees", () => Session(attendees: [Attendee(party), Attendee(party)])).Report.Has(ValidationRule.Duplicate));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("almost 1", true)]
    [InlineData("2", false)]
    [InlineData("about 1", false)]
    [InlineData("at-least 1", false)]
    public void Constructor_MoreListedThanCounted_IsRefusedWhereCertain(string attendance, bool isRefused)
    {
        TrainingSession Make() => Session(attendance: attendance, attendees: [Attendee(), Attendee()]);
        if (isRefused)
        {
            Assert.True(Assert.Throws<InvalidRecordException>("attendees", Make).Report.Has(ValidationRule.MoreThanPresent));
        }
        else
        {
            Assert.Equal(2, Make().Attendees.Length);
        }
    }

    [Fact]
    [Trait("Item", "14")]
    public void Constructor_MoreThanTwoDaysAlone_IsRefused()
    {
        Assert.Equal(2, Session(days: 2, isOfProgramme: false).Days);
        Assert.True(Assert.Throws<InvalidRecordException>("days", () => Session(days: 3, isOfProgramme: false)).Report.Has(ValidationRule.SessionTooLong));
        Assert.Equal(90, Session(days: 90).Days);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(367)]
    public void Constructor_DaysOutsideAYear_AreRefused(int days) =>
        Assert.True(Assert.Throws<InvalidRecordException>("days", () => Session(days: days)).Report.Has(ValidationRule.OutOfRange));

    [Fact]
    public void Constructor_PlaceOfOtherClass_IsRefused() =>
        Assert.Throws<InvalidRecordException>("place", () => Session(place: new Sensitive<string>("the reading room", DataClass.Location)));

    [Fact]
    public void Json_AllMembersSet_ComesBack() => Lossless.AssertRoundTrips(Session(attendees: [Attendee()]));
}
