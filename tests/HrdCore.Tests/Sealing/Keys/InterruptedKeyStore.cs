using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

/// <summary>A key store between whose steps something else happens, as on another thread.</summary>
internal sealed class InterruptedKeyStore(IKeyStore store) : DelegatingKeyStore(store)
{
    /// <summary>Once, when a unit was read and before its reader goes on.</summary>
    public Action? AfterReadUnit { get; set; }

    /// <summary>Once, when the book was read and before its reader goes on.</summary>
    public Func<Task>? AfterReadBook { get; set; }

    /// <summary>Once, before a key is added.</summary>
    public Func<Task>? BeforeAdd { get; set; }

    public override async ValueTask<byte[]?> ReadBookAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var book = await base.ReadBookAsync(tenantId, cancellationToken);
        var after = AfterReadBook;
        AfterReadBook = null;
        await (after?.Invoke() ?? Task.CompletedTask);
        return book;
    }

    public override async ValueTask<UnitRows> ReadUnitAsync(ErasureUnit unit, CancellationToken cancellationToken)
    {
        var rows = await base.ReadUnitAsync(unit, cancellationToken);
        var after = AfterReadUnit;
        AfterReadUnit = null;
        after?.Invoke();
        return rows;
    }

    public override async ValueTask<bool> TryAddAsync(DataKeyRow row, CancellationToken cancellationToken)
    {
        var before = BeforeAdd;
        BeforeAdd = null;
        await (before?.Invoke() ?? Task.CompletedTask);
        return await base.TryAddAsync(row, cancellationToken);
    }
}
