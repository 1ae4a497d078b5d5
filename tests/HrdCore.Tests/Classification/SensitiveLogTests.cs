using System.Text.Json;
using HrdCore.Classification;
using Microsoft.Extensions.Logging;

namespace HrdCore.Tests.Classification;

/// <summary>What reaches a provider of Microsoft.Extensions.Logging, by message and by structured state.</summary>
public class SensitiveLogTests
{
    private static readonly Sensitive<string> Secret = new("Amina Quill", DataClass.Identity);

    private static readonly Dictionary<string, Action<ILogger>> PathTable = new(StringComparer.Ordinal)
    {
        ["argument"] = logger => logger.LogInformation("Opened for {Name}", Secret),
        ["argument with format and alignment"] = logger => logger.LogInformation("Opened for {Name,20:X}", Secret),
        ["destructured argument"] = logger => logger.LogInformation("Opened for {@Name}", Secret),
        ["list as an argument"] = logger => logger.LogInformation("Opened for {Names}", (object)new[] { Secret, Secret }),
        ["interpolated message"] = logger => logger.LogInformation($"Opened for {Secret}"),
        ["record as an argument"] = logger => logger.LogInformation("Opened {Case}", new Case(Secret)),
        ["record as state"] = logger => logger.Log(LogLevel.Information, default, new Case(Secret), null, (state, _) => state.ToString()),
        ["exception"] = logger => logger.LogError(new InvalidOperationException($"Not found: {Secret}"), "Failed for {Name}", Secret),
    };

    public static TheoryData<string> Paths => [.. PathTable.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Log_OnThisPath_ShowsTheClassAndNotTheValue(string path)
    {
        var captured = CapturedLog.Of(PathTable[path]);
        var everything = string.Join('\n', [captured.Message, captured.Exception, .. captured.State.Select(Walked)]);

        Assert.Contains("[Identity]", captured.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Amina", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", everything, StringComparison.Ordinal);
    }

    // As structured providers do: the text, the public properties, and JSON of what the message was made from.
    private static string Walked(KeyValuePair<string, object?> member)
    {
        var properties = member.Value?.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => $"{property.Name}={property.GetValue(member.Value)}");
        return $"{member.Value} {string.Join(' ', properties ?? [])} {JsonSerializer.Serialize(member.Value)}";
    }

    private sealed record Case(Sensitive<string> Defender);
}
