using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using Quickstart.Cases;
using Quickstart.Cases.Plan;

namespace HrdCore.Samples.Tests;

/// <summary>The invented cases that the quickstart reads: the file is what its generator makes, adds up to the published figures, and is about nobody.</summary>
public partial class CasesTests
{
    private static readonly byte[] File = System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "cases.jsonl"));
    private static readonly CaseKind[] Kinds = [CaseKind.UrgentAction, CaseKind.PublicInterestLitigation, CaseKind.CriminalDefence];
    private static readonly CaseFile[] Cases = [.. RecordLines.Read<CaseFile>(new MemoryStream(File)).Select(line => line.Record ?? throw new InvalidDataException($"{line.Number}: {line.Report}"))];

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Generator_InAnyCulture_GivesTheFileByteForByte(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            using var made = new MemoryStream();
            SampleFile.Write(made, SampleFile.Cases());
            Assert.True(File.AsSpan().SequenceEqual(made.ToArray()), "Run samples/Quickstart.Cases and check its file in.");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void File_Always_AddsUpToThePublishedFigures()
    {
        var tally = new Tally();
        Array.ForEach(Cases, tally.Add);

        Assert.Equal(787, tally.Cases);
        Assert.Equal(20, tally.Territories.Count);
        Assert.Equal(5_602, tally.Affected);
        Assert.Equal(724, tally.ByState);
        Assert.Equal("92.0", (100m * tally.ByState / tally.Cases).ToString("0.0", CultureInfo.InvariantCulture));
        Assert.Equal([392, 278, 192, 168, 73], tally.Forms);
        Assert.Equal(1_103, tally.Forms.Sum());
    }

    [Fact]
    public void File_Always_HasAMegabyteOrTwo() => Assert.InRange(File.Length, 1_000_000, 2_000_000);

    [Fact]
    public void File_Always_CoversTheTwentyCountriesOfTheBooklet() =>
        Assert.Equal(
            RegionScheme.AsiaBooklet.Territories.Select(territory => territory.Code).Order(StringComparer.Ordinal),
            Cases.Select(item => item.Case.Territory.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void File_Always_IsInFourLanguages() =>
        Assert.Equal(["en", "fr", "vi", "zh-Hans"], Cases.Select(item => item.Case.Intake.Language.ToString()).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void File_Always_HasTheThreeKindsOfCaseAndEveryStateOfTheClock()
    {
        Assert.All(Kinds, kind => Assert.Contains(Cases, item => item.Case.Kind == kind));
        var states = Cases.Select(item => ResponseClock.For(item.Case)).OfType<ResponseClock>().CountBy(clock => clock.StateAt(Figures.PeriodEnd)).ToDictionary();
        Assert.All(Enum.GetValues<ResponseState>(), state => Assert.True(states[state] >= 5));
    }

    [Fact]
    public void ReceivedAt_OfEveryCase_IsWithinThePeriodAndInOrder()
    {
        Assert.All(Cases, item => Assert.InRange(item.Case.Intake.ReceivedAt.Year, 2018, 2019));
        Assert.Equal(Cases.Select(item => item.Case.Intake.ReceivedAt).Order(), Cases.Select(item => item.Case.Intake.ReceivedAt));
    }

    [Fact]
    public void Date_OfEveryViolation_IsWithinThePeriodAndNotAfterTheRequest() =>
        Assert.All(Cases, item => Assert.All(item.Violations, violation =>
            Assert.InRange(violation.Date.Earliest, new DateOnly(2018, 1, 1), DateOnly.FromDateTime(item.Case.Intake.ReceivedAt.UtcDateTime))));

    // What a source says of an act in 2018 or 2019; decades and intervals belong to a life, not to a monitor's line.
    [Fact]
    public void Dates_Always_AreOfEveryPrecisionOfAYearAndEveryQualifier()
    {
        DatePrecision[] precisions = [DatePrecision.Year, DatePrecision.MonthAndDayUnknown, DatePrecision.Month, DatePrecision.DayUnknown, DatePrecision.Day];
        var dates = Cases.SelectMany(item => item.Violations).Select(violation => violation.Date).ToArray();
        Assert.Equal(precisions.Order(), dates.Select(date => date.Precision).Distinct().Order());
        Assert.All(Enum.GetValues<DateQualifier>(), qualifier => Assert.Contains(dates, date => date.Qualifier == qualifier));
    }

    [Fact]
    public void Aliases_Always_AreThereInATenthOfTheCases() => Assert.InRange(Cases.Count(item => !item.Defenders[0].Aliases.IsEmpty), 60, 100);

    [Fact]
    public void Grants_Always_AreInManyCurrencies() =>
        Assert.True(Cases.SelectMany(item => item.Grants).Select(grant => grant.Amount.Currency).Distinct().Count() >= 10);

    [Fact]
    public void Identifiers_Always_AreDifferent()
    {
        var ids = Cases.SelectMany(item =>
            new[] { item.Case.Id, item.Defenders[0].Id }.Concat(item.Violations.Select(violation => violation.Id)).Concat(item.Grants.Select(grant => grant.Id))).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(Cases.Length, Cases.Select(item => item.Case.Reference).Distinct().Count());
    }

    [Fact]
    public void LegalNames_Always_AreDifferent() =>
        Assert.Equal(Cases.Length, Cases.Select(item => item.Defenders[0].LegalName.Reveal(Purpose.Verification)).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Names_Always_AreLongEnoughToBeFoundAgain()
    {
        foreach (var name in Cases.SelectMany(item => item.Defenders[0].Aliases.Prepend(item.Defenders[0].LegalName)))
        {
            var letters = name.Reveal(Purpose.Verification).Count(char.IsLetter);
            Assert.True(letters >= (name.Script == "Hans" ? 3 : 8));
        }
    }

    [Fact]
    public void Names_Always_AreInTheirScript()
    {
        foreach (var name in Cases.SelectMany(item => item.Defenders[0].Aliases.Prepend(item.Defenders[0].LegalName)))
        {
            Assert.All(name.Reveal(Purpose.Verification).Where(char.IsLetter), letter => Assert.Equal(name.Script == "Hans", letter is >= '\u4E00' and <= '\u9FFF'));
        }
    }

    [Fact]
    public void SensitiveTexts_Always_AreLongEnoughToBeFoundAgain()
    {
        // A code is as long as it is; the scan leaves those out that chance would find.
        foreach (var field in Cases.SelectMany(item => RecordFields.Split(item, Purpose.Verification).Fields).Where(field => field.Path != "defenders[0].categories"))
        {
            var utf8 = field.Reveal(Purpose.Verification);
            Assert.True(utf8.Length >= 8 && Encoding.UTF8.GetString(utf8).Length >= 5, field.Path); // with its quotes
        }
    }

    [Fact]
    public void Contacts_Always_ReachNobody()
    {
        foreach (var contact in Cases.SelectMany(item => item.Defenders[0].Contacts))
        {
            Assert.Matches(
                contact.Kind switch
                {
                    ContactKind.Email => FictionalEmail(),
                    ContactKind.Telephone => FictionalTelephone(),
                    _ => FictionalAccount(),
                },
                contact.Reveal(Purpose.Verification));
        }
    }

    [Fact]
    public void Addresses_Anywhere_AreUnderExample() =>
        Assert.All(Address().Matches(Encoding.UTF8.GetString(File)), match => Assert.EndsWith(".example", match.Value, StringComparison.Ordinal));

    [Fact]
    public void SubjectLine_Always_NamesTheKindOfCase()
    {
        var read = 0;
        foreach (var item in Cases)
        {
            if (item.Case.Intake.SubjectLine is { } subject)
            {
                var expected = item.Case.Kind == CaseKind.UrgentAction ? SubjectToken.UrgentAction
                    : item.Case.Kind == CaseKind.PublicInterestLitigation ? SubjectToken.PublicInterestLitigation
                    : null;
                Assert.Same(expected, SubjectLine.FindToken(subject.Reveal(Purpose.Verification)));
                read++;
            }
        }

        Assert.True(read > 400);
    }

    [Fact]
    public void SplitAndJoin_EveryCase_GiveItsLineBack()
    {
        using var joined = new MemoryStream();
        SampleFile.Write(joined, Cases.Select(item => RecordFields.Split(item, Purpose.Verification)).Select(split => RecordFields.Join<CaseFile>(split.Open, split.Fields)));
        Assert.True(File.AsSpan().SequenceEqual(joined.ToArray()));
    }

    [Fact]
    public void OpenPart_OfEveryCase_HoldsNoSensitiveText()
    {
        foreach (var (open, fields) in Cases.Select(item => RecordFields.Split(item, Purpose.Verification)))
        {
            Assert.All(fields, field => Assert.True(open.AsSpan().IndexOf(field.Reveal(Purpose.Verification)) < 0, field.Path));
        }
    }

    [Fact]
    public void Generator_KnownSeed_GivesThePublishedNumbers()
    {
        // The first three outputs for the seed 1234567, as in the reference implementation.
        var random = new SplitMix64(1234567);
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], new[] { random.Next(), random.Next(), random.Next() });
    }

    [GeneratedRegex(@"^[a-z]+\.[a-z]+\d\d@[a-z.-]+\.example$")]
    private static partial Regex FictionalEmail();

    [GeneratedRegex(@"^(\+1-202-555-01\d\d|\+44 20 7946 0\d{3}|\+44 7700 900\d{3}|\+33 6 39 98 \d\d \d\d)$")]
    private static partial Regex FictionalTelephone();

    [GeneratedRegex(@"^signal:[a-z]+\.\d\d$")]
    private static partial Regex FictionalAccount();

    [GeneratedRegex(@"@[\w.-]+")]
    private static partial Regex Address();
}
