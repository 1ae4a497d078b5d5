using HrdCore.Cryptography;
using HrdCore.Engineering;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

/// <summary>What every key store keeps: each promise of <see cref="IKeyStore"/>, one fact each. A new store derives from this.</summary>
public abstract class KeyStoreContract : IDisposable
{
    private const int Threads = 8;

    private readonly SigningKey _signer = SigningKey.Generate();
    private readonly Guid _tenantId = Guid.NewGuid();
    private readonly KeyId _first = KeyId.Generate();
    private readonly KeyId _second = KeyId.Generate();
    private readonly IKeyStore _store;

    private protected KeyStoreContract(IKeyStore store)
    {
        _store = store;
        Assert.True(store.TryWriteBookAsync(_tenantId, 0, Book(1, _first), default).AsTask().GetAwaiter().GetResult());
    }

    [Fact]
    public async Task ReadBook_OfAnOrganisationWithoutOne_IsNull() => Assert.Null(await _store.ReadBookAsync(Guid.NewGuid(), default));

    [Fact]
    public async Task TryWriteBook_ExpectedEdition_Replaces()
    {
        var next = Book(2, _first, _second);
        Assert.True(await _store.TryWriteBookAsync(_tenantId, 1, next, default));
        Assert.Equal(next.ToBytes(), await _store.ReadBookAsync(_tenantId, default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task TryWriteBook_AnotherEditionStandsThere_ChangesNothing(long expected)
    {
        var before = await _store.ReadBookAsync(_tenantId, default);
        Assert.False(await _store.TryWriteBookAsync(_tenantId, expected, Book(expected + 1, _second), default));
        Assert.Equal(before, await _store.ReadBookAsync(_tenantId, default));
        Assert.True(await _store.TryAddAsync(Row(NewUnit()), default)); // the first key is the current one still
    }

    [Fact]
    public async Task TryWriteBook_ExpectsAnEditionWhereThereIsNone_IsRefused()
    {
        var other = Guid.NewGuid();
        Assert.False(await _store.TryWriteBookAsync(other, 1, Book(2, other, [(KeyKind.Tenant, _second)]), default));
        Assert.Null(await _store.ReadBookAsync(other, default));
    }

    [Fact] // KS-12
    public async Task TryWriteBook_DropsAKeyUnderWhichAWrapStands_IsRefused()
    {
        var row = await AddedAsync(NewUnit());
        Assert.True(await _store.TryWriteBookAsync(_tenantId, 1, Book(2, _first, _second), default));
        Assert.False(await _store.TryWriteBookAsync(_tenantId, 2, Book(3, _second), default));

        Assert.Equal(1, await _store.ReplaceWrapsAsync([Under(row, _second)], _first, default));
        Assert.True(await _store.TryWriteBookAsync(_tenantId, 2, Book(3, _second), default));
    }

    [Fact] // KS-12
    public async Task TryWriteBook_DropsAKeyUnderWhichAMarkedUnitsWrapStands_IsRefused()
    {
        var row = await AddedAsync(NewUnit());
        Assert.True(await _store.TryMarkAsync(row.Unit, UnitMark.None, UnitMark.BeingDestroyed, default));
        Assert.False(await _store.TryWriteBookAsync(_tenantId, 1, Book(2, _second), default));
        Assert.True(await _store.DeleteAsync(row.Unit, row.DataKeyId, default));
        Assert.True(await _store.TryWriteBookAsync(_tenantId, 1, Book(2, _second), default));
    }

    [Fact]
    public async Task ReadUnit_NeverSeen_IsEmpty()
    {
        var rows = await _store.ReadUnitAsync(NewUnit(), default);
        Assert.Equal((UnitMark.None, 0), (rows.Mark, rows.Keys.Count));
    }

    [Fact]
    public async Task ReadUnit_Added_GivesEveryColumnBack()
    {
        var unit = NewUnit();
        var (newer, older) = (Row(unit, number: ushort.MaxValue), Row(unit));
        Assert.True(await _store.TryAddAsync(newer, default) && await _store.TryAddAsync(older, default));

        var read = (await _store.ReadUnitAsync(unit, default)).Keys;
        Assert.Equal([Columns(older), Columns(newer)], read.Select(Columns));
    }

    [Fact]
    public async Task ReadUnit_NamesThatDifferInCaseOnly_AreTwoUnits()
    {
        var row = await AddedAsync(NewUnit());
        var other = new ErasureUnit(_tenantId, row.Unit.Entity.ToUpperInvariant(), row.Unit.Id);
        Assert.Empty((await _store.ReadUnitAsync(other, default)).Keys);
        Assert.True(await _store.TryMarkAsync(other, UnitMark.None, UnitMark.Destroyed, default));
        Assert.Equal(UnitMark.None, (await _store.ReadUnitAsync(row.Unit, default)).Mark);
    }

    [Fact] // KS-8
    public async Task TryAdd_NumberTaken_IsRefused()
    {
        var row = await AddedAsync(NewUnit());
        Assert.False(await _store.TryAddAsync(Row(row.Unit), default));
        Assert.Equal([row.DataKeyId], (await _store.ReadUnitAsync(row.Unit, default)).Keys.Select(key => key.DataKeyId));
    }

    [Fact] // KS-8
    public async Task TryAdd_IdTaken_IsRefused()
    {
        var row = await AddedAsync(NewUnit());
        var other = NewUnit();
        Assert.False(await _store.TryAddAsync(Row(row.Unit, number: 2, id: row.DataKeyId), default));
        Assert.False(await _store.TryAddAsync(Row(other, id: row.DataKeyId), default));
        Assert.Empty((await _store.ReadUnitAsync(other, default)).Keys);
        Assert.Equal(Columns(row), Columns((await _store.ReadUnitAsync(row.Unit, default)).Keys.Single()));
    }

    [Fact] // KS-9
    public async Task TryAdd_TenantKeyThatIsNotTheCurrentOne_IsRefused()
    {
        Assert.False(await _store.TryAddAsync(Row(NewUnit(), under: _second), default)); // unknown
        Assert.True(await _store.TryWriteBookAsync(_tenantId, 1, Book(2, _first, _second), default));
        Assert.False(await _store.TryAddAsync(Row(NewUnit(), under: _first), default)); // former
        Assert.True(await _store.TryAddAsync(Row(NewUnit(), under: _second), default));
    }

    [Fact] // KS-9
    public async Task TryAdd_KeyOfAnotherOrganisationOrKind_IsRefused()
    {
        var other = Guid.NewGuid();
        Assert.True(await _store.TryWriteBookAsync(other, 0, Book(1, other, [(KeyKind.Tenant, _second)]), default));
        Assert.False(await _store.TryAddAsync(Row(NewUnit(), under: _second), default));
        Assert.False(await _store.TryAddAsync(Row(new ErasureUnit(Guid.NewGuid(), "case", Guid.NewGuid())), default)); // of an organisation without a book

        var index = KeyId.Generate();
        Assert.True(await _store.TryWriteBookAsync(_tenantId, 1, Book(2, _tenantId, [(KeyKind.Tenant, _first), (KeyKind.Index, index)]), default));
        Assert.False(await _store.TryAddAsync(Row(NewUnit(), under: index), default));
    }

    [Theory] // KS-9, KS-13
    [InlineData(UnitMark.BeingDestroyed)]
    [InlineData(UnitMark.Destroyed)]
    public async Task TryAdd_UnitWithAMark_IsRefused(UnitMark mark)
    {
        var unit = NewUnit();
        Assert.True(await _store.TryMarkAsync(unit, UnitMark.None, mark, default));
        Assert.False(await _store.TryAddAsync(Row(unit), default));
        Assert.Empty((await _store.ReadUnitAsync(unit, default)).Keys);
    }

    [Fact]
    public async Task ReadUnder_PageByPage_GivesAllInTheOrderOfTheirBytes()
    {
        // 0x80 after 0x7f, and 'B' before 'a': neither signed bytes nor letters without case may decide.
        byte[] heads = [0x61, 0x80, 0x00, 0xff, 0x42, 0x7f, 0x01];
        foreach (var head in heads)
        {
            byte[] id = [head, .. KeyId.Generate().ToBytes().AsSpan(1)];
            Assert.True(await _store.TryAddAsync(Row(NewUnit(), id: KeyId.FromBytes(id)), default));
        }

        var read = new List<DataKeyRow>();
        for (var page = await _store.ReadUnderAsync(_tenantId, _first, default, 3, default); page.Count > 0; page = await _store.ReadUnderAsync(_tenantId, _first, read[^1].DataKeyId, 3, default))
        {
            Assert.InRange(page.Count, 1, 3);
            read.AddRange(page);
        }

        Assert.Equal(heads.Order(), read.Select(row => row.DataKeyId.ToBytes()[0]));
    }

    [Fact]
    public async Task ReadUnder_After_BeginsBehindItWhetherItIsThereOrNot()
    {
        var row = await AddedAsync(NewUnit());
        Assert.Empty(await _store.ReadUnderAsync(_tenantId, _first, row.DataKeyId, 10, default));
        Assert.Equal(row.DataKeyId, (await _store.ReadUnderAsync(_tenantId, _first, row.DataKeyId.Before(), 10, default)).Single().DataKeyId);
    }

    [Fact]
    public async Task ReadUnder_AnotherKeyOrOrganisation_GivesNone()
    {
        _ = await AddedAsync(NewUnit());
        Assert.Empty(await _store.ReadUnderAsync(_tenantId, _second, default, 10, default));
        Assert.Empty(await _store.ReadUnderAsync(Guid.NewGuid(), _first, default, 10, default));
    }

    [Fact]
    public async Task ReadUnder_UnitWithAMark_IsListedAllTheSame()
    {
        var row = await AddedAsync(NewUnit());
        Assert.True(await _store.TryMarkAsync(row.Unit, UnitMark.None, UnitMark.BeingDestroyed, default));
        Assert.Single(await _store.ReadUnderAsync(_tenantId, _first, default, 10, default));
    }

    [Fact] // KS-10
    public async Task ReplaceWraps_SomeMovedBySomebodyElse_ReplacesTheOthersOnly()
    {
        var (mine, theirs) = (await AddedAsync(NewUnit()), await AddedAsync(NewUnit()));
        var moved = Under(theirs, _second);
        Assert.Equal(1, await _store.ReplaceWrapsAsync([moved], _first, default));

        var late = Under(mine, _second);
        Assert.Equal(1, await _store.ReplaceWrapsAsync([Under(theirs, _second), late], _first, default));
        Assert.Equal(Columns(moved), Columns((await _store.ReadUnitAsync(theirs.Unit, default)).Keys.Single()));
        Assert.Equal(Columns(late), Columns((await _store.ReadUnitAsync(mine.Unit, default)).Keys.Single()));
        Assert.Empty(await _store.ReadUnderAsync(_tenantId, _first, default, 10, default));
    }

    [Fact] // KS-10
    public async Task ReplaceWraps_KeyThatIsGoneOrOfAnotherUnitOrNumber_AddsAndChangesNothing()
    {
        var row = await AddedAsync(NewUnit());
        DataKeyRow[] wrong = [Row(NewUnit()), Row(NewUnit(), id: row.DataKeyId), Row(row.Unit, number: 2, id: row.DataKeyId)];
        Assert.Equal(0, await _store.ReplaceWrapsAsync([.. wrong.Select(other => Under(other, _second))], _first, default));
        Assert.Equal(Columns(row), Columns((await _store.ReadUnitAsync(row.Unit, default)).Keys.Single()));
        Assert.Empty(await _store.ReadUnderAsync(_tenantId, _second, default, 10, default));
    }

    [Fact] // KS-13
    public async Task ReplaceWraps_UnitWithAMark_StaysAsItIs()
    {
        var row = await AddedAsync(NewUnit());
        Assert.True(await _store.TryMarkAsync(row.Unit, UnitMark.None, UnitMark.BeingDestroyed, default));
        Assert.Equal(0, await _store.ReplaceWrapsAsync([Under(row, _second)], _first, default));
        Assert.Equal(Columns(row), Columns((await _store.ReadUnitAsync(row.Unit, default)).Keys.Single()));
    }

    [Fact]
    public async Task Delete_Key_TakesThisOneAndSaysSoOnce()
    {
        var row = await AddedAsync(NewUnit());
        Assert.True(await _store.TryAddAsync(Row(row.Unit, number: 2), default));
        Assert.False(await _store.DeleteAsync(NewUnit(), row.DataKeyId, default)); // another unit's
        Assert.True(await _store.DeleteAsync(row.Unit, row.DataKeyId, default));
        Assert.False(await _store.DeleteAsync(row.Unit, row.DataKeyId, default));
        Assert.Equal([2], (await _store.ReadUnitAsync(row.Unit, default)).Keys.Select(key => key.Number));
    }

    [Fact] // KS-13, KS-14
    public async Task TryMark_FromTheExpectedMarkOnly()
    {
        var unit = NewUnit();
        Assert.False(await _store.TryMarkAsync(unit, UnitMark.BeingDestroyed, UnitMark.Destroyed, default));
        Assert.True(await _store.TryMarkAsync(unit, UnitMark.None, UnitMark.BeingDestroyed, default));
        Assert.False(await _store.TryMarkAsync(unit, UnitMark.None, UnitMark.Destroyed, default));
        Assert.Equal(UnitMark.BeingDestroyed, (await _store.ReadUnitAsync(unit, default)).Mark);
        Assert.True(await _store.TryMarkAsync(unit, UnitMark.BeingDestroyed, UnitMark.Destroyed, default));
        Assert.Equal(UnitMark.Destroyed, (await _store.ReadUnitAsync(unit, default)).Mark);
    }

    [Fact]
    public async Task ReadMarked_ListsTheOrganisationsUnitsOfThisMark()
    {
        var (being, destroyed, foreign) = (NewUnit(), NewUnit(), new ErasureUnit(Guid.NewGuid(), "case", Guid.NewGuid()));
        foreach (var (unit, mark) in new[] { (being, UnitMark.BeingDestroyed), (destroyed, UnitMark.Destroyed), (foreign, UnitMark.Destroyed) })
        {
            Assert.True(await _store.TryMarkAsync(unit, UnitMark.None, mark, default));
        }

        Assert.Equal([being], await _store.ReadMarkedAsync(_tenantId, UnitMark.BeingDestroyed, default));
        Assert.Equal([destroyed], await _store.ReadMarkedAsync(_tenantId, UnitMark.Destroyed, default));
    }

    [Fact]
    public async Task Compact_LosesNothing()
    {
        var row = await AddedAsync(NewUnit());
        await _store.CompactAsync(default);
        await _store.CompactAsync(default);
        Assert.Equal(Columns(row), Columns((await _store.ReadUnitAsync(row.Unit, default)).Keys.Single()));
        Assert.NotNull(await _store.ReadBookAsync(_tenantId, default));
    }

    [Fact] // KS-8
    public async Task AtOnce_ManyAddTheSameNumber_OneDoes()
    {
        var unit = NewUnit();
        Assert.Equal(1, await CountAtOnceAsync(_ => _store.TryAddAsync(Row(unit), default)));
        Assert.Single((await _store.ReadUnitAsync(unit, default)).Keys);
    }

    [Fact]
    public async Task AtOnce_ManyWriteTheNextBookOrMarkAUnit_OneDoes()
    {
        var unit = NewUnit();
        Assert.Equal(1, await CountAtOnceAsync(_ => _store.TryWriteBookAsync(_tenantId, 1, Book(2, _first, KeyId.Generate()), default)));
        Assert.Equal(1, await CountAtOnceAsync(_ => _store.TryMarkAsync(unit, UnitMark.None, UnitMark.BeingDestroyed, default)));
    }

    [Fact] // KS-10
    public async Task AtOnce_ManyReplaceTheSameWraps_EachIsReplacedOnce()
    {
        var rows = new List<DataKeyRow>();
        for (var count = 0; count < 20; count++)
        {
            rows.Add(await AddedAsync(NewUnit()));
        }

        var replaced = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Run(async () => await _store.ReplaceWrapsAsync([.. rows.Select(row => Under(row, _second))], _first, default))));
        Assert.Equal(20, replaced.Sum());
    }

    [Fact] // KS-9
    public async Task AtOnce_AddsWhileTheBookChanges_NoneComesUnderTheFormerKeyAfterwards()
    {
        var adding = Task.Run(async () => await CountAtOnceAsync(_ => AddManyAsync(NewUnit)));
        Assert.True(await _store.TryWriteBookAsync(_tenantId, 1, Book(2, _first, _second), default));
        var then = (await _store.ReadUnderAsync(_tenantId, _first, default, 1000, default)).Count;
        _ = await adding;
        Assert.Equal(then, (await _store.ReadUnderAsync(_tenantId, _first, default, 1000, default)).Count);
    }

    [Fact] // KS-13
    public async Task AtOnce_AddsWhileTheUnitIsMarked_NoneComesAfterwards()
    {
        var unit = NewUnit();
        var adding = Task.Run(async () => await CountAtOnceAsync(_ => AddManyAsync(() => unit)));
        Assert.True(await _store.TryMarkAsync(unit, UnitMark.None, UnitMark.BeingDestroyed, default));
        var then = (await _store.ReadUnitAsync(unit, default)).Keys.Count;
        _ = await adding;
        Assert.Equal(then, (await _store.ReadUnitAsync(unit, default)).Keys.Count);
    }

    public void Dispose()
    {
        _signer.Dispose();
        (_store as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }

    private async ValueTask<bool> AddManyAsync(Func<ErasureUnit> unit)
    {
        for (var number = 1; number <= 5; number++)
        {
            _ = await _store.TryAddAsync(Row(unit(), number), default);
        }

        return true;
    }

    private static async Task<int> CountAtOnceAsync(Func<int, ValueTask<bool>> act) =>
        (await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(async () => await act(thread))))).Count(isDone => isDone);

