namespace HrdCore.Sealing.Keys;

/// <summary>One place in a key book from which a key can be opened.</summary>
/// <remarks>Threads: immutable.</remarks>
public sealed class KeyBookSlot
{
    internal KeyBookSlot(string name, bool isOffline, ReadOnlyMemory<byte> envelope)
    {
        Name = name;
        IsOffline = isOffline;
        Envelope = envelope;
    }

    /// <summary>The slot's name.</summary>
    public string Name { get; }

    /// <summary>Whether what opens it is kept where no running machine reaches it.</summary>
    public bool IsOffline { get; }

    /// <summary>The closed key: what <see cref="Cryptography.IKeyWrapper.WrapAsync"/> gave.</summary>
    public ReadOnlyMemory<byte> Envelope { get; }

    /// <summary>Always <c>[KeyBookSlot]</c>.</summary>
    public override string ToString() => "[KeyBookSlot]";
}
