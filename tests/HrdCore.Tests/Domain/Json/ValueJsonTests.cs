using System.Text.Json;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Json;

/// <summary>Values and terms in System.Text.Json, with any options: as their text.</summary>
public class ValueJsonTests
{
    private static readonly Dictionary<Type, string> Texts = new()
    {
        [typeof(AgeBand)] = "\"18-29\"",
        [typeof(CaseReference)] = $"\"{CaseReference.FromRandomBytes([1, 2, 3, 4, 5, 6, 7])}\"",
        [typeof(CodedTerm)] = "\"viol.torture\"",
        [typeof(Currency)] = "\"EUR\"",
        [typeof(DeadlineSpec)] = "\"PT48H\"",
        [typeof(EvidenceHash)] = $"\"sha256:{new string('a', 64)}\"",
        [typeof(GridCell)] = "\"25km/402/1012\"",
        [typeof(GridSize)] = "\"25km\"",
        [typeof(LanguageTag)] = "\"zh-Hans\"",
        [typeof(Money)] = "\"4950.00 EUR\"",
        [typeof(OrgIdentifier)] = "\"XI-EXAMPLE-1234\"",
        [typeof(Percentage)] = "\"92.0%\"",
        [typeof(Quantity<int>)] = "\"at-least 14\"",
        [typeof(Quantity<long>)] = "\"14\"",
        [typeof(Quantity<decimal>)] = "\"almost 2285.71\"",
        [typeof(Quantity<double>)] = "\"about 0.5\"",
        [typeof(UncertainDate)] = "\"2019-03-XX\"",
        [typeof(UncertainPeriod)] = "\"2018/2019-03-XX\"",
    };

    public static TheoryData<string> Values { get; } = [.. Texts.Keys.Select(type => type.ToString())];

    public static TheoryData<string> Lists { get; } = [.. typeof(VocabularyTerm).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(VocabularyTerm))).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_InJson_IsItsTextAndReadsBack(string name)
    {
        var (type, text) = Texts.Single(pair => pair.Key.ToString() == name);
        var value = JsonSerializer.Deserialize(text, type);
        Assert.Equal(text, JsonSerializer.Serialize(value, type, Relaxed));
        Assert.Equal(text, $"\"{value}\"");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Term_InJson_IsItsCodeAndReadsBack(string name)
    {
        var type = typeof(VocabularyTerm).Assembly.GetType(name)!;
        var term = (VocabularyTerm)((System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>().First();
        var text = JsonSerializer.Serialize(term, type);
        Assert.Equal($"\"{term.Code}\"", text);
        Assert.Same(term, JsonSerializer.Deserialize(text, type));
    }

    [Fact]
    public void Values_WithOneText_AreAllListedHere()
    {
        var parsed = typeof(UncertainDate).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(UncertainDate).Namespace
            && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISpanParsable<>)));
        Assert.Equal(
            parsed.Select(type => type.Name).Order(StringComparer.Ordinal),
            Texts.Keys.Select(type => type.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Values_AsNamesOfMembers_ReadBack()
    {
        var counts = new Dictionary<UncertainDate, int> { [UncertainDate.Parse("2019-03-XX")] = 3 };
        var text = JsonSerializer.Serialize(counts);
        Assert.Equal("{\"2019-03-XX\":3}", text);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<UncertainDate, int>>(text));
    }

    [Fact]
    public void Terms_AsNamesOfMembers_ReadBack()
    {
        var counts = new Dictionary<ViolationForm, int> { [ViolationForm.Death] = 3 };
        var text = JsonSerializer.Serialize(counts);
        Assert.Equal("{\"death\":3}", text);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<ViolationForm, int>>(text));
    }

    [Theory]
    [InlineData("\"Lina Orvath\"")]
    [InlineData("{\"Lina Orvath\":1}")]
    [InlineData("\"Lina\\uD800 Orvath\"")]
    [InlineData("12")]
    public void Read_NoSuchValue_IsRefusedWithoutTheText(string text)
    {
        foreach (var read in new Action[]
        {
            () => JsonSerializer.Deserialize<UncertainDate>(text),
            () => JsonSerializer.Deserialize<ViolationForm>(text),
            () => JsonSerializer.Deserialize<Quantity<int>>(text),
        })
        {
            Assert.DoesNotContain("Lina", Assert.Throws<JsonException>(read).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_ATextThatIsTooLong_IsRefused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>($"\"{new string('1', TextJsonConverter<Money>.MaxLength + 1)}\""));

    [Fact]
    public void Read_ANameThatIsNoTerm_IsRefusedWithoutIt() =>
        Assert.DoesNotContain(
            "Lina",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<ViolationForm, int>>("{\"Lina Orvath\":3}")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Read_ANameThatIsNoValue_IsRefusedWithoutIt() =>
        Assert.DoesNotContain(
            "Lina",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<UncertainDate, int>>("{\"Lina Orvath\":3}")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"Lina Orvath\":\"zzz\"}", typeof(Dictionary<string, UncertainDate>))]
    [InlineData("{\"Lina Orvath\":\"zzz\"}", typeof(Dictionary<string, ViolationForm>))]
    [InlineData("{\"Lina Orvath\":3}", typeof(Dictionary<UncertainDate, int>))]
    public void Read_BesideAName_KeepsItOutOfThePath(string text, Type type)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(text, type));
        Assert.Equal(("not shown", true), (error.Path, !error.ToString().Contains("Lina", StringComparison.Ordinal)));
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
