using System.Text.Json.Serialization;

namespace HrdCore.Benchmarks.Domain;

// A case as an application would hold it that protects nothing: texts for codes, dates and names, lists that anyone can change.
public sealed record PlainCaseFile(string Schema, string Record, PlainCase Case, List<PlainDefender> Defenders, List<PlainViolation> Violations);

public sealed record PlainCase(Guid Id, string Reference, string Kind, string Status, PlainIntake Intake, PlainTerritory Territory, List<Guid> Clients, PlainQuantity Affected);

public sealed record PlainIntake(string Channel, string Language, DateTimeOffset ReceivedAt, DateTimeOffset? FirstReplyAt, string? SubjectLine, string? Source, string? Token);

public sealed record PlainTerritory(string Code, string Label);

public sealed record PlainQuantity(int Value, string Qualifier);

public sealed record PlainName(string Text, string Kind, string Script, string Language);

public sealed record PlainContact(string Kind, string Value);

public sealed record PlainDefender(Guid Id, PlainName LegalName, List<string> Categories, List<PlainName>? Aliases, string? Gender, string? Occupation, List<PlainContact>? Contacts, string? Whereabouts);

public sealed record PlainViolation(Guid Id, string Form, string Date, List<string> Victims, List<string> Perpetrators, string Narrative);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainCaseFile))]
internal sealed partial class PlainContext : JsonSerializerContext;
