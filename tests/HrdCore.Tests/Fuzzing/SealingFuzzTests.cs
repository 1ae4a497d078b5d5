using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;
using Xunit.Abstractions;

namespace HrdCore.Tests.Fuzzing;

/// <summary>Everything that reads sealed values, wrapped keys and key envelopes.</summary>
public sealed class SealingFuzzTests(ITestOutputHelper output) : IDisposable
{
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "case", Guid.NewGuid(), 1);
    private readonly DataKey _key = DataKey.Generate();
    private readonly TenantKey _tenantKey = TenantKey.Generate(Address.TenantId);
    private readonly AgeIdentity _custodian = AgeIdentity.Generate();

    [Fact]
    public void TryOpen_BrokenMessages_GivesAnAnswer()
    {
        var key = _key.Secret.ToArray();
        byte[][] corpus = [.. new[] { 0, 1, 100, 16_384, 40_000 }.Select(size =>
        {
            var message = new byte[Cobblestone256.GetSealedLength(size)];
            Cobblestone256.Seal(key, [1, 2], new byte[size], message);
            return message;
        })];
        FuzzRun.Check(output, new FuzzTarget(corpus, message =>
            Cobblestone256.TryGetPlaintextLength(message.Length, out var length)
            && IsOneOf(corpus, message, Cobblestone256.TryOpen(key, [1, 2], message, new byte[length], out var written) && written == length)));
    }

    [Fact]
    public void TryOpen_BrokenFields_GivesAnAnswer()
    {
        var sealer = new FieldSealer(_key, Address);
        byte[][] corpus = [sealer.SealText("f", null), sealer.SealText("f", ""), sealer.SealText("f", "Lina Orvath"), sealer.SealText("f", new string('x', 40_000))];
        FuzzRun.Check(output, new FuzzTarget(corpus, value => IsOneOf(corpus, value, sealer.TryOpen("f", FieldType.Text, value, out _))) { FixedBytes = 256 * 1024 });
    }

    [Fact]
    public void TryRead_BrokenFrames_HasOneFrameForEachContent()
    {
        byte[][] corpus = [.. new[] { 0, 1, 26, 27, 58, 200, 251, 5000 }.Select(size => Frame(isNull: false, new byte[size])), Frame(isNull: true, [])];
        FuzzRun.Check(output, new FuzzTarget(corpus, frame =>
        {
            if (!FieldFrame.TryRead(FieldType.Text, frame, out var isNull, out var data))
            {
                return false;
            }

            Assert.Equal(frame, Frame(isNull, data.ToArray()));
            using var opened = new OpenedField(FieldType.Text, isNull, data);
            Assert.Equal(isNull, opened.RevealText(Purpose.Verification) is null);
            return true;
        }));

        static byte[] Frame(bool isNull, byte[] data)
        {
            var frame = new byte[FieldFrame.GetLength(FieldType.Text, data.Length)];
            FieldFrame.Write(FieldType.Text, isNull, data, frame);
            return frame;
        }
    }

    [Fact]
    public void TryUnwrap_BrokenWraps_GivesAnAnswer()
    {
        byte[][] corpus = [_tenantKey.Wrap(_key, Address.Unit), _tenantKey.Wrap(_key, Address.Unit)];
        FuzzRun.Check(output, new FuzzTarget(corpus, wrapped => IsOneOf(corpus, wrapped, _tenantKey.TryUnwrap(wrapped, _key.Id, Address.Unit, out _))));
    }

    [Fact]
    public void Open_BrokenEnvelopes_GivesAnAnswer() => FuzzRun.Check(output, new FuzzTarget([TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient)], envelope =>
    {
        using var opened = TenantKeyEnvelope.Open(envelope, _custodian);
        Assert.Equal(_tenantKey.Id, opened.Id);
        return true;
    })
    {
        Words = ["HRDK", "-> X25519 ", "--- ", "-> scrypt ", "\n"],
        Documented = [typeof(AgeFileException), typeof(InvalidDataException)],
        FixedBytes = 4 * 1024 * 1024,
    });

    [Fact]
    public void Open_BrokenRecords_GivesAnAnswer()
    {
        byte[][] corpus = [AgeFile.Decrypt(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient), _custodian)];
        FuzzRun.Check(output, new FuzzTarget(corpus, record =>
        {
            using var opened = TenantKeyEnvelope.Open(AgeFile.Encrypt(record, _custodian.Recipient), _custodian);
            Assert.Equal(record, AgeFile.Decrypt(TenantKeyEnvelope.Seal(opened, _custodian.Recipient), _custodian));
            return true;
        })
        {
            Words = ["HRDK", "\0"],
            Documented = [typeof(InvalidDataException)],
            FixedBytes = 8 * 1024 * 1024,
        });
    }

    [Fact]
    public void FromBytes_AnyBytes_GivesAnAnswer() => FuzzRun.Check(output, new FuzzTarget([KeyId.Generate().ToBytes()], bytes =>
    {
        Assert.Equal(bytes, KeyId.FromBytes(bytes).ToBytes());
        return true;
    })
    {
        Documented = [typeof(ArgumentException)],
    });

    public void Dispose()
    {
        _key.Dispose();
        _tenantKey.Dispose();
        _custodian.Dispose();
    }

    /// <summary>What opens is what was sealed: no broken one opens.</summary>
    private static bool IsOneOf(byte[][] corpus, byte[] input, bool isTaken)
    {
        Assert.True(!isTaken || corpus.Any(sound => sound.AsSpan().SequenceEqual(input)), "A changed value was opened.");
        return isTaken;
    }
}
