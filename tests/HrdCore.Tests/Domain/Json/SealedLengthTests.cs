using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using HrdCore.Sealing;
using HrdCore.Tests.Domain.AtRisk;
using HrdCore.Tests.Domain.Consent;

namespace HrdCore.Tests.Domain.Json;

/// <summary>What a stored document shows to someone who cannot open it: here, whether a defender gave the word for duress.</summary>
public class SealedLengthTests
{
    private static readonly DateTimeOffset OnTime = ConsentSamples.Now.AddHours(2);

    public static TheoryData<string, string> Codes() => Pairs(CheckInStatus.All.Select(term => term.Code).Concat(AtRiskStatus.All.Select(term => term.Code)));

    public static TheoryData<string, string> Triggers() => Pairs(ContingencyTrigger.All.Select(term => term.Code));

    [Theory]
    [Trait("Must", "RJ-12")]
    [InlineData("true", "false")]
    [InlineData("null", "true")]
    [InlineData("null", "\"2019-03-17T23:50:00.1234567Z\"", 32)]
    public void Of_ShortValues_IsOneLength(string first, string second, int atLeast = 0) => Assert.Equal(LengthOf(first, atLeast), LengthOf(second, atLeast));

    [Theory]
    [MemberData(nameof(Codes))]
    [MemberData(nameof(Triggers))]
    public void Of_EveryTwoCodes_IsOneLength(string first, string second) => Assert.Equal(LengthOf($"\"{first}\""), LengthOf($"\"{second}\""));

    [Fact]
    public void Of_EveryLength_FillsTheFrameOfASealedFieldExactly()
    {
        for (var length = 0; length <= FieldSealer.MaxFieldSizeInBytes; length++)
        {
            var sealedLength = SealedLength.Of(length);
            Assert.InRange(sealedLength, length, FieldSealer.MaxFieldSizeInBytes);
            Assert.Equal(FieldFrame.GetLength(FieldType.Bytes, length), FieldFrame.GetLength(FieldType.Bytes, sealedLength));
        }
    }

    [Fact]
    public void WriteSealed_ForcedOrNot_ShowsTheSame() => AssertShowTheSame(CheckIn().Receive(OnTime), CheckIn().Receive(OnTime, isForced: true));

    [Fact]
    [Trait("Must", "RJ-13")]
    public void WriteSealed_KeptOverdueMissedOrAwaited_ShowsTheSame()
    {
        var awaited = CheckIn();
        AssertShowTheSame(awaited, awaited.At(ConsentSamples.Now.AddHours(25)));
        AssertShowTheSame(awaited, awaited.At(ConsentSamples.Now.AddDays(3)));
        AssertShowTheSame(awaited, awaited.Receive(OnTime, isForced: true));
        AssertShowTheSame(awaited, awaited.Receive(OnTime.AddTicks(1234567)));
    }

    [Fact]
    public void WriteSealed_PlanWithAlarmOrWithout_ShowsTheSame()
    {
        var permission = AtRiskSamples.Permission();
        var quiet = AtRiskSamples.Draft().Arm(permission, OnTime);
        var forced = CheckIn().Receive(OnTime, isForced: true);
        var alarmed = quiet.Report(ContingencyTrigger.Disappeared, forced, OnTime);
        AssertShowTheSame(quiet, alarmed);
        AssertShowTheSame(quiet, alarmed.Trigger(permission, OnTime));
        AssertShowTheSame(quiet, quiet.Report(ContingencyTrigger.Disappeared, AtRiskSamples.Sister, OnTime));
    }

    [Fact]
    public void WriteSealed_PlanWithTheLongestAlarmOrNone_ShowsTheSame()
    {
        Guid[] people = [.. Enumerable.Range(0, ContingencyInstruction.MaxActivators).Select(_ => Guid.NewGuid())];
        var instruction = new ContingencyInstruction(Guid.NewGuid(), ContingencyTrigger.Incommunicado, [ContingencyAction.TellFamily], PublicityChoice.Silent, people, people.Length);
        var precise = OnTime.AddTicks(1234567);
        var permission = AtRiskSamples.Permission();
        var quiet = AtRiskSamples.Draft(instruction).Arm(permission, ConsentSamples.Now);
        var alarmed = people.Aggregate(quiet, (plan, person) => plan.Report(ContingencyTrigger.Incommunicado, person, precise))
            .Report(ContingencyTrigger.Incommunicado, AtRiskSamples.Awaited().Receive(precise, isForced: true), precise);
        AssertShowTheSame(quiet, people.Aggregate(alarmed.Trigger(permission, precise), (plan, person) => plan.ReportOver(person)));
    }

    [Fact]
    public void WriteSealed_AlarmByItselfOfACheckInOrNot_ShowsTheSame() => AssertShowTheSame(
        new Alarm(ContingencyTrigger.Disappeared, OnTime, [AtRiskSamples.Sister], new Sensitive<Guid>(AtRiskSamples.Editor, DataClass.Operational)),
        new Alarm(ContingencyTrigger.Disappeared, OnTime, [AtRiskSamples.Sister]));

