using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Redaction;
using HrdCore.Tests.Classification;
using Microsoft.Extensions.Logging;

namespace HrdCore.Tests.Redaction;

public class RedactedObjectTests
{
    private const string Canary = "Amina Quill";

    private static readonly RedactedObject View = new ObjectRedactor(RedactionPolicy.Default).Redact(
        Canary,
        new ClassifiedMap<string>(
            "Case",
            new ClassifiedMember<string>("Reference", DataClass.Internal, _ => "7K2M"),
            new ClassifiedMember<string>("Defender", DataClass.Identity, name => name)),
        Audience.Log);

    [Fact]
    public void Members_OfAView_AreNamesAndTextsInTheOrderOfTheMap() =>
        Assert.Equal([new("Reference", "7K2M"), new("Defender", "[Identity]")], View.Members);

    [Fact]
    public void TypeName_OfAView_IsThatOfTheMap() => Assert.Equal("Case", View.TypeName);

    [Fact]
    public void Log_MembersAsState_ArrivesAsStructuredMembers()
    {
        var captured = CapturedLog.Of(logger => logger.Log(LogLevel.Information, default, View.Members, null, (_, _) => View.ToString()));

        Assert.Equal("Case { Reference: 7K2M, Defender: [Identity] }", captured.Message);
        Assert.Equal([new("Reference", "7K2M"), new("Defender", "[Identity]")], captured.State);
    }

    [Fact]
    public void Log_ViewAsArgument_PrintsOnOneLine()
    {
        var captured = CapturedLog.Of(logger => logger.LogInformation("Opened {Case}", View));

        Assert.Equal("Opened Case { Reference: 7K2M, Defender: [Identity] }", captured.Message);
    }

    [Fact]
    public void Json_OfAView_TellsNoMoreThanItsMembers() =>
        Assert.Equal("""{"TypeName":"Case","Members":[{"Key":"Reference","Value":"7K2M"},{"Key":"Defender","Value":"[Identity]"}]}""", JsonSerializer.Serialize(View));
}
