using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;
using HrdCore.Tests.Conventions;

namespace HrdCore.Tests.Domain.Json;

/// <summary>The schema in <c>docs/formats/schema/hrdcore-1.schema.json</c> is what the records say today: every record is a document in it.</summary>
public class RecordSchemaTests
{
    internal static readonly string OnFile = Path.Combine(Repository.Root, "docs", "formats", "schema", "hrdcore-1.schema.json");

    private static readonly Type[] Records =
        [.. typeof(DomainRecord).Assembly.GetExportedTypes()
            .Where(type => !type.ContainsGenericParameters && type.IsSubclassOf(typeof(DomainRecord)))
            .Where(type => type.GetProperty("Shape", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly) is not null)];

    public static TheoryData<string> Names { get; } = [.. Records.Select(type => type.Name)];

    [Fact]
    public void Schema_OfAllRecords_IsTheOneOnFile()
    {
        var text = OfAll().ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
        if (Environment.GetEnvironmentVariable("HRDCORE_UPDATE_SCHEMA") == "1")
        {
            File.WriteAllText(OnFile, text);
        }

        Assert.True(File.Exists(OnFile) && File.ReadAllText(OnFile) == text, "schema/hrdcore-1.schema.json is not what the records say. Run: HRDCORE_UPDATE_SCHEMA=1 ./build.sh test");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_OfARecord_PointsToNothingThatIsNotThere(string name)
    {
        using var schema = JsonDocument.Parse(Schema(name));
        var defined = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => $"#/$defs/{definition.Name}").ToHashSet();
        Assert.All(References(schema.RootElement), reference => Assert.Contains(reference, defined));
    }

    // A document names its kind, and is one of them; each kind is defined once.
    private static JsonObject OfAll()
    {
        var kinds = new JsonArray();
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var schema in Records.Select(type => JsonNode.Parse(Schema(type.Name))!).OrderBy(schema => (string)schema["title"]!, StringComparer.Ordinal))
        {
            // The kinds of a case are documents of the case.
            if ((string)schema["title"]! == (string)schema["properties"]!["record"]!["const"]!)
            {
                kinds.Add(new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = schema["properties"]!.DeepClone(),
                    ["required"] = new JsonArray("schema", "record"),
                    ["$ref"] = (string)schema["$ref"]!,
                });
            }

            foreach (var (name, definition) in schema["$defs"]!.AsObject())
            {
                Assert.True(definitions.TryAdd(name, definition!.DeepClone()) || JsonNode.DeepEquals(definitions[name], definition), name);
            }
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = DomainJson.SchemaTag,
            ["oneOf"] = kinds,
            ["$defs"] = new JsonObject(definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.NameEquals("$ref") ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static string Schema(string name) =>
        (string)typeof(RecordSchema).GetMethod(nameof(RecordSchema.Of))!.MakeGenericMethod(Records.Single(record => record.Name == name)).Invoke(null, null)!;
}