    private static (ErasureUnit Unit, int Number, KeyId Id, KeyId Under, DateOnly CreatedOn, string Wrap) Columns(DataKeyRow row) =>
        (row.Unit, row.Number, row.DataKeyId, row.TenantKeyId, row.CreatedOn, Convert.ToHexString(row.Wrap.Span));

    private ErasureUnit NewUnit() => new(_tenantId, "case", Guid.NewGuid());

    private async Task<DataKeyRow> AddedAsync(ErasureUnit unit)
    {
        var row = Row(unit);
        Assert.True(await _store.TryAddAsync(row, default));
        return row;
    }

    private DataKeyRow Row(ErasureUnit unit, int number = 1, KeyId? id = null, KeyId? under = null) =>
        new(unit, number, id ?? KeyId.Generate(), under ?? _first, new DateOnly(2026, 3, 14), NewWrap());

    private static DataKeyRow Under(DataKeyRow row, KeyId tenantKeyId) => new(row.Unit, row.Number, row.DataKeyId, tenantKeyId, row.CreatedOn, NewWrap());

    private static byte[] NewWrap() => System.Security.Cryptography.RandomNumberGenerator.GetBytes(120);

    private KeyBook Book(long edition, params KeyId[] keys) => Book(edition, _tenantId, [.. keys.Select(key => (KeyKind.Tenant, key))]);

    // The last of each kind is the current one.
    private KeyBook Book(long edition, Guid tenantId, (KeyKind Kind, KeyId Id)[] keys) => KeyBook.Sign(_signer, tenantId, edition, 1,
        [.. keys.Select((key, at) => new KeyBookEntry(key.Kind, key == keys.Last(other => other.Kind == key.Kind), at + 1, key.Id, [new KeyBookSlot("custodians", isOffline: true, new byte[40])]))]);
}

public sealed class MemoryKeyStoreTests() : KeyStoreContract(new MemoryKeyStore());

public sealed class SqliteKeyStoreTests() : KeyStoreContract(new SqliteKeyStore());

public sealed class SampleKeyStoreTests() : KeyStoreContract(Make())
{
    private static Quickstart.SqliteKeyStore Make()
    {
        _ = SqliteBridge.Install();
        return new Quickstart.SqliteKeyStore(Conventions.ScratchFolder.New());
    }
}
