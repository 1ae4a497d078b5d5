using System.Security.Cryptography;

namespace HrdCore.Domain.Records;

/// <summary>What a reader has of a record so far.</summary>
internal struct RecordSlots(int members) : IDisposable
{
    private readonly object?[] _values = new object?[members];
    private ulong _seen;

    internal readonly ReadOnlySpan<object?> Values => _values;

    /// <summary>Members that nobody here knows, or null.</summary>
    internal UnknownMembers? Unknown;

    /// <summary>What the writer did not know, opened and not yet read; or null. It is cleared with the slots.</summary>
    internal byte[]? Opened;

    internal readonly bool Has(int index) => (_seen & (1UL << index)) != 0;

    /// <summary>The place of a member's value, which is filled from now on.</summary>
    internal ref object? Fill(int index)
    {
        _seen |= 1UL << index;
        return ref _values[index];
    }

    public readonly void Dispose() => CryptographicOperations.ZeroMemory(Opened);
}
