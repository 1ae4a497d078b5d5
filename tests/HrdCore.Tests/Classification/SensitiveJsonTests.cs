using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HrdCore.Classification;

namespace HrdCore.Tests.Classification;

/// <summary>Every place in which default JSON can meet a value that must not be told.</summary>
public partial class SensitiveJsonTests
{
    private const string Canary = "Amina Quill";
    private static readonly Sensitive<string> Secret = new(Canary, DataClass.Identity);
    private static readonly Sensitive<int> Number = new(4217, DataClass.Finance);

    private static readonly Dictionary<string, (Func<string> Json, string Expected)> PathTable = new(StringComparer.Ordinal)
    {
        ["value"] = (() => JsonSerializer.Serialize(Secret), "\"[Identity]\""),
        ["value, indented with fields"] = (() => JsonSerializer.Serialize(Secret, new JsonSerializerOptions { IncludeFields = true, WriteIndented = true }), "\"[Identity]\""),
        ["number"] = (() => JsonSerializer.Serialize(Number), "\"[Finance]\""),
        ["as an object"] = (() => JsonSerializer.Serialize<object>(Secret), "\"[Identity]\""),
        ["as ISelfRedacting"] = (() => JsonSerializer.Serialize<ISelfRedacting>(Secret), "\"[Identity]\""),
        ["as IRevealable"] = (() => JsonSerializer.Serialize<IRevealable<string>>(Secret), "\"[Identity]\""),
        ["as its run-time type"] = (() => JsonSerializer.Serialize(Secret, typeof(Sensitive<string>)), "\"[Identity]\""),
        ["property"] = (() => JsonSerializer.Serialize(new Holder(Secret)), """{"Name":"[Identity]"}"""),
        ["property that is null"] = (() => JsonSerializer.Serialize(new Holder(null)), """{"Name":null}"""),
        ["property of type object"] = (() => JsonSerializer.Serialize(new ObjectHolder(Secret)), """{"Name":"[Identity]"}"""),
        ["property of type ISelfRedacting"] = (() => JsonSerializer.Serialize(new InterfaceHolder(Secret, Secret)), """{"Name":"[Identity]","Alias":"[Identity]"}"""),
        ["property of a derived type"] = (() => JsonSerializer.Serialize<Shape>(new Circle(Secret)), """{"$type":"circle","Name":"[Identity]"}"""),
        ["extension data"] = (() => JsonSerializer.Serialize(new Extended { Rest = { ["name"] = Secret } }), """{"name":"[Identity]"}"""),
        ["anonymous type"] = (() => JsonSerializer.Serialize(new { Secret }), """{"Secret":"[Identity]"}"""),
        ["list"] = (() => JsonSerializer.Serialize(new List<Sensitive<string>> { Secret }), """["[Identity]"]"""),
        ["array of objects"] = (() => JsonSerializer.Serialize(new object[] { Secret, 1 }), """["[Identity]",1]"""),
        ["dictionary value"] = (() => JsonSerializer.Serialize(new Dictionary<string, object> { ["name"] = Secret }), """{"name":"[Identity]"}"""),
        ["dictionary key"] = (() => JsonSerializer.Serialize(new Dictionary<Sensitive<string>, int> { [Secret] = 1 }), """{"[Identity]":1}"""),
        ["dictionary key of type object"] = (() => JsonSerializer.Serialize(new Dictionary<object, int> { [Secret] = 1 }), """{"[Identity]":1}"""),
        ["dictionary key of type ISelfRedacting"] = (() => JsonSerializer.Serialize(new Dictionary<ISelfRedacting, int> { [Secret] = 1 }), """{"[Identity]":1}"""),
        ["tuple with fields"] = (() => JsonSerializer.Serialize((Secret, 1), new JsonSerializerOptions { IncludeFields = true }), """{"Item1":"[Identity]","Item2":1}"""),
        ["UTF-8 bytes"] = (() => System.Text.Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(Secret)), "\"[Identity]\""),
        ["element"] = (() => JsonSerializer.SerializeToElement(new Holder(Secret)).GetRawText(), """{"Name":"[Identity]"}"""),
        ["node"] = (() => JsonSerializer.SerializeToNode(new Holder(Secret))!.ToJsonString(), """{"Name":"[Identity]"}"""),
        ["value of a node"] = (() => JsonValue.Create(Secret)!.ToJsonString(), "\"[Identity]\""),
        ["generated context, value"] = (() => JsonSerializer.Serialize(Secret, Context.Default.SensitiveString), "\"[Identity]\""),
        ["generated context, property"] = (() => JsonSerializer.Serialize(new Holder(Secret), Context.Default.Holder), """{"Name":"[Identity]"}"""),
        ["generated context, interfaces"] = (() => JsonSerializer.Serialize(new InterfaceHolder(Secret, Secret), Context.Default.InterfaceHolder), """{"Name":"[Identity]","Alias":"[Identity]"}"""),
        ["generated context, dictionary key"] = (() => JsonSerializer.Serialize(new() { [Secret] = 1 }, Context.Default.DictionarySensitiveStringInt32), """{"[Identity]":1}"""),
    };

    public static TheoryData<string> Paths => [.. PathTable.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Serialize_OnThisPath_WritesTheClass(string path) => Assert.Equal(PathTable[path].Expected, PathTable[path].Json());

    private static readonly Dictionary<string, Action> ReadTable = new(StringComparer.Ordinal)
    {
        ["value"] = () => JsonSerializer.Deserialize<Sensitive<string>>($"\"{Canary}\""),
        ["object"] = () => JsonSerializer.Deserialize<Sensitive<string>>($$"""{"value":"{{Canary}}","dataClass":4}"""),
        ["number"] = () => JsonSerializer.Deserialize<Sensitive<int>>("4217"),
        ["interface"] = () => JsonSerializer.Deserialize<ISelfRedacting>($"\"{Canary}\""),
        ["revealable"] = () => JsonSerializer.Deserialize<IRevealable<string>>($"\"{Canary}\""),
        ["property"] = () => JsonSerializer.Deserialize<Holder>($$"""{"Name":"{{Canary}}"}"""),
        ["list"] = () => JsonSerializer.Deserialize<List<Sensitive<string>>>($"[\"{Canary}\"]"),
        ["dictionary key"] = () => JsonSerializer.Deserialize<Dictionary<Sensitive<string>, int>>($$"""{"{{Canary}}":1}"""),
        ["value under a key that tells"] = () => JsonSerializer.Deserialize<Dictionary<string, Holder>>($$$"""{"{{{Canary}}}":{"Name":"x"}}"""),
        ["generated context"] = () => JsonSerializer.Deserialize($$"""{"Name":"{{Canary}}"}""", Context.Default.Holder),
        ["what was written"] = () => JsonSerializer.Deserialize<Sensitive<string>>(JsonSerializer.Serialize(Secret)),
    };

    public static TheoryData<string> Reads => [.. ReadTable.Keys];

    [Theory]
    [MemberData(nameof(Reads))]
    public void Deserialize_OnThisPath_IsRefusedWithoutTheValue(string path)
    {
        var error = Assert.Throws<NotSupportedException>(ReadTable[path]);

        Assert.StartsWith("Default JSON holds the class of a sensitive value, not the value.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", error.ToString(), StringComparison.Ordinal);
    }

    private sealed record Holder(Sensitive<string>? Name);

    private sealed record ObjectHolder(object Name);

    private sealed record InterfaceHolder(ISelfRedacting Name, IRevealable<string> Alias);

    [JsonDerivedType(typeof(Circle), "circle")]
    private record Shape;

    private sealed record Circle(Sensitive<string> Name) : Shape;

    private sealed class Extended
    {
        [JsonExtensionData]
        public Dictionary<string, object> Rest { get; init; } = [];
    }

    [JsonSerializable(typeof(Sensitive<string>))]
    [JsonSerializable(typeof(Holder))]
    [JsonSerializable(typeof(InterfaceHolder))]
    [JsonSerializable(typeof(Dictionary<Sensitive<string>, int>))]
    private sealed partial class Context : JsonSerializerContext;
}
