using HrdCore.Auditing;
using HrdCore.Classification;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

/// <summary>Rotation, destruction and renewal over a real database file, broken off at any call; and what the files hold afterwards.</summary>
public sealed class SqliteActsTests
{
    private static readonly DateOnly BackupsGone = new(2026, 4, 14);

    [Theory] // KS-8 to KS-12
    [InlineData(false)]
    [InlineData(true)]
    public async Task RotateAsync_BrokenOffAtAnyCall_LosesNothing(bool isAfter)
    {
        await BreakOffAsync(isAfter, (world, store) => world.Fixture.Administration(store).RotateAsync().AsTask(), async world =>
        {
            await world.RequireReadableAsync(world.Units);
            Assert.True(await world.Fixture.Administration(world.Store).DestroyFormerKeysAsync() >= 1);
            await world.RequireReadableAsync(world.Units);
        });
    }

    [Theory] // KS-13, KS-14
    [InlineData(false)]
    [InlineData(true)]
    public async Task Destruction_BrokenOffAtAnyCall_DestroysThatUnitAndNoOther(bool isAfter)
    {
        await BreakOffAsync(isAfter, (world, store) => world.DestroyAsync(world.Units[0], store), async world =>
        {
            using var ring = await world.UnlockAsync();
            Assert.Null(await ring.OpenAsync(world.Units[0]));
            Assert.Equal(world.Units.Length - 1, world.Store.Rows);
            await world.RequireReadableAsync(world.Units[1..]);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Renewal_BrokenOffAtAnyCall_LosesNothing(bool isAfter)
    {
        await BreakOffAsync(isAfter, (world, store) => world.RenewAsync(world.Units[0], store), async world =>
        {
            await world.RequireReadableAsync(world.Units);
            Assert.Equal(world.Units.Length, world.Store.Rows);
        });
    }

    [Fact]
    public async Task Destruction_WithCompaction_LeavesTheWrapInNoFileOfTheDatabase()
    {
        using var world = await World.MakeAsync();
        var (destroyed, kept) = (await world.WrapAsync(world.Units[0]), await world.WrapAsync(world.Units[1]));
        Assert.True(world.Store.IsInFiles(destroyed));

        await world.DestroyAsync(world.Units[0], world.Store);
        Assert.False(world.Store.IsInFiles(destroyed));
        Assert.True(world.Store.IsInFiles(kept));
    }

    [Fact]
    public async Task Delete_WithoutCompaction_LeavesTheWrapInTheWriteAheadLog()
    {
        // Why compaction is a part of a destruction: the overwritten page stands in the log beside the one before.
        using var world = await World.MakeAsync();
        var row = (await world.Store.ReadUnitAsync(world.Units[0], default)).Keys[0];
        Assert.True(await world.Store.DeleteAsync(row.Unit, row.DataKeyId, default));
        Assert.True(world.Store.IsInFiles(row.Wrap.Span));
        await world.Store.CompactAsync(default);
        Assert.False(world.Store.IsInFiles(row.Wrap.Span));
    }

    [Fact]
    public async Task DestroyFormerKeys_LeavesNeitherWrapNorEnvelopeOfTheFormerKey()
    {
        using var world = await World.MakeAsync();
        var wrap = await world.WrapAsync(world.Units[0]);
        // A page of the file cuts a long envelope in pieces, so only its beginning is looked for.
        var envelope = (await world.BookAsync()).Keys[0].Slots[0].Envelope.ToArray();
        Assert.True(world.Store.IsInFiles(wrap) && world.Store.IsInFiles(envelope.AsSpan(0, 200)));

        _ = await world.Fixture.Administration(world.Store).RotateAsync();
        Assert.Equal(1, await world.Fixture.Administration(world.Store).DestroyFormerKeysAsync());
        Assert.False(world.Store.IsInFiles(wrap));
        Assert.False(world.Store.IsInFiles(envelope.AsSpan(0, 200)));
    }

    private static async Task BreakOffAsync(bool isAfter, Func<World, IKeyStore, Task> act, Func<World, Task> check)
    {
        var isWhole = false;
        for (var faultAt = 1; !isWhole; faultAt++)
        {
            using var world = await World.MakeAsync();
            try
            {
                await act(world, new FaultyKeyStore(world.Store, faultAt, isAfter));
                isWhole = true;
            }
            catch (IOException)
            {
                await act(world, world.Store);
            }

            await check(world);
            Assert.True(!isWhole || faultAt > 4, "The act was broken off at too few calls.");
        }
    }

    /// <summary>An organisation whose keys are in a database file, with a few sealed records.</summary>
    private sealed class World : IUnitResealer, IDisposable
    {
        private readonly Dictionary<ErasureUnit, byte[]> _values = [];

        public KeyFixture Fixture { get; } = new();

        public SqliteKeyStore Store { get; } = new();

        public ErasureUnit[] Units => [.. _values.Keys];

        public static async Task<World> MakeAsync()
        {
            var world = new World();
            _ = await world.Fixture.Administration(world.Store).ProvisionAsync();
            using var ring = await world.UnlockAsync();
            for (var count = 0; count < 4; count++)
            {
                var unit = world.Fixture.NewUnit();
                using var keys = await ring.OpenOrCreateAsync(unit);
                world._values.Add(unit, new FieldSealer(keys, KeyFixture.AddressOf(unit)).SealText("f", "a value"));
            }

            return world;
        }

        public ValueTask<KeyRing> UnlockAsync() => Fixture.UnlockAsync(Store);

        public async Task<byte[]> WrapAsync(ErasureUnit unit) => (await Store.ReadUnitAsync(unit, default)).Keys.Single().Wrap.ToArray();

        public async Task<KeyBook> BookAsync()
        {
            Assert.True(KeyBook.TryRead(await Store.ReadBookAsync(Fixture.TenantId, default), Fixture.TenantId, Fixture.Signer.VerifyingKey, out var book));
            return book;
        }

        public async Task RequireReadableAsync(ErasureUnit[] units)
        {
            using var ring = await UnlockAsync();
            foreach (var unit in units)
            {
                using var keys = await ring.OpenAsync(unit);
                Assert.True(new FieldSealer(keys!, KeyFixture.AddressOf(unit)).TryOpen("f", FieldType.Text, _values[unit], out var field));
                Assert.Equal("a value", field.RevealText(Purpose.Verification));
            }
        }

        public async Task DestroyAsync(ErasureUnit unit, IKeyStore store)
        {
            using var ring = await Fixture.UnlockAsync(store);
            _ = await new UnitDestruction(ring, new NoteSigner("keys.ngo.example", Fixture.Signer), Fixture.Audit, ActorHandle.Software).RunAsync(unit, [], BackupsGone);
        }

        public async Task RenewAsync(ErasureUnit unit, IKeyStore store)
        {
            using var ring = await Fixture.UnlockAsync(store);
            var renewal = new UnitRenewal(ring, Fixture.Audit, ActorHandle.Software);
            _ = await renewal.SealAnewAsync(unit, this);
            Fixture.Clock.Advance(TimeSpan.FromDays(2));
            _ = await renewal.DestroyFormerKeysAsync(unit, this);
        }

        public ValueTask ResealAsync(UnitKeys keys, CancellationToken cancellationToken)
        {
            var unit = Units[0];
            var sealer = new FieldSealer(keys, KeyFixture.AddressOf(unit));
            Assert.True(sealer.TryOpen("f", FieldType.Text, _values[unit], out var opened));
            _values[unit] = sealer.SealText("f", opened.RevealText(Purpose.Sealing));
            return ValueTask.CompletedTask;
        }

        public ValueTask<long> CountOthersAsync(ErasureUnit unit, KeyId current, CancellationToken cancellationToken) =>
            ValueTask.FromResult(FieldSealer.TryReadKeyId(_values[unit], out var keyId) && keyId == current ? 0L : 1L);

        public void Dispose()
        {
            Store.Dispose();
            Fixture.Dispose();
        }
    }
}
