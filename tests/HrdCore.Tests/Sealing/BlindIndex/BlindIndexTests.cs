using FsCheck;
using FsCheck.Fluent;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

public sealed class BlindIndexTests : IDisposable
{
    private static readonly Guid Tenant = Guid.NewGuid();
    private readonly BlindIndexKey _key = BlindIndexKey.Generate(Tenant);
    private readonly BlindIndex<IndexedPerson> _index;

    public BlindIndexTests() => _index = IndexedPerson.Index(_key, bits: 32);

    [Fact]
    public void Tag_SameFoldedForm_IsTheSame() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), text => !IsText(text.Get) || Blank(text.Get)
            || _index.Tag(new(text.Get)).AsSpan().SequenceEqual(_index.Tag(new($" {text.Get.ToLowerInvariant()}\t")))).QuickCheckThrowOnFailure();

    [Fact] // BI-4
    public void Tag_CompoundOfOtherPieces_IsAnother()
    {
        using var index = Compound();
        Assert.NotEqual(index.Tag(new("ab", Country: "c")), index.Tag(new("a", Country: "bc")));
    }

    [Fact] // BI-4
    public void Tag_CompoundValues_AreEncodedWithoutAmbiguity() =>
        Prop.ForAll(ArbMap.Default.ArbFor<Tuple<NonEmptyString, NonEmptyString, NonEmptyString, NonEmptyString>>(), values =>
        {
            using var index = Compound();
            var one = (Letters(values.Item1), Letters(values.Item2));
            var other = (Letters(values.Item3), Letters(values.Item4));
            return (one == other) == index.Tag(new(one.Item1, Country: one.Item2)).AsSpan().SequenceEqual(index.Tag(new(other.Item1, Country: other.Item2)));
        }).QuickCheckThrowOnFailure();

    [Theory] // BI-3
    [InlineData(1, 1, 0x7f)]
    [InlineData(7, 1, 0x01)]
    [InlineData(8, 1, 0x00)]
    [InlineData(9, 2, 0x7f)]
    [InlineData(15, 2, 0x01)]
    [InlineData(17, 3, 0x7f)]
    [InlineData(32, 4, 0x00)]
    public void Tag_OfAnyLength_IsTheLeftmostBitsAndThenZeros(int bits, int bytes, byte rest)
    {
        using var index = IndexedPerson.Index(_key, bits);
        Assert.Equal(bytes, index.TagSizeInBytes);
        for (var i = 0; i < 64; i++)
        {
            var tag = index.Tag(new($"Person {i}"));
            var longest = _index.Tag(new($"Person {i}"));
            Assert.Equal(bytes, tag.Length);
            Assert.Equal(0, tag[^1] & rest);
            Assert.Equal(longest[bytes - 1] & ~rest, tag[^1]);
            Assert.Equal(longest[..(bytes - 1)], tag[..^1]);
        }
    }

    [Fact] // BI-2
    public void Tag_OfEveryOtherIndex_IsAnother()
    {
        using var otherKey = BlindIndexKey.Generate(Tenant);
        using var otherTenant = BlindIndexKey.Generate(Guid.NewGuid());
        BlindIndex<IndexedPerson>[] indexes =
        [
            _index,
            IndexedPerson.Index(otherKey, 32),
            IndexedPerson.Index(otherTenant, 32),
            IndexedPerson.Index(_key, 32, version: 2),
            IndexedPerson.Index(_key, 32, entity: "witness"),
            IndexedPerson.Index(_key, 32, name: "name2"),
            IndexedPerson.Index(_key, 32, part: new("alias", person => person.Name, 50_000)),
            IndexedPerson.Index(_key, 32, part: new("legalName", person => person.Name, 50_000, BlindIndexForm.Digits)),
            new(_key, "defender", new("name", IndexedPerson.NamePart) { IsStretched = true }, 32, 1),
            new(_key, "defendern", new("ame", IndexedPerson.NamePart), 32, 1),
        ];
        // 32 bits each: two of these ten agree by chance about once in a hundred million runs.
        Assert.Equal(indexes.Length, indexes.Select(index => Convert.ToHexString(index.Tag(new("1234567")))).Distinct().Count());
    }

    [Theory] // BI-5
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u200b")]
    public void Tag_OfNothing_IsRandom(string? nothing)
    {
        var tags = Enumerable.Range(0, 8).Select(_ => Convert.ToHexString(_index.Tag(new(nothing)))).ToArray();
        Assert.True(tags.Distinct().Count() > 6, "random tags repeat");
        Assert.All(tags, tag => Assert.Equal(8, tag.Length));
    }

    [Fact] // BI-5
    public void Tag_CompoundWithOneFieldMissing_IsRandom()
    {
        using var index = Compound();
        Assert.NotEqual(index.Tag(new("Lina Orvath")), index.Tag(new("Lina Orvath")));
    }

    [Fact] // BI-6
    public void Filter_RowsThatShareATag_GivesOnlyThoseThatHoldTheValue()
    {
        using var index = IndexedPerson.Index(_key, bits: 2);
        var rows = Enumerable.Range(0, 100).Select(i => new IndexedPerson($"Person {i}")).Append(new("PERSON  7")).Append(new(null)).Append(new("")).ToArray();
        var stored = rows.Select(row => (Tag: index.Tag(row), Row: row)).ToArray();
        var query = index.Query("person 7");
        var candidates = stored.Where(item => item.Tag.AsSpan().SequenceEqual(query.Tags.Single().ToBytes())).ToArray();

        var found = query.Filter(candidates, item => item.Row, out var falsePositives);

        Assert.Equal(["Person 7", "PERSON  7"], found.Select(row => row.Name));
        Assert.Equal(candidates.Length - 2, falsePositives);
        Assert.True(falsePositives > 0, "two bits single somebody out");
    }

    [Fact]
    public void Filter_RowThatDoesNotOpen_PassesOnWhy()
    {
        var query = _index.Query("Lina Orvath");
        Assert.Throws<InvalidDataException>(() => query.Filter<int>([1], _ => throw new InvalidDataException("x"), out _));
    }

    [Fact]
    public void Filter_ValueTooLong_Throws()
    {
        BlindIndexQuery<IndexedPerson> query = _index.Query("Lina Orvath");
        Assert.Throws<ArgumentException>(() => query.Filter([1], _ => new IndexedPerson(new string('x', 4097)), out _));
    }

    [Fact]
    public void Query_StretchedIndex_FindsTheRow()
    {
        using var index = new BlindIndex<IndexedPerson>(_key, "defender", new("phone", IndexedPerson.PhonePart) { IsStretched = true }, 8, 1);
        var query = index.Query("+44 20 7946 0123");
        Assert.Equal(index.Tag(new(null, "+442079460123")), query.Tags.Single().ToBytes());
        Assert.Single(query.Filter([1], _ => new IndexedPerson(null, "+44-20-7946-0123"), out _));
    }

    [Fact]
    public void Query_OtherNumberOfValues_Throws()
    {
        Assert.Throws<ArgumentException>(() => _index.Query());
        Assert.Throws<ArgumentException>(() => _index.Query("a", "b"));
    }

    [Fact]
    public void Query_NothingToSearchFor_Throws() => Assert.All(["", " ", "\u200b"], value => Assert.Throws<ArgumentException>("values", () => _index.Query(value)));

    [Fact] // BI-9
    public void BlindIndex_HalfASurrogatePair_ThrowsWithoutIt()
    {
        Assert.Null(Assert.Throws<ArgumentException>("values", () => _index.Query("A\ud800")).InnerException);
        Assert.Null(Assert.Throws<ArgumentException>("row", () => _index.Tag(new("A\ud800"))).InnerException);
    }

    [Fact]
    public void BlindIndex_ValueTooLong_Throws()
    {
        Assert.Throws<ArgumentException>("row", () => _index.Tag(new(new string('x', 4097))));
        Assert.Throws<ArgumentException>("values", () => _index.Query(new string('x', 4097)));
        Assert.Equal(4, _index.Tag(new(new string('x', 4096))).Length);
    }

    [Fact]
    public void BlindIndex_AfterDispose_Throws()
    {
        var index = IndexedPerson.Index(_key);
        index.Dispose();
        Assert.Throws<ObjectDisposedException>(() => index.Tag(new("x")));
        Assert.Throws<ObjectDisposedException>(() => index.Tag(new(null)));
        Assert.Throws<ObjectDisposedException>(() => index.Query("x"));
    }

    [Fact]
    public void Tag_KeyDisposedAfterTheIndexWasMade_StaysTheSame()
    {
        using var key = BlindIndexKey.Generate(Tenant);
        using var index = IndexedPerson.Index(key);
        var before = index.Tag(new("Lina Orvath"));
        key.Dispose();
        Assert.Equal(before, index.Tag(new("Lina Orvath")));
    }

    [Fact] // BI-14
    public void Rotation_WhileItLasts_FindsOldAndNewRows()
    {
        using var nextKey = BlindIndexKey.Generate(Tenant);
        using var next = IndexedPerson.Index(nextKey, bits: 10, version: 2);
        var rotation = new BlindIndexRotation<IndexedPerson>(_index, next);
        var query = rotation.Query("lina orvath");
        var person = new IndexedPerson("Lina Orvath");

        Assert.Equal([1, 2], query.Tags.Select(tag => tag.Version));
        Assert.Equal([_key.Id, nextKey.Id], query.Tags.Select(tag => tag.KeyId));
        Assert.Equal([_index.Tag(person), next.Tag(person)], query.Tags.Select(tag => tag.ToBytes()));
        Assert.Equal([person], query.Filter([person, new("Somebody Else")], row => row, out var falsePositives));
        Assert.Equal(1, falsePositives);
    }

    [Theory] // BI-15
    [InlineData("0102", "", true)]
    [InlineData("0102", "03", true)]
    [InlineData("", "", true)]
    [InlineData("", "03", false)]
    public void IsOld_ByWhatTheColumnsHold_IsToldOfTheRow(string oldTag, string newTag, bool isOld)
    {
        using var from = IndexedPerson.Index(_key, bits: 12);
        using var to = IndexedPerson.Index(_key, bits: 8, version: 2);
        Assert.Equal(isOld, new BlindIndexRotation<IndexedPerson>(from, to).IsOld(Convert.FromHexString(oldTag), Convert.FromHexString(newTag)));
    }

    [Fact]
    public void BlindIndexRotation_WrongArguments_Throw()
    {
        using var next = IndexedPerson.Index(_key, version: 2);
        using var same = IndexedPerson.Index(_key, bits: 8);
        using var otherName = IndexedPerson.Index(_key, version: 2, name: "alias");
        using var otherTenant = BlindIndexKey.Generate(Guid.NewGuid());
        using var theirs = IndexedPerson.Index(otherTenant, version: 2);
        var rotation = new BlindIndexRotation<IndexedPerson>(_index, next);

        Assert.All([same, otherName, theirs], to => Assert.Throws<ArgumentException>(() => new BlindIndexRotation<IndexedPerson>(_index, to)));
        Assert.Throws<ArgumentException>(() => rotation.IsOld([1], [1, 2]));
        Assert.Throws<ArgumentException>(() => rotation.IsOld([], [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => rotation.Query(""));
        next.Dispose();
        Assert.Throws<ObjectDisposedException>(() => rotation.Query("x"));
    }

    [Fact]
    public void BlindIndex_StretchedWithoutTheMemory_Throws()
    {
        BlindIndex<IndexedPerson> Starved(int version) => new(_key, "defender", new("name", IndexedPerson.NamePart) { IsStretched = true }, 8, version, long.MaxValue);
        using BlindIndex<IndexedPerson> from = Starved(1), to = Starved(2);
        Assert.Throws<InsufficientMemoryException>(() => from.Tag(new("x")));
        Assert.Throws<InsufficientMemoryException>(() => from.Query("x"));
        Assert.Throws<InsufficientMemoryException>(() => new BlindIndexRotation<IndexedPerson>(from, to).Query("x"));
    }

    [Fact]
    public void Query_NullValue_Throws()
    {
        BlindIndex<IndexedPerson> index = _index;
        using var next = IndexedPerson.Index(_key, version: 2);
        Assert.Throws<ArgumentNullException>(() => index.Query([null!]));
        Assert.Throws<ArgumentNullException>(() => new BlindIndexRotation<IndexedPerson>(index, next).Query([null!]));
    }

    [Fact]
    public void BlindIndexKey_EmptyTenant_Throws() => Assert.Throws<ArgumentException>(() => BlindIndexKey.Generate(Guid.Empty));

    [Fact]
    public void ToString_OfEach_IsAConstant()
    {
        using var next = IndexedPerson.Index(_key, version: 2);
        var query = _index.Query("Lina Orvath");
        Assert.Equal(
            "[BlindIndexKey] [BlindIndex] [BlindIndexQuery] [BlindIndexTag] [BlindIndexRotation]",
            $"{_key} {_index} {query} {query.Tags[0]} {new BlindIndexRotation<IndexedPerson>(_index, next)}");
    }

    public void Dispose()
    {
        _index.Dispose();
        _key.Dispose();
    }

    private BlindIndex<IndexedPerson> Compound() =>
        new(_key, "defender", new("both", IndexedPerson.NamePart, IndexedPerson.CountryPart), 32, 1);

    private static string Letters(NonEmptyString text) => string.Concat(text.Get.Select(c => (char)('a' + (c % 3))));

    private static bool IsText(string text) => text.All(c => !char.IsSurrogate(c) && c is not ('\u0130' or '\u0131'));

    private static bool Blank(string text)
    {
        var folded = new ClearingBuffer<byte>();
        try
        {
            return TextFold.TryFold(text, BlindIndexForm.Text, ref folded) && folded.Items.IsEmpty;
        }
        finally
        {
            folded.Dispose();
        }
    }
}
