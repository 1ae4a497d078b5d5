using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Tests.Domain.Casework;
using HrdCore.Tests.Domain.Consent;

namespace HrdCore.Tests.Domain.Json;

public class RecordLinesTests
{
    private static readonly byte[] Good = DomainJsonTests.Write(Samples.File());
    private static readonly byte[] Bad = "{\"schema\":\"other\"}"u8.ToArray();

    [Theory]
    [InlineData("\n", true)]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\r\n", false)]
    public void Read_EitherLineEnd_GivesEveryLine(string end, bool endsWithIt)
    {
        var file = File(Good, end, Bad, end, Good, endsWithIt ? end : string.Empty);
        var lines = RecordLines.Read<CaseFile>(new MemoryStream(file)).ToArray();

        Assert.Equal([(1, true), (2, false), (3, true)], lines.Select(line => ((int)line.Number, line.Record is not null)));
        Assert.All(lines, line => Assert.Equal(line.Record is null, !line.Report.IsAccepted));
        Assert.Equal([Good, Bad, Good], lines.Select(line => Raw(file, line)));
    }

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver()
    {
        var file = File(new byte[] { 0xEF, 0xBB, 0xBF }, Good);
        var line = Assert.Single(RecordLines.Read<CaseFile>(new MemoryStream(file)));
        Assert.NotNull(line.Record);
        Assert.Equal(Good, Raw(file, line));
    }

