using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using Quickstart.Cases.People;
using Quickstart.Cases.Plan;
using Quickstart.Cases.Words;

namespace Quickstart.Cases;

/// <summary>Makes one case that shows what its plan says, and invents the rest.</summary>
internal sealed class CaseMaker(SplitMix64 random)
{
    private const DataClass NarrativeClass = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;

    private static readonly Dictionary<string, Phrases> PhrasesOf = new(StringComparer.Ordinal)
    {
        ["en"] = EnglishPhrases.All,
        ["zh"] = ChinesePhrases.All,
        ["vi"] = VietnamesePhrases.All,
        ["fr"] = FrenchPhrases.All,
    };

    private readonly NameMaker _names = new(random);
    private readonly ContactMaker _contacts = new(random);
    private readonly ActorMaker _actors = new(random);
    private readonly GrantMaker _grants = new(random);

    internal CaseFile Make(CasePlan plan)
    {
        var country = Countries.All[plan.Country];
        var language = random.PickWeighted(country.Languages);
        var phrases = PhrasesOf[language];
        var legalName = _names.Legal(country, language);
        var text = new TextMaker(random, _names, phrases, country, language, legalName.Reveal(SampleData));
        var isDeath = plan.Shows(ViolationForm.Death);
        var isHeld = plan.Shows(ViolationForm.ArrestAndDetention) && !isDeath && random.Chance(70);

        var intake = MakeIntake(plan, language, phrases, text);
        var violations = plan.Forms.Select((form, at) => MakeViolation(plan, ViolationForm.All[form], at == 0, phrases, text)).ToArray();
        var id = random.Id();
        var reference = CaseReference.FromRandomBytes(random.Bytes(CaseReference.RandomSizeInBytes));
        var status = MakeStatus(plan, intake);
        var declineReason = status == CaseStatus.Declined ? random.Pick(DeclineReason.All) : null;
        var closureReason = status == CaseStatus.Closed && random.Chance(80) ? random.Pick(ClosureReason.All) : null;
        var territory = RegionScheme.AsiaBooklet.Territories.Single(territory => territory.Code == plan.Country);
        var defender = MakeDefender(country, language, phrases, legalName, text, isHeld, isDeath);
        var affected = new Quantity<int>(plan.Affected, plan.Affected > 12 && random.Chance(60) ? random.Pick(Qualifiers) : QuantityQualifier.Exact);
        var grants = _grants.Make(plan, country, phrases, text);
        var strategy = plan.Kind != CaseKind.UrgentAction || random.Chance(35) ? text.Sealed(phrases.Strategies, DataClass.LegalStrategy) : null;
        var safePlace = !isHeld && !isDeath && random.Chance(45) ? text.Sealed(phrases.SafePlaces, DataClass.Operational) : null;
        var parts = new CaseParts
        {
            Id = id,
            Reference = reference,
            Status = status,
            Intake = intake,
            Territory = territory,
            Clients = [defender.Id],
            Affected = affected,
            DeclineReason = declineReason,
            ClosureReason = closureReason,
            LegalStrategy = strategy,
            SafePlace = safePlace,
        };
        Case item = plan.Kind == CaseKind.UrgentAction ? new UrgentActionCase(parts)
            : plan.Kind == CaseKind.PublicInterestLitigation ? new PublicInterestCase(parts)
            : new CriminalDefenceCase(parts);
        return new CaseFile(item, [defender], violations, grants);
    }

    private Intake MakeIntake(CasePlan plan, string language, Phrases phrases, TextMaker text)
    {
        var channel = random.PickWeighted(Channels);
        var subjects = plan.Kind == CaseKind.UrgentAction ? phrases.UrgentSubjects
            : plan.Kind == CaseKind.PublicInterestLitigation ? phrases.LitigationSubjects
            : phrases.OtherSubjects;
        return new Intake(
            channel,
            language == "zh" ? LanguageTag.ChineseSimplified : LanguageTag.Parse(language),
            plan.ReceivedAt,
            MakeReply(plan),
            channel == IntakeChannel.Email || channel == IntakeChannel.SecureForm ? text.Sealed(subjects, DataClass.Identity) : null,
            random.Chance(55) ? text.Sealed(phrases.Sources, DataClass.Source) : null,
            plan.Kind == CaseKind.UrgentAction ? SubjectToken.UrgentAction : plan.Kind == CaseKind.PublicInterestLitigation ? SubjectToken.PublicInterestLitigation : null);
    }

