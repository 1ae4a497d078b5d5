namespace HrdCore.Sealing.Keys;

/// <summary>One key in a key book.</summary>
/// <remarks>Threads: immutable.</remarks>
public sealed class KeyBookEntry
{
    internal KeyBookEntry(KeyKind kind, bool isCurrent, long generation, KeyId keyId, IReadOnlyList<KeyBookSlot> slots)
    {
        Kind = kind;
        IsCurrent = isCurrent;
        Generation = generation;
        KeyId = keyId;
        Slots = slots;
    }

    /// <summary>What the key is for.</summary>
    public KeyKind Kind { get; }

    /// <summary>Whether new keys are wrapped under it; a former one only opens.</summary>
    public bool IsCurrent { get; }

    /// <summary>Which of its kind it is, from 1.</summary>
    public long Generation { get; }

    /// <summary>The key's name.</summary>
    public KeyId KeyId { get; }

    /// <summary>From where it can be opened: 1 to 32.</summary>
    public IReadOnlyList<KeyBookSlot> Slots { get; }

    /// <summary>Always <c>[KeyBookEntry]</c>.</summary>
    public override string ToString() => "[KeyBookEntry]";

    internal KeyBookEntry AsFormer() => new(Kind, isCurrent: false, Generation, KeyId, Slots);

    internal KeyBookEntry With(IReadOnlyList<KeyBookSlot> slots) => new(Kind, IsCurrent, Generation, KeyId, slots);
}