    [Fact]
    public void WriteSealed_DuressWordOrNone_ShowsTheSame()
    {
        var agreed = AtRiskSamples.Protocol();
        AssertShowTheSame(agreed, new CheckInProtocol(agreed.Every, agreed.Grace, agreed.Channel));
    }

    [Fact]
    [Trait("Must", "RJ-13")]
    public void TryReadSealed_WhereThereIsNone_GivesNone()
    {
        Assert.True(DomainJson.TryReadSealed<CheckIn>(Encoding.UTF8.GetBytes(Sealed(CheckIn())), new MirrorCipher(), out var read, out var report), report.ToString());
        Assert.Null(read.IsForced);
        Assert.True(DomainJson.TryReadSealed<AtRiskProfile>(Encoding.UTF8.GetBytes(Sealed(AtRiskSamples.Armed())), new MirrorCipher(), out var plan, out report), report.ToString());
        Assert.Null(plan.Alarm);
    }

    [Theory]
    [Trait("Must", "RJ-13")]
    [InlineData("isForced")]
    [InlineData("receivedAt")]
    public void TryReadSealed_AlwaysSealedMemberIsGone_IsRefused(string member)
    {
        var json = JsonNode.Parse(Sealed(CheckIn()))!.AsObject();
        json.Remove(member);
        Assert.False(DomainJson.TryReadSealed<CheckIn>(Encoding.UTF8.GetBytes(json.ToJsonString()), new MirrorCipher(), out _, out var report));
        Assert.Equal((member, ValidationRule.NotOpened), (report.Findings[0].Path, report.Findings[0].Rule));
    }

    [Fact]
    [Trait("Must", "RJ-13")]
    public void TryJoin_AlwaysSealedFieldIsGone_IsRefused()
    {
        var (open, fields) = RecordFields.Split(CheckIn(), Purpose.Sealing);
        Assert.False(RecordFields.TryJoin<CheckIn>(open, fields.Where(field => field.Path != "isForced"), out _, out var report));
        Assert.Equal(("isForced", ValidationRule.NotOpened), (report.Findings[0].Path, report.Findings[0].Rule));
    }

    [Fact]
    [Trait("Must", "RJ-13")]
    public void TryReadSealed_NullWhereNoneIsAlwaysSealed_IsRefused()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        var name = fields.Single(field => field.Path == "case.legalStrategy");
        Assert.False(RecordFields.TryJoin<HrdCore.Domain.Casework.CaseFile>(open, fields.Replace(name, new RecordField(name.Path, name.DataClass, "null"u8.ToArray())), out _, out _));
    }

    [Fact]
    [Trait("Must", "RJ-12")]
    public void WriteSealed_AnyCodeOfAList_ShowsTheSame()
    {
        var contact = AtRiskSamples.Armed().Contacts[0];
        AssertShowTheSame(
            contact.With(item => item.Relation, RelationKind.All.MinBy(kind => kind.Code.Length)!), contact.With(item => item.Relation, RelationKind.All.MaxBy(kind => kind.Code.Length)!));
    }

    private static CheckIn CheckIn() => AtRiskSamples.Protocol().Next(AtRiskSamples.Editor, AtRiskSamples.Profile, ConsentSamples.Now);

    private static int LengthOf(string json, int atLeast = 0) => SealedLength.Of(Math.Max(Encoding.UTF8.GetByteCount(json), atLeast));

    private static void AssertShowTheSame<T>(T first, T second)
        where T : DomainRecord, IDomainRecord<T> => Assert.Equal(Shown(first), Shown(second));

    // The document with the length of each sealed value in its place.
    private static string Shown<T>(T record)
        where T : DomainRecord, IDomainRecord<T>
    {
        var json = JsonNode.Parse(Sealed(record))!;
        Hide(json);
        return json.ToJsonString();
    }

    private static void Hide(JsonNode? node)
    {
        if (node is JsonObject { Count: 1 } value && value.ContainsKey("sealed"))
        {
            value["sealed"] = value["sealed"]!.GetValue<string>().Length;
            return;
        }

        foreach (var child in node switch { JsonObject item => item.Select(pair => pair.Value), JsonArray list => list, _ => [] })
        {
            Hide(child);
        }
    }

    private static string Sealed<T>(T record)
        where T : DomainRecord, IDomainRecord<T>
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, record, new MirrorCipher());
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static TheoryData<string, string> Pairs(IEnumerable<string> codes)
    {
        var all = codes.Distinct().ToArray();
        var pairs = new TheoryData<string, string>();
        foreach (var (first, second) in all.Zip(all.Skip(1)))
        {
            pairs.Add(first, second);
        }

        return pairs;
    }
}
