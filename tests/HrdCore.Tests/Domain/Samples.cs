using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain;

/// <summary>Cases about invented people: one written by hand with every member set, and as many as wanted made from a seed.</summary>
internal static class Samples
{
    internal const DataClass Narrative = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;
    internal const DataClass Payee = DataClass.Identity | DataClass.Finance;

    internal static readonly DateTimeOffset Received = new(2019, 3, 15, 23, 50, 0, TimeSpan.Zero);

    private static readonly string[] Texts =
    [
        "Lina Orvath", "梁砚溪", "Lưu Thị Hạ Khuê", "Élodie Vœrmand", "held near the \"Delta\" \\ mill", "a\u2028b", "😀 smile", "o\u0301", "<b>&'", "Z",
    ];

    internal static Sensitive<string> Text(string text, DataClass dataClass) => new(text, dataClass);

    internal static PersonName Name(string text = "Lina Orvath", PersonNameKind kind = PersonNameKind.Legal) =>
        new(text, kind, "Latn", LanguageTag.English);

    internal static Defender Defender() => new(
        new Guid("7d1f7c0e-52ff-4a4e-9d9b-0d5f3a0f6a01"),
        Name(),
        [DefenderCategory.Lawyer, DefenderCategory.WomanDefender],
        [Name("Kestrel", PersonNameKind.Alias), new PersonName("林奥", PersonNameKind.FalseCustodyName, "Hans", LanguageTag.ChineseSimplified)],
        Text("gender.woman", DataClass.SpecialCategory),
        Text("rights lawyer", DataClass.Identity),
        [new ContactPoint(ContactKind.Telephone, "+1-202-555-0143"), new ContactPoint(ContactKind.Email, "l.orvath@delta.example")],
        [Text("Blue Delta Watch", DataClass.Network)],
        Text("detention house no. 3, Zubrania", DataClass.Location));

    internal static Violation Violation(ViolationForm? form = null, params PerpetratorKind[] perpetrators) => new(
        Guid.NewGuid(),
        form ?? ViolationForm.ArrestAndDetention,
        UncertainDate.Parse("2019-03-XX"),
        [VictimKind.Defender, VictimKind.FamilyMember],
        perpetrators.Length > 0 ? perpetrators : [PerpetratorKind.Police],
        Text("Taken from home at night.\nNo warrant was shown.", Narrative));

    internal static Grant Grant() => new(
        Guid.NewGuid(), GrantEntryMode.Rolling, GrantPurpose.LegalAid, GrantStatus.Approved, Money.Parse("4950.00 EUR"), Text("M. Tavo, by hand", Payee));

    internal static Intake Intake(DateTimeOffset? firstReplyAt = null) => new(
        IntakeChannel.Email,
        LanguageTag.Vietnamese,
        Received,
        firstReplyAt,
        Text("Hỗ trợ khẩn cấp: Lina Orvath", DataClass.Identity),
        Text("a cousin of M. Tavo", DataClass.Source));

    /// <summary>A case of a kind with every shared member that its kind needs.</summary>
    internal static Case Case(
        CaseKind? kind = null,
        CaseStatus? status = null,
        Intake? intake = null,
        DeclineReason? declineReason = null,
        ClosureReason? closureReason = null,
        IEnumerable<Guid>? events = null) => Case(kind ?? CaseKind.UrgentAction, new CaseParts
        {
            Id = new Guid("0e1c6d4b-7f3a-4a53-8c1e-3f8f3a2b1c0d"),
            Reference = CaseReference.FromRandomBytes([1, 2, 3, 4, 5, 6, 7]),
            Status = status ?? CaseStatus.Received,
            Intake = intake ?? Intake(Received.AddHours(30)),
            Territory = Territory.OfOwn("x-zubrania", "Zubrania"),
            Clients = [Defender().Id],
            Affected = new Quantity<int>(14, QuantityQualifier.AtLeast),
            Events = events,
            DeclineReason = declineReason,
            ClosureReason = closureReason,
            LegalStrategy = Text("Argue that the warrant lacks a date.", DataClass.LegalStrategy),
            SafePlace = Text("the sister's flat over the bakery", DataClass.Operational),
        });

    internal static CaseFile File(Case? item = null, IEnumerable<Violation>? violations = null, IEnumerable<Grant>? grants = null) => new(
        item ?? Case(),
        [Defender()],
        violations ?? [Violation(), Violation(ViolationForm.JudicialHarassment, PerpetratorKind.Judiciary, PerpetratorKind.Corporation)],
        grants ?? [Grant()]);