    [Fact]
    public void Read_BlankLines_AreCountedAndNotGiven()
    {
        var lines = RecordLines.Read<CaseFile>(new MemoryStream(File("\n \t\r\n", Good, "\n\n\r\n"))).ToArray();
        Assert.Equal(3, Assert.Single(lines).Number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n  ")]
    [InlineData("\uFEFF")]
    public void Read_NothingInIt_GivesNothing(string text) => Assert.Empty(RecordLines.Read<CaseFile>(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData(DomainJson.MaxBytes + 1)]
    [InlineData(DomainJson.MaxBytes + 2)]
    [InlineData(1_100_000)]
    [InlineData(5_000_000)]
    public void Read_OverlongLine_IsGivenByItsPlaceAndTheNextIsRead(int length)
    {
        var overlong = new byte[length];
        overlong.AsSpan().Fill((byte)'x');
        var file = File(Good, "\n", overlong, "\r\n", Good);
        var lines = RecordLines.Read<CaseFile>(new MemoryStream(file)).ToArray();

        Assert.Equal(3, lines.Length);
        Assert.True(lines[1].Report.Has(ValidationRule.TooLong));
        Assert.Equal(overlong, Raw(file, lines[1]));
        Assert.NotNull(lines[2].Record);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public void Read_LongestLine_IsReadWhole(string end)
    {
        var longest = new byte[DomainJson.MaxBytes];
        longest.AsSpan().Fill((byte)' ');
        Good.CopyTo(longest, 0);
        Assert.NotNull(Assert.Single(RecordLines.Read<CaseFile>(new MemoryStream(File(longest, end)))).Record);
    }

    [Fact]
    public void Read_OverlongLastLine_IsGiven()
    {
        var line = Assert.Single(RecordLines.Read<CaseFile>(new MemoryStream(new byte[2_000_000])));
        Assert.Equal((0, 2_000_000, true), (line.ByteOffset, line.ByteLength, line.Report.Has(ValidationRule.TooLong)));
    }

    [Fact]
    public void Read_HoweverTheBytesArrive_GivesTheSameLines()
    {
        var file = File(new byte[] { 0xEF, 0xBB, 0xBF }, Good, "\r\n\n", Bad, "\r\n", new string('y', 1_100_000), "\r\n", Good);
        var whole = RecordLines.Read<CaseFile>(new MemoryStream(file)).Select(Shape).ToArray();
        Assert.Equal(4, whole.Length);
        Prop.ForAll(Gen.Choose(1, 5000).ToArbitrary(), most => whole.SequenceEqual(RecordLines.Read<CaseFile>(new DripStream(file, most)).Select(Shape)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(10));
        Assert.Equal(whole, RecordLines.Read<CaseFile>(new DripStream(file, 7)).Select(Shape));
    }

    [Fact]
    public async Task ReadAsync_SameFile_GivesTheSameLines()
    {
        var file = File(Good, "\n", Bad, "\r\n", Good);
        var lines = new List<RecordLine<CaseFile>>();
        await foreach (var line in RecordLines.ReadAsync<CaseFile>(new DripStream(file, 700)))
        {
            lines.Add(line);
        }

        Assert.Equal(RecordLines.Read<CaseFile>(new MemoryStream(file)).Select(Shape), lines.Select(Shape));
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Stops()
    {
        var walk = RecordLines.ReadAsync<CaseFile>(new MemoryStream(Good), new CancellationToken(true)).GetAsyncEnumerator();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await walk.MoveNextAsync());
    }

    [Fact]
    public void Read_StreamThatCannotBeRead_IsRefusedAtOnce()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => RecordLines.Read<CaseFile>(closed));
        Assert.Throws<ArgumentException>(() => RecordLines.ReadAsync<CaseFile>(closed));
    }

    [Fact]
    public void Read_EndlessLine_TakesBoundedMemory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var line = Assert.Single(RecordLines.Read<CaseFile>(new EndlessStream(50_000_000)));
        Assert.Equal(50_000_000, line.ByteLength);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
    }

    [Fact]
    public void Read_AHundredThousandCases_KeepsNoneOfThem()
    {
        var seen = ReadAll(new RepeatingStream([.. DomainJsonTests.Write(Samples.File()), (byte)'\n'], 100_000), out var count);
        GC.Collect();
        Assert.Equal(100_000, count);
        Assert.DoesNotContain(seen, record => record.TryGetTarget(out _));
    }

    // By itself, so that no local of the test keeps the last one.
    [Fact]
    public void Write_ThenReadAnyKind_GivesEachRecordOfItsKind()
    {
        var grant = Samples.Grant();
        using var file = new MemoryStream();
        RecordLines.Write(file, [Samples.File(), CaseworkSamples.Extradition(), grant], Purpose.Verification);
        file.Position = 0;
        var lines = RecordLines.ReadAnyKind(file).ToArray();
        Assert.Equal([typeof(CaseFile), typeof(ExtraditionCase), typeof(Grant)], lines.Select(line => line.Record?.GetType()));
        Assert.Equal(Lossless.Json(grant), Lossless.Json((Grant)lines[2].Record!));
    }

    [Fact]
    public async Task WriteAsync_ThenReadAnyKindAsync_GivesTheSameLines()
    {
        using var file = new MemoryStream();
        await RecordLines.WriteAsync(file, Some(Samples.File(), Samples.Grant()), Purpose.Verification);
        file.Position = 0;
        var kinds = new List<Type?>();
        await foreach (var line in RecordLines.ReadAnyKindAsync(file))
        {
            kinds.Add(line.Record?.GetType());
        }

        Assert.Equal([typeof(CaseFile), typeof(Grant)], kinds);
    }

    [Theory]
    [InlineData("{\"schema\":\"hrdcore/1\",\"record\":\"zebra\"}", "record", "unknown-code")]
    [InlineData("{\"schema\":\"hrdcore/1\",\"record\":7}", "record", "wrong-type")]
    [InlineData("{\"schema\":\"hrdcore/1\",\"inner\":{\"record\":\"grant\"}}", "record", "required")]
    [InlineData("[]", "", "wrong-type")]
    [InlineData("null", "", "wrong-type")]
    [InlineData("5", "", "wrong-type")]
    [InlineData("\"x\"", "", "wrong-type")]
    [InlineData("[] 5", "", "not-json")]
    [InlineData("{\"schema\":", "", "not-json")]
    [InlineData("{\"record\":\"\\ud800\"}", "", "not-json")]
    public void ReadAnyKind_NoKindThatIsKnown_IsToldAndTheNextIsRead(string bad, string path, string rule)
    {
        var lines = RecordLines.ReadAnyKind(new MemoryStream(File(Encoding.UTF8.GetBytes(bad), "\n", Good))).ToArray();
        Assert.Equal([(path, rule)], lines[0].Report.Findings.Select(finding => (finding.Path, finding.Rule.Code)));
        Assert.IsType<CaseFile>(lines[1].Record);
    }

    [Theory]
    [Trait("Must", "RJ-1")]
    [InlineData("{}", "schema at byte 1, record at byte 1")]
    [InlineData("null", "the record at byte 0")]
    [InlineData("{\"record\":\"grant\"}", "schema at byte 17")]
    public void ReadAnyKind_NothingThatSaysWhatItIs_SaysWhereAndAllThatIsMissing(string line, string where)
    {
        var report = RecordLines.ReadAnyKind(new MemoryStream(Encoding.UTF8.GetBytes(line))).Single().Report;
        Assert.StartsWith(where, string.Join(", ", report.Findings.Select(finding => finding.ToString().Split(':')[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnEmptyObject_LacksTheSchemaAndTheRecordFirst()
    {
        var report = RecordLines.Read<CaseFile>(new MemoryStream("{}"u8.ToArray())).Single().Report;
        Assert.Equal([("schema", 1L), ("record", 1L), ("case", 1L)], report.Findings.Take(3).Select(finding => (finding.Path, finding.Position!.Value)));
    }

    [Fact]
    public void ReadAnyKind_DeeperThanAnyRecord_IsTooDeep()
    {
        var deep = "{\"inner\":" + new string('[', 100) + new string(']', 100) + ",\"record\":\"grant\"}";
        Assert.Equal([ValidationRule.TooDeep], RecordLines.ReadAnyKind(new MemoryStream(Encoding.UTF8.GetBytes(deep))).Single().Report.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Write_StreamThatCannotBeWritten_IsRefused()
    {
        using var file = new MemoryStream([], writable: false);
        Assert.Throws<ArgumentException>("stream", () => RecordLines.Write(file, [Samples.Grant()], Purpose.Verification));
    }

    [Fact]
    public async Task WriteAsync_StreamThatCannotBeWritten_IsRefused()
    {
        using var file = new MemoryStream([], writable: false);
        await Assert.ThrowsAsync<ArgumentException>("stream", () => RecordLines.WriteAsync(file, Some(Samples.Grant()), Purpose.Verification));
    }

    [Fact]
    public void ReadAnyKind_StreamThatCannotBeRead_IsRefused() => Assert.Throws<ArgumentException>("stream", () => RecordLines.ReadAnyKind(Closed()));

    [Fact]
    public void ReadAnyKindAsync_StreamThatCannotBeRead_IsRefused() => Assert.Throws<ArgumentException>("stream", () => RecordLines.ReadAnyKindAsync(Closed()));

    [Fact]
    [Trait("Must", "RJ-5")]
    public void Write_LineFeedInAMemberThatNobodyKnows_StaysOneLine()
    {
        var json = Lossless.Json(Samples.Case())[..^1] + ",\"later\":[\n" + Lossless.Json(ConsentSamples.Given()) + "\n, \"a b\\n\\\" c\"]}";
        using var file = new MemoryStream();
        RecordLines.Write(file, [DomainJson.Read<UrgentActionCase>(Encoding.UTF8.GetBytes(json))], Purpose.Verification);
        file.Position = 0;
        var line = RecordLines.ReadAnyKind(file).Single();
        Assert.IsType<UrgentActionCase>(line.Record);
        Assert.EndsWith(",\"a b\\n\\\" c\"]}", Lossless.Json((UrgentActionCase)line.Record!), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_UnknownMemberThatWouldLieTooDeep_IsRefused()
    {
        var deep = new string('[', 62) + new string(']', 62);
        var task = DomainJson.Read<CaseTask>(Encoding.UTF8.GetBytes(Lossless.Json(CaseworkSamples.Call())[..^1] + ",\"later\":" + deep + "}"));
        var item = CaseworkSamples.UrgentAction().With(changed => changed.Tasks, [task]);
        using var file = new MemoryStream();
        var refusal = Assert.Throws<InvalidRecordException>(() => RecordLines.Write(file, [item], Purpose.Verification));
        Assert.True(refusal.Report.Has(ValidationRule.TooDeep));
        Assert.Equal(0, file.Length);
    }

    [Fact]
    public void Write_RecordLongerThanALineMayBe_LeavesTheLinesBefore()
    {
        using var file = new MemoryStream();
        Assert.Throws<InvalidRecordException>(() => RecordLines.Write(file, [Samples.Grant(), DomainJsonTests.TooLong()], Purpose.Verification));
        file.Position = 0;
        Assert.IsType<Grant>(RecordLines.ReadAnyKind(file).Single().Record);
    }

    [Fact]
    public async Task WriteAsync_RecordLongerThanALineMayBe_IsRefused()
    {
        using var file = new MemoryStream();
        await Assert.ThrowsAsync<InvalidRecordException>(
            () => RecordLines.WriteAsync(file, Some(DomainJsonTests.TooLong()), Purpose.Verification));
    }

    private static async IAsyncEnumerable<DomainRecord> Some(params DomainRecord[] records)
    {
        foreach (var record in records)
        {
            await Task.Yield();
            yield return record;
        }
    }

    private static MemoryStream Closed()
    {
        var stream = new MemoryStream();
        stream.Dispose();
        return stream;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static List<WeakReference<CaseFile>> ReadAll(Stream stream, out int count)
    {
        var seen = new List<WeakReference<CaseFile>>();
        count = 0;
        foreach (var line in RecordLines.Read<CaseFile>(stream))
        {
            if (count++ % 1_000 == 0)
            {
                seen.Add(new WeakReference<CaseFile>(line.Record!));
            }
        }

        return seen;
    }

    private static (long, long, long, bool, string?) Shape(RecordLine<CaseFile> line) =>
        (line.Number, line.ByteOffset, line.ByteLength, line.Record is not null, line.Report.ToString());

    private static byte[] Raw(byte[] file, RecordLine<CaseFile> line) => file.AsSpan((int)line.ByteOffset, (int)line.ByteLength).ToArray();

    private static byte[] File(params object[] parts) =>
        [.. parts.SelectMany(part => part is byte[] bytes ? bytes : Encoding.UTF8.GetBytes((string)part))];

    /// <summary>Gives at most so many bytes at a time.</summary>
    private sealed class DripStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(most, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }

    /// <summary>The same bytes so many times.</summary>
    private sealed class RepeatingStream(byte[] bytes, int times) : MemoryStream(bytes)
    {
        private int _left = times - 1;

        public override int Read(Span<byte> buffer)
        {
            if (Position == Length && _left-- > 0)
            {
                Position = 0;
            }

            return base.Read(buffer);
        }
    }

    /// <summary>One line of so many bytes, never held in memory.</summary>
    private sealed class EndlessStream(long length) : Stream
    {
        private long _left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(_left, buffer.Length);
            buffer[..count].Fill((byte)'x');
            _left -= count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
