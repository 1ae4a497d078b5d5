using HrdCore.Classification;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>People and organisations, whose values have to fit together.</summary>
internal static class PartiesMakers
{
    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(ContactPoint)] = f => new ContactPoint(ContactKind.Messenger, f.Canary.Text),
        [typeof(Defender)] = f => new Defender(
            f.Canary.Id, Make<PersonName>(f), [DefenderCategory.All[0]], [new PersonName(f.Canary.Text, PersonNameKind.Alias, "Latn", LanguageTag.English)], Secret(f, DataClass.SpecialCategory), Secret(f, DataClass.Identity),
            [Make<ContactPoint>(f)], [Secret(f, DataClass.Network)], Secret(f, DataClass.Location), Wrap(UncertainDate.FromDay(f.Canary.Date), DataClass.Identity), [Wrap(Make<Territory>(f), DataClass.Identity)],
            [LanguageTag.English], [RightCategory.All[0]], Wrap(new LocalizedText(LanguageTag.English, f.Canary.Text), DataClass.Identity), Secret(f, DataClass.Identity | DataClass.SpecialCategory),
            [f.Canary.Id], [HrdDefinitionTest.All[0]]),
        [typeof(Group)] = f => new Group(
            f.Canary.Id, GroupKind.All[0], CountingUnit.Group, Secret(f, DataClass.Identity), new Quantity<int>(f.Canary.Number), Secret(f, DataClass.Identity)),
        [typeof(Organisation)] = f => new Organisation(
            f.Canary.Id, Secret(f, DataClass.Identity), OrganisationKind.All[0], RegistrationStatus.All[0], Wrap(Make<Territory>(f), DataClass.Location), [Wrap(Make<OrgIdentifier>(f), DataClass.Identity)],
            new Quantity<int>(f.Canary.Number), [FundingRestriction.All[0]], [Make<ContactPoint>(f)], Secret(f, DataClass.Identity)),
        [typeof(FamilyMember)] = f => new FamilyMember(
            f.Canary.Id, Make<PersonName>(f), Wrap(UncertainDate.FromDay(f.Canary.Date), DataClass.Family), [Make<ContactPoint>(f)], [LanguageTag.English], Secret(f, DataClass.Location), Secret(f, DataClass.Family)),
        [typeof(Relationship)] = f => new Relationship(
            f.Canary.Id, f.Canary.Id, Guid.NewGuid(), RelationKind.Parent, UncertainPeriod.Since(UncertainDate.FromDay(f.Canary.Date)), Secret(f, DataClass.Network), true, true),
        [typeof(Perpetrator)] = f => new Perpetrator(
            f.Canary.Id, PerpetratorKind.All[0], Secret(f, DataClass.Allegation), Secret(f, DataClass.Allegation), Secret(f, DataClass.Allegation), Secret(f, DataClass.Allegation), Wrap(f.Canary.Id, DataClass.Allegation)),
        [typeof(Source)] = f => new Source(
            f.Canary.Id, SourceConnection.All[0], Secret(f, DataClass.Source), Secret(f, DataClass.Source), Wrap(f.Canary.Id, DataClass.Source), Secret(f, DataClass.Source)),
        [typeof(Pseudonym)] = f => Pseudonym.Of(f.Canary.Id, Audience.Partner, f.Canary.Text, message => message),
    };

    private static Sensitive<T> Wrap<T>(T value, DataClass dataClass)
        where T : notnull => new(value, dataClass);
}