    // Of a hundred urgent requests some eighty are answered in time, some twelve late, and the others not at all.
    private DateTimeOffset? MakeReply(CasePlan plan)
    {
        if (plan.StillRunning)
        {
            return null;
        }

        var minutes = random.Below(100) switch
        {
            < 80 => random.Between(15, 47 * 60),
            < 92 => random.Between(49 * 60, 220 * 60),
            _ => -1,
        };
        return minutes < 0 || plan.ReceivedAt.AddMinutes(minutes) > Figures.PeriodEnd ? null : plan.ReceivedAt.AddMinutes(minutes);
    }

    private CaseStatus MakeStatus(CasePlan plan, Intake intake)
    {
        if (intake.FirstReplyAt is null)
        {
            return CaseStatus.Received;
        }

        // An old case has had time to come to its end.
        var statuses = plan.Kind.Statuses;
        var isOld = plan.ReceivedAt.Year == 2018;
        return isOld && random.Chance(60) ? CaseStatus.Closed : statuses[random.Between(1, statuses.Length - 1)];
    }

    private Defender MakeDefender(Country country, string language, Phrases phrases, PersonName legalName, TextMaker text, bool isHeld, bool isDeath)
    {
        var categories = new List<DefenderCategory> { random.Pick(DefenderCategory.All) };
        if (random.Chance(40) && random.Pick(DefenderCategory.All) is var second && second != categories[0])
        {
            categories.Add(second);
        }

        var aliases = new List<PersonName>();
        if (random.Chance(10))
        {
            aliases.Add(_names.Other(isHeld && random.Chance(50) ? PersonNameKind.FalseCustodyName : random.Pick(OtherNames), country, language));
        }

        return new Defender(
            random.Id(),
            legalName,
            categories,
            aliases,
            random.Chance(85) ? new Sensitive<string>(random.Pick(Genders), DataClass.SpecialCategory) : null,
            text.Sealed(phrases.Occupations, DataClass.Identity),
            _contacts.Make(),
            random.Chance(60) ? [text.Sealed(phrases.Affiliations, DataClass.Network)] : [],
            isDeath ? null : text.Sealed(isHeld ? phrases.HeldAt : phrases.FreeAt, DataClass.Location));
    }

    private Violation MakeViolation(CasePlan plan, ViolationForm form, bool isFirst, Phrases phrases, TextMaker text) => new(
        random.Id(),
        form,
        MakeDate(plan.ReceivedAt),
        _actors.Victims(plan.Affected),
        _actors.Perpetrators(form, plan.ByState, isFirst),
        new Sensitive<string>(text.Narrative(ViolationForm.All.IndexOf(form)), NarrativeClass));

    // Six of ten sources know the day; the others do not, and the date does not pretend to.
    private UncertainDate MakeDate(DateTimeOffset receivedAt)
    {
        var received = DateOnly.FromDateTime(receivedAt.UtcDateTime);
        var day = received.AddDays(-Math.Min(random.Between(0, 30), received.DayNumber - PeriodStart.DayNumber));
        var date = random.Below(100) switch
        {
            < 60 => UncertainDate.FromDay(day),
            < 80 => UncertainDate.WithDayUnknown(day.Year, day.Month),
            < 88 => UncertainDate.FromMonth(day.Year, day.Month),
            < 95 => UncertainDate.WithMonthAndDayUnknown(day.Year),
            _ => UncertainDate.FromYear(day.Year),
        };
        return random.Chance(12) ? date.With((DateQualifier)random.Between(1, 3)) : date;
    }

    private static readonly DateOnly PeriodStart = new(2018, 1, 1);
    private static readonly Purpose SampleData = Purpose.Of("sample-data");
    private static readonly string[] Genders = ["gender.woman", "gender.woman", "gender.man", "gender.man", "gender.man", "gender.non-binary"];
    private static readonly PersonNameKind[] OtherNames = [PersonNameKind.Alias, PersonNameKind.Alias, PersonNameKind.Pseudonym];
    private static readonly QuantityQualifier[] Qualifiers = [QuantityQualifier.AtLeast, QuantityQualifier.About, QuantityQualifier.MoreThan, QuantityQualifier.Almost];

    private static readonly (IntakeChannel, int)[] Channels =
    [
        (IntakeChannel.Email, 50), (IntakeChannel.SecureForm, 20), (IntakeChannel.Messenger, 12), (IntakeChannel.Telephone, 8), (IntakeChannel.Partner, 8),
        (IntakeChannel.InPerson, 2),
    ];
}
