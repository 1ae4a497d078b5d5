using System.Globalization;
using System.Net;
using System.Numerics;
using HrdCore.Classification;
using HrdCore.Redaction;

namespace HrdCore.Tests.Redaction;

public class ObjectRedactorTests
{
    private const string Canary = "Amina Quill";
    private static readonly ObjectRedactor Redactor = new(RedactionPolicy.Default);

    private static readonly ClassifiedMap<Case> Map = new(
        "Case",
        new ClassifiedMember<Case>(nameof(Case.Reference), DataClass.Internal, c => c.Reference),
        new ClassifiedMember<Case>(nameof(Case.Defender), DataClass.Identity, c => c.Defender),
        new ClassifiedMember<Case>(nameof(Case.Diagnosis), DataClass.Health | DataClass.Identity, c => c.Diagnosis),
        new ClassifiedMember<Case>(nameof(Case.Informant), DataClass.Source, c => c.Informant));

    private static readonly Case Sample = new("7K2M", Canary, null, new Sensitive<string>(Canary, DataClass.Source));

    [Theory]
    [InlineData(Audience.Log, "Case { Reference: 7K2M, Defender: [Identity], Diagnosis: [Identity+Health], Informant: [Source] }")]
    [InlineData(Audience.Internal, "Case { Reference: 7K2M, Defender: Amina Quill, Diagnosis: [null], Informant: [Source] }")]
    [InlineData(Audience.Partner, "Case { Reference: [Internal], Defender: Amina Quill, Diagnosis: [Identity+Health] }")]
    [InlineData(Audience.PublicReport, "Case { Defender: [Identity], Diagnosis: [Identity+Health] }")]
    [InlineData(Audience.OpenData, "Case { }")]
    public void Redact_ByDefaultPolicy_ShowsWhatTheAudienceMaySee(Audience audience, string expected) =>
        Assert.Equal(expected, Redactor.Redact(Sample, Map, audience).ToString());

