using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using HrdCore.Classification;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;
using HrdCore.Tests.Conventions;
using HrdCore.Tests.Conventions.Leaks;

namespace HrdCore.Tests.Domain.Json;

/// <summary>What an independent validator says of records by the schema on file, beside what the reader says.</summary>
public class SchemaCheckTests
{
    private static readonly CanaryFactory Factory = new(Canary.First);

    [SchemaCheckFact]
    public void Schema_OfEveryKind_TakesItsRecords()
    {
        var kinds = RecordKinds.All.Where(kind => !kind.Type.IsAbstract).ToArray();
        var answers = SchemaCheck.Ask(kinds.Select(kind => Document(kind).ToJsonString()));
        Assert.Equal(kinds.Select(kind => (kind.Name, true)), kinds.Zip(answers, (kind, answer) => (kind.Name, answer)));
    }

    [SchemaCheckFact]
    public void Schema_OnFile_TakesTheCasesOfTheQuickStart()
    {
        var answers = SchemaCheck.Ask(File.ReadLines(Path.Combine(Repository.Root, "samples", "Quickstart", "data", "cases.jsonl")));
        Assert.Equal((787, true), (answers.Length, answers.All(answer => answer)));
    }

    // Each document has one fault that a schema can tell: a member lacks, or is of another type. The reader refuses it, and so must the schema.
    [SchemaCheckFact]
    public void Schema_OfEveryKind_RefusesWhatTheReaderRefuses()
    {
        var broken = RecordKinds.All.Where(kind => !kind.Type.IsAbstract).SelectMany(Broken).ToArray();
        Assert.All(broken, document => Assert.False(document.Kind.TryRead(Encoding.UTF8.GetBytes(document.Text), out _, out _), document.What));
        var answers = SchemaCheck.Ask(broken.Select(document => document.Text));
        Assert.Equal([], broken.Zip(answers).Where(pair => pair.Second).Select(pair => pair.First.What));
    }

    private static IEnumerable<(RecordKind Kind, string What, string Text)> Broken(RecordKind kind)
    {
        var schema = JsonNode.Parse(kind.Schema)!["$defs"]![kind.Name]!;
        foreach (var required in schema["required"]!.AsArray().Select(name => (string)name!))
        {
            var lacking = Document(kind);
            lacking.Remove(required);
            yield return (kind, $"{kind.Name} without {required}", lacking.ToJsonString());
        }

        foreach (var name in Document(kind).Select(member => member.Key))
        {
            var other = Document(kind);
            other[name] = other[name] is JsonArray or JsonObject ? JsonValue.Create("x") : new JsonArray(new JsonArray());
            yield return (kind, $"{kind.Name} with another {name}", other.ToJsonString());
        }
    }

    private static JsonObject Document(RecordKind kind)
    {
        var output = new ArrayBufferWriter<byte>();
        kind.Write(output, (DomainRecord)Factory.BuildAll(kind.Type)[0].Value, Purpose.Verification);
        return JsonNode.Parse(output.WrittenSpan)!.AsObject();
    }
}
