using System.Reflection;
using HrdCore.Sealing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HrdCore.Tests.Sealing;

public class BlindIndexPlanTests
{
    [Theory] // BI-11, BI-13
    [InlineData(16, 2, 4.0)]
    [InlineData(17, 3, 2.125)]
    [InlineData(100, 4, 6.25)]
    [InlineData(1_000, 5, 31.25)]
    [InlineData(10_000, 7, 78.125)]
    [InlineData(40_000, 8, 156.25)]
    [InlineData(1_000_000, 10, 976.5625)]
    [InlineData(4_294_967_296, 16, 65536.0)]
    public void Plan_LengthLeftToIt_TakesTheShortestThatDoes(long rows, int bits, double rowsPerTag)
    {
        var plan = Plan(rows, null);
        Assert.Equal((bits, rowsPerTag), (plan.Indexes[0].Bits, plan.Indexes[0].RowsPerTag));
        Assert.Throws<ArgumentException>("indexes", () => Plan(rows, bits - 1 is 0 ? 1 : bits - 1));
    }

    [Theory] // BI-11
    [InlineData(16, 3, true)]
    [InlineData(16, 4, false)]
    [InlineData(1_000, 8, true)]
    [InlineData(1_000, 9, false)]
    [InlineData(1_024, 9, true)]
    [InlineData(1_024, 5, true)]
    [InlineData(1_024, 4, false)]
    public void Plan_LengthChosen_IsHeldToTheRule(long rows, int bits, bool holds)
    {
        if (holds)
        {
            Assert.Equal(bits, Plan(rows, bits).Indexes[0].Bits);
        }
        else
        {
            Assert.Throws<ArgumentException>("indexes", () => Plan(rows, bits));
        }
    }

    [Fact] // BI-11
    public void Plan_ThreeIndexes_AddUp()
    {
        var plan = Sample();
        Assert.Equal([3, 3, 2], plan.Indexes.Select(index => index.Bits));
        Assert.Equal(40_000 / 256.0, plan.RowsPerCombination);
        Assert.Equal((512, 65_536), (plan.FewestRows, plan.MostRows));
        Assert.Equal([5_000, 5_000, 10_000], plan.Indexes.Select(index => index.RowsPerTag));
    }

    [Fact] // BI-11: each of the two is sound alone
    public void Plan_TwoIndexesThatAreSoundAlone_AreRefusedTogether()
    {
        _ = Plan(1_000, 8);
        Assert.Throws<ArgumentException>("indexes", () => new BlindIndexPlan<IndexedPerson>("defender", 1_000, IndexedPerson.Of("name", 8, IndexedPerson.NamePart), IndexedPerson.Of("phone", 5, IndexedPerson.PhonePart)));
    }

    [Fact] // BI-11: a longer tag tells no more than there are values
    public void Plan_FieldOfFewValues_CountsTheValuesAndNotTheTag()
    {
        var few = new BlindIndexPart<IndexedPerson>("town", person => person.Name, 1_024);
        Assert.Equal(10, new BlindIndexPlan<IndexedPerson>("defender", 4_096, IndexedPerson.Of("town", 32, few)).Indexes[0].TellingBits);
        Assert.Throws<ArgumentException>("indexes", () => new BlindIndexPlan<IndexedPerson>("defender", 2_000_000, IndexedPerson.Of("town", null, few)));
    }