    [Fact]
    public void Redact_SelfRedactingValueUnderKeep_ShowsItsMask()
    {
        var policy = RedactionPolicy.Default.With(DataClass.Source, Audience.Internal, RedactionAction.Keep);

        Assert.EndsWith("Informant: [Source] }", new ObjectRedactor(policy).Redact(Sample, Map, Audience.Internal).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Redact_MaskedMember_IsNotRead()
    {
        var map = MapOf(DataClass.Identity, _ => throw new InvalidOperationException("was read"));

        Assert.Equal("Thing { Member: [Identity] }", Redactor.Redact(new object(), map, Audience.Log).ToString());
    }

    [Fact]
    public void Redact_MemberThrows_ShowsTheMaskAndNotTheMessage() =>
        Assert.Equal("[Internal]", Shown(DataClass.Internal, _ => throw new InvalidOperationException(Canary)));

    [Fact]
    public void Redact_FormattingThrows_ShowsTheMask() => Assert.Equal("[Public]", Shown(DataClass.Public, _ => new Refusing()));

    [Fact]
    public void Redact_SelfRedactingThatCannotTellItsClass_ShowsTheMaskOfTheMember() =>
        Assert.Equal("[Public]", Shown(DataClass.Public, _ => new ClasslessSecret()));

    [Fact]
    public void Redact_SelfRedactingWhoseToStringLeaks_ShowsItsClass() => Assert.Equal("[Contact]", Shown(DataClass.Public, _ => new TalkativeSecret()));

    public static TheoryData<string> NotPlain => [.. NotPlainValues.Keys];

    // Each of these prints the text of what is inside it, or could in another version of the runtime.
    private static Dictionary<string, object> NotPlainValues => new()
    {
        ["record"] = new Case("7K2M", Canary, null, new Sensitive<string>(Canary, DataClass.Source)),
        ["anonymous type"] = new { Name = Canary },
        ["tuple"] = (Canary, 1),
        ["array"] = new[] { Canary },
        ["list"] = new List<string> { Canary },
        ["dictionary"] = new Dictionary<string, string> { [Canary] = Canary },
        ["pair"] = KeyValuePair.Create(Canary, 1),
        ["exception"] = new InvalidOperationException(Canary),
        ["builder"] = new System.Text.StringBuilder(Canary),
        ["plain class"] = new object(),
    };

    [Theory]
    [MemberData(nameof(NotPlain))]
    public void Redact_KeptMemberOfATypeThatDoesNotPrintPlainly_ShowsTheMask(string kind) =>
        Assert.Equal("[Public]", Shown(DataClass.Public, _ => NotPlainValues[kind]));

    public static TheoryData<object?, string> Plain => new()
    {
        { null, "[null]" },
        { "sổ 7", "sổ 7" },
        { string.Empty, string.Empty },
        { true, "true" },
        { 'x', "x" },
        { -1234567, "-1234567" },
        { 1234.5m, "1234.5" },
        { 0.1, "0.1" },
        { new BigInteger(7), "7" },
        { DayOfWeek.Friday, "Friday" },
        { new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), "0f8fad5b-d9cb-469f-a165-70867728950e" },
        { new DateOnly(2026, 3, 1), "2026-03-01" },
        { new TimeOnly(9, 30), "09:30:00.0000000" },
        { new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(7)), "2026-03-01T09:30:00.0000000+07:00" },
        { new DateTime(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc), "2026-03-01T09:30:00.0000000Z" },
        { TimeSpan.FromMinutes(90), "01:30:00" },
        { IPAddress.Loopback, "127.0.0.1" },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void Redact_KeptPlainValue_PrintsTheSameInEveryCulture(object? value, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "", "fr-FR", "ar-SA", "th-TH", "fa-IR", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, Shown(DataClass.Public, _ => value));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a\r\nfake line", @"a\u000D\u000Afake line")]
    [InlineData("\u001b[31mred", @"\u001B[31mred")]
    [InlineData("a\u2028b\u2029c\u0085d", @"a\u2028b\u2029c\u0085d")]
    [InlineData("a\u202Eb\u2066c", @"a\u202Eb\u2066c")]
    [InlineData("می‌خواهم", "می‌خواهم")]
    public void Redact_KeptTextThatBreaksALine_StaysOnOneLine(string text, string expected) =>
        Assert.Equal(expected, Shown(DataClass.Public, _ => text));

    [Fact]
    public void Redact_UnknownAudience_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("audience", () => Redactor.Redact(Sample, Map, (Audience)6));

    [Fact]
    public void Redact_NullValue_IsRefused() => Assert.Throws<ArgumentNullException>("value", () => Redactor.Redact(null!, Map, Audience.Log));

    [Fact]
    public void Redact_NullMap_IsRefused() => Assert.Throws<ArgumentNullException>("map", () => Redactor.Redact<Case>(Sample, null!, Audience.Log));

    [Fact]
    public void ObjectRedactor_NullPolicy_IsRefused() => Assert.Throws<ArgumentNullException>("policy", () => new ObjectRedactor(null!));

    private static ClassifiedMap<object> MapOf(DataClass dataClass, Func<object, object?> read) =>
        new("Thing", new ClassifiedMember<object>("Member", dataClass, read));

    private static object? Shown(DataClass dataClass, Func<object, object?> read) =>
        Assert.Single(Redactor.Redact(new object(), MapOf(dataClass, read), Audience.Log).Members).Value;

    private sealed record Case(string Reference, string Defender, string? Diagnosis, Sensitive<string> Informant);

    private sealed class Refusing : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => throw new FormatException(Canary);
    }

    private sealed class ClasslessSecret : ISelfRedacting
    {
        public DataClass DataClass => throw new InvalidOperationException(Canary);

        public override string ToString() => Canary;
    }

    private sealed class TalkativeSecret : ISelfRedacting
    {
        public DataClass DataClass => DataClass.Contact;

        public override string ToString() => Canary;
    }
}