    /// <summary>A file made from a seed: every optional member may lack, every list may be short or long, texts are in several scripts.</summary>
    internal static CaseFile File(int seed)
    {
        var random = new Random(seed);
        var kind = Any(random, CaseKind.All);
        var status = Any(random, kind.Statuses);
        var received = new DateTimeOffset(2018 + random.Next(2), 1 + random.Next(12), 1 + random.Next(28), random.Next(24), random.Next(60), 0, TimeSpan.Zero)
            .AddTicks(random.Next(3) == 0 ? random.Next(10_000_000) : 0);
        var intake = new Intake(
            Any(random, IntakeChannel.All),
            Any(random, [LanguageTag.English, LanguageTag.ChineseSimplified, LanguageTag.Parse("pt-BR")]),
            received,
            random.Next(2) == 0 ? null : received.AddMinutes(random.Next(6000)),
            Maybe(random, DataClass.Identity),
            Maybe(random, DataClass.Source),
            random.Next(2) == 0 ? null : Any(random, SubjectToken.All));
        var defender = new Defender(
            Id(random),
            Name(Any(random, Texts)),
            Some(random, DefenderCategory.All, 1),
            Some(random, Texts, 0).Select(text => Name(text, PersonNameKind.Pseudonym)),
            Maybe(random, DataClass.SpecialCategory),
            Maybe(random, DataClass.Identity),
            Some(random, Texts, 0).Select(text => new ContactPoint((ContactKind)random.Next(4), text)),
            Some(random, Texts, 0).Select(text => Text(text, DataClass.Network)),
            Maybe(random, DataClass.Location));
        var item = Case(kind, new CaseParts
        {
            Id = Id(random),
            Reference = CaseReference.FromRandomBytes(Bytes(random, CaseReference.RandomSizeInBytes)),
            Status = status,
            Intake = intake,
            Territory = Any(random, RegionScheme.AsiaBooklet.Territories),
            Clients = [defender.Id],
            Affected = new Quantity<int>(1 + random.Next(300), (QuantityQualifier)random.Next(6)),
            Events = Enumerable.Range(0, random.Next(3)).Select(_ => Id(random)).ToArray(),
            DeclineReason = status == CaseStatus.Declined ? Any(random, DeclineReason.All) : null,
            ClosureReason = status == CaseStatus.Closed ? Any(random, ClosureReason.All) : null,
            LegalStrategy = Maybe(random, DataClass.LegalStrategy),
            SafePlace = Maybe(random, DataClass.Operational),
        });
        return new CaseFile(
            item,
            [defender],
            Enumerable.Range(0, 1 + random.Next(4)).Select(_ => new Violation(
                Id(random),
                Any(random, ViolationForm.All),
                UncertainDate.Parse(Any(random, ["2018", "2018-07~", "2019-02-28?", "2019-02-XX", "2019-XX-XX%"])),
                [Any(random, VictimKind.All)],
                Some(random, PerpetratorKind.All, 1),
                Maybe(random, Narrative))).ToArray(),
            Enumerable.Range(0, random.Next(3)).Select(_ => new Grant(
                Id(random),
                Any(random, GrantEntryMode.All),
                Any(random, GrantPurpose.All),
                Any(random, GrantStatus.All),
                new Money(1 + random.Next(1_000_000), Any(random, Currency.All)),
                Maybe(random, Payee))).ToArray());
    }

    private static Case Case(CaseKind kind, CaseParts parts) =>
        kind == CaseKind.UrgentAction ? new UrgentActionCase(parts)
        : kind == CaseKind.PublicInterestLitigation ? new PublicInterestCase(parts)
        : kind == CaseKind.CriminalDefence ? new CriminalDefenceCase(parts)
        : kind == CaseKind.ExtraditionDefence ? new ExtraditionCase(parts, Territory.OfOwn("x-orsk", "Orsk"))
        : kind == CaseKind.RegulatoryComplaint ? new RegulatoryComplaint(parts, "Zubranian Broadcasting Council")
        : new SanctionsRequest(parts, "Zubranian Sanctions Act", [Text("B. Ostrel", DataClass.Allegation)]);

    private static T Any<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static T[] Some<T>(Random random, IReadOnlyList<T> items, int least) =>
        [.. items.OrderBy(_ => random.Next()).Take(least + random.Next(3))];

    private static Sensitive<string>? Maybe(Random random, DataClass dataClass) => random.Next(2) == 0 ? null : Text(Any(random, Texts), dataClass);

    private static Guid Id(Random random) => new(Bytes(random, 16));

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