    [Theory] // BI-12
    [InlineData(15)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4_294_967_297)]
    public void Plan_TooFewOrTooManyRows_Throws(long rows) => Assert.Throws<ArgumentOutOfRangeException>("expectedRowCount", () => Plan(rows, null));

    [Theory] // BI-12: yes or no, a status, a country, a kind of violation
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(249)]
    [InlineData(1_023)]
    public void Definition_FieldOfFewValues_ThrowsAndSaysWhatToDo(long distinctValues)
    {
        var part = new BlindIndexPart<IndexedPerson>("country", person => person.Country, distinctValues);
        var thrown = Assert.Throws<ArgumentException>("parts", () => new BlindIndexDefinition<IndexedPerson>("country", part));
        Assert.Contains("Join a field", thrown.Message, StringComparison.Ordinal);
    }

    [Fact] // BI-12
    public void Definition_FieldOfFewValuesBesideAnother_IsTaken() =>
        Assert.Equal(2, new BlindIndexDefinition<IndexedPerson>("both", IndexedPerson.NamePart, IndexedPerson.CountryPart).Parts.Count);

    [Theory] // BI-12: where the type tells, it does not compile
    [InlineData("row.Name", null)]
    [InlineData("row.IsDetained", "counting the tags tells which is which")]
    [InlineData("row.WasDetained", "counting the tags tells which is which")]
    [InlineData("row.Day", "it has few members")]
    [InlineData("row.OtherDay", "it has few members")]
    public void Part_OfATypeOfFewValues_DoesNotCompile(string value, string? reason)
    {
        var errors = Compile(
            $$"""
            using System;
            using HrdCore.Sealing;
            public sealed record Row(string? Name, bool IsDetained, bool? WasDetained, DayOfWeek Day, DayOfWeek? OtherDay);
            public static class Indexes
            {
                public static object Part() => new BlindIndexPart<Row>("field", row => {{value}}, distinctValues: 50_000);
            }
            """);
        if (reason is null)
        {
            Assert.Empty(errors);
        }
        else
        {
            var error = Assert.Single(errors);
            Assert.Equal("CS0619", error.Id);
            Assert.Contains(reason, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void BlindIndexPart_RefusedTypesCalledPastTheCompiler_Throw() =>
        Assert.All(typeof(BlindIndexPart<IndexedPerson>).GetConstructors().Where(constructor => constructor.IsDefined(typeof(ObsoleteAttribute))), constructor =>
        {
            var thrown = Assert.Throws<TargetInvocationException>(() => constructor.Invoke(["field", null, 50_000L]));
            Assert.Throws<NotSupportedException>(void () => throw thrown.InnerException!);
        });

    [Fact]
    public void BlindIndexPart_WrongArguments_Throw()
    {
        Assert.Throws<ArgumentException>(() => new BlindIndexPart<IndexedPerson>("", person => person.Name, 2));
        Assert.Throws<ArgumentOutOfRangeException>("distinctValues", () => new BlindIndexPart<IndexedPerson>("name", person => person.Name, 1));
        Assert.Throws<ArgumentOutOfRangeException>("form", () => new BlindIndexPart<IndexedPerson>("name", person => person.Name, 2, (BlindIndexForm)9));
    }

    [Fact]
    public void BlindIndexDefinition_WrongArguments_Throw()
    {
        Assert.Throws<ArgumentException>(() => new BlindIndexDefinition<IndexedPerson>("ñ", IndexedPerson.NamePart));
        Assert.Throws<ArgumentException>(() => new BlindIndexDefinition<IndexedPerson>("name"));
        Assert.Throws<ArgumentException>(() => new BlindIndexDefinition<IndexedPerson>("name", IndexedPerson.NamePart, IndexedPerson.NamePart));
        Assert.Throws<ArgumentException>(() => new BlindIndexDefinition<IndexedPerson>("name", [.. Enumerable.Range(0, 9).Select(i => new BlindIndexPart<IndexedPerson>($"f{i}", p => p.Name, 5_000))]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BlindIndexDefinition<IndexedPerson>("name", IndexedPerson.NamePart) { Bits = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BlindIndexDefinition<IndexedPerson>("name", IndexedPerson.NamePart) { Bits = 33 });
    }

    [Fact]
    public void BlindIndexPlan_WrongArguments_Throw()
    {
        Assert.Throws<ArgumentException>(() => new BlindIndexPlan<IndexedPerson>("", 1_000, IndexedPerson.Of("name", null, IndexedPerson.NamePart)));
        Assert.Throws<ArgumentException>(() => new BlindIndexPlan<IndexedPerson>("defender", 1_000));
        Assert.Throws<ArgumentException>(() => new BlindIndexPlan<IndexedPerson>("defender", 1_000, IndexedPerson.Of("name", null, IndexedPerson.NamePart), IndexedPerson.Of("name", null, IndexedPerson.PhonePart)));
    }

    [Fact]
    public void Open_WrongArguments_Throws()
    {
        BlindIndexPlan<IndexedPerson> plan = Plan(1_000, null);
        var key = BlindIndexKey.Generate(Guid.NewGuid());
        Assert.Throws<ArgumentException>("index", () => plan.Open(key, "phone", 1));
        Assert.Throws<ArgumentOutOfRangeException>("version", () => plan.Open(key, "name", 0));
        key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => plan.Open(key, "name", 1));
    }

    [Fact]
    public void Open_IndexOfThePlan_HasItsLengthAndName()
    {
        using var key = BlindIndexKey.Generate(Guid.NewGuid());
        using var index = Sample().Open(key, "phone", 3);
        Assert.Equal(("phone", 3, 3, 1, key.Id, key.TenantId), (index.Name, index.Version, index.Bits, index.TagSizeInBytes, index.KeyId, index.TenantId));
    }

    internal static BlindIndexPlan<IndexedPerson> Sample() => new(
        "defender",
        expectedRowCount: 40_000,
        new BlindIndexDefinition<IndexedPerson>("name", IndexedPerson.NamePart),
        new BlindIndexDefinition<IndexedPerson>("phone", IndexedPerson.PhonePart) { IsStretched = true },
        new BlindIndexDefinition<IndexedPerson>("name-country", IndexedPerson.NamePart, IndexedPerson.CountryPart));

    private static BlindIndexPlan<IndexedPerson> Plan(long rows, int? bits) => new("defender", rows, IndexedPerson.Of("name", bits, IndexedPerson.PhonePart));

    private static Diagnostic[] Compile(string source)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Indexes",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
            platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }
}
