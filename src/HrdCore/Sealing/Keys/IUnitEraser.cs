namespace HrdCore.Sealing.Keys;

/// <summary>A place outside the key store that knows something of a unit: blind-index rows, the sealed values themselves, other processes with open keys.</summary>
/// <remarks>Threads: one call at a time for one unit.</remarks>
public interface IUnitEraser
{
    /// <summary>Deletes what this place has of the unit, and overwrites it as far as it can. Called again when a destruction broke off, so nothing left to delete is no error.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    ValueTask EraseAsync(ErasureUnit unit, CancellationToken cancellationToken);
}
