using System.Buffers;
using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Json;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Benchmarks.Domain;

/// <summary>Reading and checking a typical case of some 20 KB, against System.Text.Json filling plain objects of the same shape, which checks nothing.</summary>
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private const int Acts = 12;
    private const DataClass Narrative = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;

    private readonly byte[] _utf8 = Document();
    private readonly CaseFile _file = DomainJson.Read<CaseFile>(Document());
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);

    /// <summary>Bytes of the case.</summary>
    public int Size => _utf8.Length;

    [Benchmark(Baseline = true)]
    public PlainCaseFile? PlainRead() => JsonSerializer.Deserialize(_utf8, PlainContext.Default.PlainCaseFile);

    [Benchmark]
    public CaseFile DomainJsonRead() => DomainJson.Read<CaseFile>(_utf8);

    [Benchmark]
    public int DomainJsonWrite()
    {
        _output.ResetWrittenCount();
        DomainJson.Write(_output, _file, Purpose.Verification);
        return _output.WrittenCount;
    }

    // Some 1,500 characters to an act, as a monitor writes them; a tenth of the cases are in scripts beyond ASCII, and so is a tenth of this text.
    private static byte[] Document()
    {
        var random = new Random(20190314);
        var received = new DateTimeOffset(2019, 3, 15, 23, 50, 0, TimeSpan.Zero);
        var defender = new Defender(
            Id(random),
            new PersonName("Lina Orvath", PersonNameKind.Legal, "Latn", LanguageTag.English),
            [DefenderCategory.Lawyer, DefenderCategory.WomanDefender],
            [new PersonName("林奥", PersonNameKind.FalseCustodyName, "Hans", LanguageTag.ChineseSimplified)],
            occupation: new Sensitive<string>("rights lawyer", DataClass.Identity),
            contacts: [new ContactPoint(ContactKind.Telephone, "+1-202-555-0143"), new ContactPoint(ContactKind.Email, "l.orvath@delta.example")]);
        var item = new UrgentActionCase(new CaseParts
        {
            Id = Id(random),
            Reference = CaseReference.FromRandomBytes([1, 2, 3, 4, 5, 6, 7]),
            Status = CaseStatus.Active,
            Intake = new Intake(IntakeChannel.Email, LanguageTag.Vietnamese, received, received.AddHours(5)),
            Territory = Territory.OfOwn("x-zubrania", "Zubrania"),
            Clients = [defender.Id],
            Affected = new Quantity<int>(14, QuantityQualifier.AtLeast),
        });
        var acts = Enumerable.Range(0, Acts).Select(i => new Violation(
            Id(random),
            ViolationForm.All[i % ViolationForm.All.Length],
            UncertainDate.Parse(string.Create(CultureInfo.InvariantCulture, $"2019-{1 + (i % 12):00}-XX")),
            [VictimKind.Defender],
            [PerpetratorKind.Police, PerpetratorKind.Judiciary],
            new Sensitive<string>(string.Concat(Enumerable.Repeat("Taken from home at night; no warrant was shown, and nobody said where to. Chị bị đưa đi lúc nửa đêm. ", 14)).Trim(), Narrative)));
        var output = new ArrayBufferWriter<byte>();
        DomainJson.Write(output, new CaseFile(item, [defender], acts), Purpose.Verification);
        return output.WrittenSpan.ToArray();
    }

    private static Guid Id(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
