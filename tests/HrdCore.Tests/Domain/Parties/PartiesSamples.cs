using HrdCore.Classification;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Parties;

/// <summary>Lina Orvath, her family, those she works with, and those she is up against. All invented.</summary>
internal static class PartiesSamples
{
    internal static readonly Guid Lina = new("7d1f7c0e-52ff-4a4e-9d9b-0d5f3a0f6a01");
    internal static readonly Guid Mira = new("0e35b4f5-8b33-4e7a-8e07-55c8a1f6c007");

    private const DataClass SelfDescription = DataClass.Identity | DataClass.SpecialCategory;

    internal static Sensitive<T> Secret<T>(T value, DataClass dataClass = DataClass.Identity)
        where T : notnull => new(value, dataClass);

    internal static Territory Zubrania() => Territory.OfOwn("x-zubrania", "Zubrania");

    internal static Defender Defender() => new(
        Lina,
        Samples.Name(),
        [DefenderCategory.Lawyer],
        birth: Secret(UncertainDate.Parse("1984-XX-XX")),
        nationalities: [Secret(Zubrania()), Secret(Territory.OfOwn("x-north", "North", "XI-ABC"))],
        languages: [LanguageTag.Vietnamese, LanguageTag.English],
        sectors: [RightCategory.All[0], RightCategory.All[1]],
        activity: Secret(new LocalizedText([KeyValuePair.Create(LanguageTag.English, "Defends those\nwho guard the river."), KeyValuePair.Create(LanguageTag.Vietnamese, "Bảo vệ dòng sông.")])),
        selfDescription: Secret("A daughter of the river.", SelfDescription),
        likenessIds: [Guid.NewGuid()],
        definitionTests: HrdDefinitionTest.All);

    internal static Group Group(CountingUnit? unit = null) =>
        new(Guid.NewGuid(), GroupKind.Community, unit ?? CountingUnit.Group, Secret("Blue Delta Watch"), new Quantity<int>(14, QuantityQualifier.AtLeast), Secret("Counts the boats.\nEvery day."));

    internal static Organisation Organisation(RegistrationStatus? registration = null) => new(
        Guid.NewGuid(),
        Secret("River House"),
        OrganisationKind.LocalNgo,
        registration ?? RegistrationStatus.Refused,
        Secret(Zubrania(), DataClass.Location),
        [Secret(OrgIdentifier.Parse("XI-REG-0042"))],
        new Quantity<int>(7),
        [FundingRestriction.AccountFrozen],
        [new ContactPoint(ContactKind.Email, "desk@river.example")],
        Secret("Water rights."));

    internal static FamilyMember Sister() => new(
        Mira,
        Samples.Name("Mira Orvath"),
        Secret(UncertainDate.Parse("1990~"), DataClass.Family),
        [new ContactPoint(ContactKind.Telephone, "+1-202-555-0143")],
        [LanguageTag.Vietnamese],
        Secret("The blue house", DataClass.Location),
        Secret("Knows nothing of the register.", DataClass.Family));

    internal static Relationship Relation(RelationKind? kind = null, bool? mayConsent = true, Guid? from = null, Guid? to = null) => new(
        Guid.NewGuid(), from ?? Mira, to ?? Lina, kind ?? RelationKind.Sibling, UncertainPeriod.Parse("1990/.."), Secret("eldest", DataClass.Network), true, mayConsent);

    internal static Perpetrator Officer(PerpetratorKind? kind = null) => new(
        Guid.NewGuid(),
        kind ?? PerpetratorKind.Police,
        Secret("Captain V. Stell", DataClass.Allegation),
        Secret("Third bureau", DataClass.Allegation),
        Secret("Captain", DataClass.Allegation),
        Secret("A scar on the left hand.\nSpeaks with the accent of the north.", DataClass.Allegation),
        Secret(Guid.NewGuid(), DataClass.Allegation));

    internal static Source Cousin() => new(
        Guid.NewGuid(),
        SourceConnection.Witness,
        Secret("a cousin of M. Tavo", DataClass.Source),
        Secret("+1-202-555-0177", DataClass.Source),
        Secret(Mira, DataClass.Source),
        Secret("Never to be named,\nnot even to partners.", DataClass.Source));
}
