using System.Collections;
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
    public void List_OfAView_HoldsNamesAndTextsInTheOrderOfTheMap()
    {
        Assert.Equal([new("Reference", "7K2M"), new("Defender", "[Identity]")], View);
        Assert.Equal(2, View.Count);
        Assert.Equal(new("Defender", "[Identity]"), View[1]);
        Assert.Equal(2, ((IEnumerable)View).Cast<object>().Count());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Index_OutsideTheView_IsRefused(int index) => Assert.Throws<ArgumentOutOfRangeException>("index", () => View[index]);

    [Fact]
    public void TypeName_OfAView_IsThatOfTheMap() => Assert.Equal("Case", View.TypeName);

    [Fact]
    public void Log_ViewAsState_ArrivesAsStructuredMembers()
    {
        var captured = CapturedLog.Of(logger => logger.Log(LogLevel.Information, default, View, null, (state, _) => state.ToString()));

        Assert.Equal("Case { Reference: 7K2M, Defender: [Identity] }", captured.Message);
        Assert.Equal([new("Reference", "7K2M"), new("Defender", "[Identity]")], captured.State);
    }

    [Fact]
    public void Log_ViewAsArgument_TellsNoMoreThanItsMembers()
    {
        // The default formatter lists what can be enumerated instead of calling ToString.
        var captured = CapturedLog.Of(logger => logger.LogInformation("Opened {Case}", View));

        Assert.Equal("Opened [Reference, 7K2M], [Defender, [Identity]]", captured.Message);
    }

    [Fact]
    public void Json_OfAView_TellsNoMoreThanItsMembers() =>
        Assert.Equal("""[{"Key":"Reference","Value":"7K2M"},{"Key":"Defender","Value":"[Identity]"}]""", JsonSerializer.Serialize(View));
}
