using HrdCore.Classification;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Redaction;
using static HrdCore.Tests.Domain.Parties.PartiesSamples;

namespace HrdCore.Tests.Domain.Parties;

public class PartiesTests
{
    [Fact]
    [Trait("Item", "33")]
    public void Defender_EveryNewMember_ComesBack() => Lossless.AssertRoundTrips(PartiesSamples.Defender());

    [Fact]
    public void OtherRecords_EveryMember_ComeBack()
    {
        Lossless.AssertRoundTrips(PartiesSamples.Group());
        Lossless.AssertRoundTrips(PartiesSamples.Organisation());
        Lossless.AssertRoundTrips(Sister());
        Lossless.AssertRoundTrips(Relation());
        Lossless.AssertRoundTrips(Officer());
        Lossless.AssertRoundTrips(Cousin());
    }

    [Fact]
    [Trait("Item", "33")]
    public void MeetsDefinition_OneTestOpen_IsFalse()
    {
        Assert.True(PartiesSamples.Defender().MeetsDefinition());
        Assert.False(new Defender(Lina, Samples.Name(), [DefenderCategory.Lawyer], definitionTests: [HrdDefinitionTest.Peaceful, HrdDefinitionTest.Universality]).MeetsDefinition());
    }

    [Fact]
    public void Defender_BirthOfAnotherClass_IsRefused() => Assert.Throws<InvalidRecordException>(
        "birth", () => new Defender(Lina, Samples.Name(), [DefenderCategory.Lawyer], birth: Secret(UncertainDate.Parse("1984"), DataClass.Family)));

    [Fact]
    public void Defender_NationalityOfAnotherClass_IsRefused() => Assert.Throws<InvalidRecordException>(
        "nationalities[1]", () => new Defender(Lina, Samples.Name(), [DefenderCategory.Lawyer], nationalities: [Secret(Zubrania()), Secret(Zubrania(), DataClass.Location)]));

    [Fact]
    public void Defender_NationalityTwice_IsRefused() => Assert.Throws<InvalidRecordException>(
        "nationalities[1]", () => new Defender(Lina, Samples.Name(), [DefenderCategory.Lawyer], nationalities: [Secret(Zubrania()), Secret(Zubrania())]));

    [Fact]
    public void Group_OfOne_IsRefused() => Assert.Throws<InvalidRecordException>("unit", () => new Group(Guid.NewGuid(), GroupKind.Movement, CountingUnit.Individual));

    [Fact]
    public void Organisation_PlaceOfRegistrationWithoutWhereItStands_IsRefused() => Assert.Throws<InvalidRecordException>(
        "registration", () => new Organisation(Guid.NewGuid(), Secret("River House"), OrganisationKind.LocalNgo, null, Secret(Zubrania(), DataClass.Location)));

    [Fact]
    public void FamilyMember_BirthOfAnotherClass_IsRefused() => Assert.Throws<InvalidRecordException>(
        "birth", () => new FamilyMember(Mira, Samples.Name(), Secret(UncertainDate.Parse("1990"))));

    [Fact]
    public void Relationship_WithOneself_IsRefused() => Assert.Throws<InvalidRecordException>("toId", () => new Relationship(Guid.NewGuid(), Lina, Lina, RelationKind.Friend));

    [Fact]
    [Trait("Rule", "R9")]
    public void Relationship_FriendWhoAnswers_IsRefused() => Assert.Throws<InvalidRecordException>(
        "mayConsent", () => new Relationship(Guid.NewGuid(), Mira, Lina, RelationKind.Friend, mayConsent: true));

    [Fact]
    [Trait("Item", "32")]
    public void Kinds_OfNonStateActors_AreKindsOfPerpetrators() =>
        Assert.All(
            NonStateActors.Kinds,
            kind =>
            {
                Assert.True(Vocabularies.TryFind(kind, out var term), kind.ToString());
                Assert.False(Officer(Assert.IsType<PerpetratorKind>(term)).IsState());
            });

    [Fact]
    public void IsState_Unknown_IsNull()
    {
        Assert.True(Officer().IsState());
        Assert.Null(Officer(PerpetratorKind.Unknown).IsState());
    }

    [Fact]
    public void IsIdentifying_KindAlone_IsFalse()
    {
        Assert.False(new Perpetrator(Guid.NewGuid(), PerpetratorKind.Police).IsIdentifying());
        Assert.True(new Perpetrator(Guid.NewGuid(), PerpetratorKind.Police, unit: Secret("Third bureau", DataClass.Allegation)).IsIdentifying());
    }

    [Fact]
    public void Perpetrator_NameOfAnotherClass_IsRefused() =>
        Assert.Throws<InvalidRecordException>("name", () => new Perpetrator(Guid.NewGuid(), PerpetratorKind.Police, Secret("Captain V. Stell")));

    [Fact]
    public void Source_WithoutAName_IsAnonymousAndWhole()
    {
        Assert.True(new Source(Guid.NewGuid(), SourceConnection.Witness).IsAnonymous());
        Assert.False(Cousin().IsAnonymous());
    }

    [Fact]
    public void Source_WhoIsTheVictim_IsASource() =>
        Assert.False(new Source(Guid.NewGuid(), SourceConnection.Victim, partyId: Secret(Lina, DataClass.Source)).IsAnonymous());

    [Fact]
    public void Source_PartyWithAnEmptyIdentifier_IsRefused() =>
        Assert.Throws<InvalidRecordException>("partyId", () => new Source(Guid.NewGuid(), SourceConnection.Victim, partyId: Secret(Guid.Empty, DataClass.Source)));

    [Fact]
    public void Source_NameOfAnotherClass_IsRefused() =>
        Assert.Throws<InvalidRecordException>("name", () => new Source(Guid.NewGuid(), SourceConnection.Witness, Secret("a cousin", DataClass.Network)));

    [Fact]
    public void Source_ShownToAnyAudience_IsNot() => AssertNothingShown(Cousin());

    private static void AssertNothingShown<T>(T record)
        where T : DomainRecord, IDomainRecord<T>
    {
        var redactor = new ObjectRedactor(RedactionPolicy.Default);
        Assert.All(
            Enum.GetValues<Audience>(),
            audience => Assert.DoesNotContain(redactor.Redact(record, T.Shape.Map, audience).Members, member => member.Key != "Id" && (string?)member.Value != "[Source]"));
    }
}
