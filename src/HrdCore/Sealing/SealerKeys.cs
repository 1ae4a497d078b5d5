using HrdCore.Sealing.Keys;

namespace HrdCore.Sealing;

/// <summary>What a sealer seals and opens with: one data key, or those of a unit, of which the newest seals.</summary>
internal readonly struct SealerKeys
{
    private readonly DataKey? _one;
    private readonly UnitKeys? _unit;

    internal SealerKeys(DataKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _one = key;
    }

    internal SealerKeys(UnitKeys keys, RecordAddress address)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(address);
        _unit = address.TenantId == keys.Unit.TenantId ? keys : throw new ArgumentException("The record belongs to another organisation than the keys.", nameof(address));
    }

    internal DataKey Current => _one ?? _unit!.Current;

    internal DataKey? Find(KeyId keyId) => _one is null ? _unit!.Find(keyId) : _one.Id == keyId ? _one : null;
}
