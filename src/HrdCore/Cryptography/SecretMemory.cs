// The room for keys: segments of guarded memory (libsodium, sodium_malloc), each of 1,024 slots of 64 bytes, locked against swapping where the
// system allows it and read-only except while a slot is written. One allocation for many keys on purpose: guarded memory takes several
// mappings each, and a process may hold about 65,000 of those, so that one allocation a key would end the process instead of refusing.
using System.Numerics;
using System.Security.Cryptography;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography;

internal sealed class SecretMemory
{
    internal const int SlotSizeInBytes = 64;
    internal const int SlotsPerSegment = 1024;
    internal const int MaxSegments = 16;

    private readonly Lock _gate = new();
    private readonly List<Segment> _segments = [];
    private readonly int _maxSegments;

    internal SecretMemory(int maxSegments) => _maxSegments = maxSegments;

    /// <summary>One for the process: what is locked and guarded is the process's memory. The first key asks the system for the first segment.</summary>
    internal static SecretMemory OfProcess { get; } = new(MaxSegments);

    /// <summary>How many slots are taken.</summary>
    internal int SlotsInUse
    {
        get
        {
            lock (_gate)
            {
                return _segments.Sum(segment => segment.InUse);
            }
        }
    }

    /// <summary>Whether the system locked every segment that there is, and there is one.</summary>
    internal bool IsLocked
    {
        get
        {
            lock (_gate)
            {
                return _segments.Count > 0 && _segments.TrueForAll(segment => segment.IsLocked);
            }
        }
    }

    /// <summary>Copies bytes into as many slots as they need, side by side.</summary>
    /// <exception cref="InsufficientMemoryException">All slots are taken, or the system gives no memory.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    internal Slot Keep(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfZero(bytes.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes.Length, SlotSizeInBytes * SlotsPerSegment);
        SodiumLibrary.Require();
        lock (_gate)
        {
            var count = SlotsOf(bytes.Length);
            foreach (var segment in _segments)
            {
                if (segment.TryFind(count, out var first))
                {
                    return segment.Write(first, bytes);
                }
            }

            if (_segments.Count == _maxSegments)
            {
                throw new InsufficientMemoryException(
                    $"All {_maxSegments * SlotsPerSegment} places for keys are taken. Dispose keys, passphrases and readers that are no longer used, or let a key ring keep fewer.");
            }

            var added = new Segment();
            _segments.Add(added);
            return added.Write(0, bytes);
        }
    }

    internal void Return(Slot slot)
    {
        lock (_gate)
        {
            slot.Segment.Clear(slot);
        }
    }

    private static int SlotsOf(int length) => (length + SlotSizeInBytes - 1) / SlotSizeInBytes;

    /// <summary>Where some bytes are kept.</summary>
    internal readonly record struct Slot(Segment Segment, int First, int Length)
    {
        internal ReadOnlySpan<byte> Bytes => Segment.At(First, Length);

        public override string ToString() => "[Slot]";
    }

    /// <summary>One allocation. Never given back: the process's end does that, and a pool of keys that shrinks gains nobody anything.</summary>
    internal sealed class Segment
    {
        private const int BitsInWord = 64;
        private readonly IntPtr _memory;
        private readonly ulong[] _taken = new ulong[SlotsPerSegment / BitsInWord];

        internal Segment()
        {
            const int size = SlotsPerSegment * SlotSizeInBytes;
            _memory = SodiumMemory.Allocate(size);
            if (_memory == IntPtr.Zero)
            {
                throw new InsufficientMemoryException($"The system gave no {size / 1024} KiB of guarded memory for keys. Raise the process's memory limit.");
            }

            IsLocked = SodiumMemory.TryLock(_memory, size);
            Range(0, size).Clear();
            Protect();
        }

        internal bool IsLocked { get; }

        internal int InUse => _taken.Sum(word => BitOperations.PopCount(word));

        /// <summary>The first place where so many slots in a row are free.</summary>
        internal bool TryFind(int count, out int first)
        {
            first = 0;
            for (var at = 0; at < SlotsPerSegment;)
            {
                var word = _taken[at / BitsInWord];
                if (word == ulong.MaxValue)
                {
                    at += BitsInWord - (at % BitsInWord);
                    first = at;
                }
                else if ((word & (1UL << (at % BitsInWord))) != 0)
                {
                    first = ++at;
                }
                else if (++at - first == count)
                {
                    return true;
                }
            }

            return false;
        }

        internal Slot Write(int first, ReadOnlySpan<byte> bytes)
        {
            MakeWritable();
            bytes.CopyTo(Range(first * SlotSizeInBytes, bytes.Length));
            Protect();
            Mark(first, SlotsOf(bytes.Length), isTaken: true);
            return new Slot(this, first, bytes.Length);
        }

        internal void Clear(Slot slot)
        {
            MakeWritable();
            CryptographicOperations.ZeroMemory(Range(slot.First * SlotSizeInBytes, slot.Length));
            Protect();
            Mark(slot.First, SlotsOf(slot.Length), isTaken: false);
        }

        internal ReadOnlySpan<byte> At(int first, int length) => Range(first * SlotSizeInBytes, length);

        private void MakeWritable()
        {
            if (!SodiumMemory.TryMakeWritable(_memory))
            {
                throw new InsufficientMemoryException("The system does not let the memory for keys be written. Raise the process's memory limit.");
            }
        }

        // Where the system refuses, the pages stay writable, as every other heap is.
        private void Protect() => _ = SodiumMemory.TryMakeReadOnly(_memory);

        private void Mark(int first, int count, bool isTaken)
        {
            for (var slot = first; slot < first + count; slot++)
            {
                var bit = 1UL << (slot % BitsInWord);
                _taken[slot / BitsInWord] = isTaken ? _taken[slot / BitsInWord] | bit : _taken[slot / BitsInWord] & ~bit;
            }
        }

        private unsafe Span<byte> Range(int at, int length) => new((byte*)_memory + at, length);
    }
}
