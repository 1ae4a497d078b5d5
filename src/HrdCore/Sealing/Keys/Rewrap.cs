// Moving wraps from one tenant key to another (docs/formats/key-store.md KS-10, KS-11): page by page, each only where it still stands as it was read,
// each new wrap opened before it is stored and compared with what is stored after. Work is in proportion to the wraps; memory to a page.
using System.Security.Cryptography;
using HrdCore.Cryptography;

namespace HrdCore.Sealing.Keys;

internal sealed class Rewrap(IKeyStore store, TenantKey from, TenantKey to)
{
    private const int PageSize = 1000;

    /// <summary>Goes on until no wrap stands under the former key, but those of units that are being destroyed.</summary>
    /// <returns>How many wraps were moved.</returns>
    internal async ValueTask<long> RunAsync(CancellationToken cancellationToken)
    {
        var moved = 0L;
        var after = default(KeyId);
        var isFound = false; // whether this pass met a wrap that has to go
        while (true)
        {
            var page = await store.ReadUnderAsync(from.TenantId, from.Id, after, PageSize, cancellationToken).ConfigureAwait(false);
            if (page.Count == 0)
            {
                if (!isFound)
                {
                    return moved;
                }

                // Who read the book before it changed may have added some behind the last page.
                (after, isFound) = (default, false);
                continue;
            }

            after = page[^1].DataKeyId;
            var rows = Wrapped(page);
            var replaced = await store.ReplaceWrapsAsync(rows, from.Id, cancellationToken).ConfigureAwait(false);
            moved += replaced;
            isFound |= replaced > 0;
            if (replaced < rows.Count)
            {
                await RequireNothingLeftAsync(rows, cancellationToken).ConfigureAwait(false);
            }

            await VerifyAsync(rows, cancellationToken).ConfigureAwait(false);
        }
    }

    private List<DataKeyRow> Wrapped(IReadOnlyList<DataKeyRow> page)
    {
        Span<byte> key = stackalloc byte[Cobblestone256.KeySizeInBytes];
        Span<byte> again = stackalloc byte[Cobblestone256.KeySizeInBytes];
        try
        {
            var rows = new List<DataKeyRow>(page.Count);
            foreach (var row in page)
            {
                if (!from.TryUnwrap(row.Wrap.Span, row.DataKeyId, row.Unit, key))
                {
                    throw KeyStoreException.DamagedWrap();
                }

                var wrap = to.Wrap(key, row.DataKeyId, row.Unit);
                if (!to.TryUnwrap(wrap, row.DataKeyId, row.Unit, again) || !CryptographicOperations.FixedTimeEquals(key, again))
                {
                    throw KeyStoreException.NotVerified("A data key that was wrapped anew does not open.");
                }

                rows.Add(new DataKeyRow(row.Unit, row.Number, row.DataKeyId, to.Id, row.CreatedOn, wrap));
            }

            return rows;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
            CryptographicOperations.ZeroMemory(again);
        }
    }

    // What was not replaced was moved by somebody else, or is gone, or belongs to a unit that is being destroyed.
    private async ValueTask RequireNothingLeftAsync(List<DataKeyRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            var unit = await store.ReadUnitAsync(row.Unit, cancellationToken).ConfigureAwait(false);
            if (unit.Mark == UnitMark.None && unit.Keys.Any(key => key.DataKeyId == row.DataKeyId && key.TenantKeyId == from.Id))
            {
                throw KeyStoreException.NotVerified("The store did not replace a wrapped key that nobody else has changed.");
            }
        }
    }

    // Reads the page back. What stands there byte for byte was opened above; what somebody else wrapped meanwhile is opened here.
    private async ValueTask VerifyAsync(List<DataKeyRow> rows, CancellationToken cancellationToken)
    {
        var expected = rows.ToDictionary(row => row.DataKeyId);
        var after = rows[0].DataKeyId.Before();
        while (expected.Count > 0)
        {
            var stored = await store.ReadUnderAsync(to.TenantId, to.Id, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (var row in stored)
            {
                if (expected.Remove(row.DataKeyId, out var written) && !row.Wrap.Span.SequenceEqual(written.Wrap.Span) && !Opens(row))
                {
                    throw KeyStoreException.NotVerified("A data key that was wrapped anew does not open as it is stored.");
                }
            }

            if (stored.Count == 0 || stored[^1].DataKeyId.CompareTo(rows[^1].DataKeyId) >= 0)
            {
                break;
            }

            after = stored[^1].DataKeyId;
        }

        foreach (var missing in expected.Values)
        {
            var unit = await store.ReadUnitAsync(missing.Unit, cancellationToken).ConfigureAwait(false);
            if (unit.Mark == UnitMark.None && unit.Keys.All(key => key.DataKeyId != missing.DataKeyId))
            {
                continue; // the unit was sealed anew meanwhile, and this key with it is gone
            }

            if (unit.Mark == UnitMark.None)
            {
                throw KeyStoreException.NotVerified("The store does not give back a wrapped key that it replaced.");
            }
        }
    }

    private bool Opens(DataKeyRow row)
    {
        Span<byte> key = stackalloc byte[Cobblestone256.KeySizeInBytes];
        var opens = to.TryUnwrap(row.Wrap.Span, row.DataKeyId, row.Unit, key);
        CryptographicOperations.ZeroMemory(key);
        return opens;
    }
}
