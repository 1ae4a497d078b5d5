using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Json;

public class SecretTextTests
{
    [Fact]
    public void Write_AnyText_GivesTheBytesOfTheJsonWriter() =>
        Prop.ForAll<NonNull<string>>(text => Written(text.Get).AsSpan().SequenceEqual(ByTheJsonWriter(text.Get))).QuickCheckThrowOnFailure();

    [Fact]
    public void Write_EveryCharacter_GivesTheBytesOfTheJsonWriter()
    {
        for (var start = 0; start <= 0x10FF00; start += 0x100)
        {
            var text = string.Concat(Enumerable.Range(start, 0x100).Where(Rune.IsValid).Select(char.ConvertFromUtf32));
            Assert.Equal(ByTheJsonWriter(text), Written(text));
        }
    }

    // A rented array goes back to the slot of its thread, so what this thread is given next is what was left last: nothing else runs between.
    [Fact]
    public void Write_NarrativeThatNeedsEscaping_StaysInNoSharedPool()
    {
        const string Canary = "Orvath-7c41-pool";
        var narrative = Samples.Text(new StringBuilder().Insert(0, $"\"{Canary}\"\n", 300).ToString(), Samples.Narrative);
        var item = Samples.File(violations: [new Violation(
            Guid.NewGuid(), ViolationForm.Death, UncertainDate.FromYear(2019), [VictimKind.Defender], [PerpetratorKind.Unknown], narrative)]);

        // Joining strings, as a test does, takes from the pool too; this starts clean.
        _ = PoolHolds(Canary.AsSpan());
        _ = DomainJsonTests.Write(item);

        Assert.False(PoolHolds(Canary.AsSpan()), "An array of characters in the shared pool holds the narrative.");
        Assert.False(PoolHolds<byte>(Encoding.UTF8.GetBytes(Canary)), "An array of bytes in the shared pool holds the narrative.");
    }

    private static bool PoolHolds<T>(ReadOnlySpan<T> canary)
        where T : IEquatable<T>
    {
        var found = false;
        for (var size = 16; size <= 1 << 20; size *= 2)
        {
            var rented = ArrayPool<T>.Shared.Rent(size);
            found |= rented.AsSpan().IndexOf(canary) >= 0;
            ArrayPool<T>.Shared.Return(rented, clearArray: true);
        }

        return found;
    }

    private static byte[] Written(string text) => Array(json => SecretText.Write(json, text));

    private static byte[] ByTheJsonWriter(string text) => Array(json => json.WriteStringValue(text));

    // Twice in an array, so that the comma between is seen too.
    private static byte[] Array(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output, DomainJson.WriterOptions);
        json.WriteStartArray();
        write(json);
        write(json);
        json.WriteEndArray();
        json.Flush();
        return output.WrittenSpan.ToArray();
    }
}
