namespace HrdCore.Sealing.Keys;

/// <summary>Who knows where a unit's sealed values are, and can seal them anew.</summary>
/// <remarks>Threads: one call at a time for one unit.</remarks>
public interface IUnitResealer
{
    /// <summary>Opens every value of the unit and seals it anew with the key that seals now. Called again when it broke off: what is sealed anew already can be left.</summary>
    /// <param name="keys">The unit's keys: all of them open, the newest seals.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    ValueTask ResealAsync(UnitKeys keys, CancellationToken cancellationToken);

    /// <summary>Counts the values of the unit that still stand under another key, by the key id in each value's header (<see cref="FieldSealer.TryReadKeyId"/>, <see cref="AttachmentSealer.TryReadKeyId"/>). Whatever is left out is lost with the former key.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="current">The key that every value has to stand under.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>0 when every value of the unit was sealed anew.</returns>
    ValueTask<long> CountOthersAsync(ErasureUnit unit, KeyId current, CancellationToken cancellationToken);
}
