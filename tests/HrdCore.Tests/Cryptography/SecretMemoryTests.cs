using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using HrdCore.Cryptography;

namespace HrdCore.Tests.Cryptography;

public sealed class SecretMemoryTests
{
    private readonly SecretMemory _memory = new(maxSegments: 2);

    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1024)]
    public void Keep_Bytes_GivesThemBack(int length)
    {
        var bytes = RandomNumberGenerator.GetBytes(length);
        var slot = _memory.Keep(bytes);

        Assert.True(slot.Bytes.SequenceEqual(bytes));
        Assert.Equal((length + 63) / 64, _memory.SlotsInUse);
    }

    [Fact]
    public void Return_Slot_IsZeroedAndFree()
    {
        var kept = _memory.Keep(Enumerable.Repeat((byte)0xA5, 100).ToArray());
        _memory.Return(kept);

        Assert.False(kept.Bytes.ContainsAnyExcept((byte)0));
        Assert.Equal(0, _memory.SlotsInUse);
    }

    [Fact]
    public void Keep_ManyAndReturnSome_KeepsTheOthersAsTheyAre()
    {
        var kept = Enumerable.Range(0, 900).Select(number => (Number: number, Slot: _memory.Keep(Content(number)))).ToList();
        foreach (var one in kept.Where(one => one.Number % 3 == 0).ToArray())
        {
            _memory.Return(one.Slot);
            kept.Remove(one);
        }

        kept.AddRange(Enumerable.Range(1000, 200).Select(number => (number, _memory.Keep(Content(number)))));

        Assert.All(kept, one => Assert.True(one.Slot.Bytes.SequenceEqual(Content(one.Number))));
        Assert.Equal(kept.Sum(one => (one.Slot.Length + 63) / 64), _memory.SlotsInUse);

        static byte[] Content(int number) => Enumerable.Repeat((byte)number, 1 + (number % 150)).ToArray();
    }

    [Fact]
    public void Keep_MoreThanThereIsRoom_IsRefusedAndRoomComesBack()
    {
        var slots = Enumerable.Range(0, 2 * SecretMemory.SlotsPerSegment).Select(_ => _memory.Keep("key"u8)).ToArray();

        Assert.Contains("2048 places", Assert.Throws<InsufficientMemoryException>(() => _memory.Keep("key"u8)).Message, StringComparison.Ordinal);
        _memory.Return(slots[1500]);
        Assert.Equal(slots[1500].First, _memory.Keep("key"u8).First);
    }

    [Fact]
    public void Keep_AfterTheFirst_PagesAreReadOnly()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // the list of mappings is Linux's
        }

        var address = AddressOf(_memory.Keep("key"u8));
        var mapping = File.ReadLines("/proc/self/maps").Single(line => Contains(line, address));
        Assert.StartsWith("r--p", mapping.Split(' ')[1], StringComparison.Ordinal);

        static unsafe ulong AddressOf(SecretMemory.Slot slot)
        {
            fixed (byte* at = slot.Bytes)
            {
                return (ulong)at;
            }
        }

        static bool Contains(string line, ulong address)
        {
            var range = line.Split(' ')[0].Split('-').Select(hex => Convert.ToUInt64(hex, 16)).ToArray();
            return range[0] <= address && address < range[1];
        }
    }

    [Fact]
    public void SecretBytes_Forgotten_AreGivenBackByTheCollector()
    {
        Assert.Equal(600, MakeAndForget(_memory));
        GC.Collect();
        GC.WaitForPendingFinalizers();

        Assert.Equal(0, _memory.SlotsInUse);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static int MakeAndForget(SecretMemory memory)
        {
            var secrets = Enumerable.Range(0, 600).Select(_ => SecretBytes.CopyOf("key"u8, memory)).ToArray();
            var taken = memory.SlotsInUse;
            GC.KeepAlive(secrets);
            return taken;
        }
    }

    [Fact]
    public void SecretBytes_DisposedUnderALease_AreZeroedWhenItEnds()
    {
        var secret = SecretBytes.CopyOf("key"u8, _memory);
        var lease = secret.Use();
        var bytes = lease.Bytes;
        secret.Dispose();
        Assert.True(bytes.SequenceEqual("key"u8));
        Assert.Equal(1, _memory.SlotsInUse);

        lease.Dispose();
        Assert.False(bytes.ContainsAnyExcept((byte)0));
        Assert.Equal(0, _memory.SlotsInUse);
    }

    [Fact]
    public async Task SecretBytes_UsedWhileDisposed_AreTheKeyOrRefused()
    {
        for (var round = 0; round < 200; round++)
        {
            var secret = SecretBytes.CopyOf(Enumerable.Repeat((byte)7, 32).ToArray());
            var reader = Task.Run(() =>
            {
                try
                {
                    while (true)
                    {
                        using var lease = secret.Use();
                        Assert.False(lease.Bytes.ContainsAnyExcept((byte)7));
                    }
                }
                catch (ObjectDisposedException)
                {
                }
            });
            secret.Dispose();
            await reader;
        }
    }
}
