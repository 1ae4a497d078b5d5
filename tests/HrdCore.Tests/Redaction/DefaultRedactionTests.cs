using HrdCore.Classification;
using HrdCore.Redaction;

namespace HrdCore.Tests.Redaction;

public class DefaultRedactionTests
{
    // A change of the built-in policy must be seen by whoever reviews it: it changes this table.
    private const string Table = """
                             Log   Internal  Partner  LegalFiling  PublicReport  OpenData
            Public           Keep  Keep      Keep     Keep         Keep          Keep
            Internal         Keep  Keep      Mask     Mask         Drop          Drop
            Identity         Mask  Keep      Keep     Keep         Mask          Drop
            Likeness         Mask  Keep      Mask     Mask         Mask          Drop
            Contact          Mask  Keep      Keep     Mask         Drop          Drop
            Location         Mask  Keep      Keep     Mask         Mask          Drop
            Family           Mask  Keep      Mask     Mask         Mask          Drop
            SpecialCategory  Mask  Keep      Mask     Mask         Mask          Drop
            Health           Mask  Keep      Mask     Mask         Mask          Drop
            LegalStrategy    Mask  Keep      Mask     Drop         Drop          Drop
            Finance          Mask  Keep      Mask     Drop         Drop          Drop
            Network          Mask  Keep      Mask     Drop         Drop          Drop
            Source           Mask  Mask      Drop     Drop         Drop          Drop
            Credentials      Mask  Mask      Drop     Drop         Drop          Drop
            Operational      Mask  Keep      Mask     Drop         Drop          Drop
            Allegation       Mask  Keep      Keep     Keep         Mask          Drop

            """;

    [Fact]
    public void Default_Described_IsThisTable() => Assert.Equal(Table.ReplaceLineEndings("\n"), RedactionPolicy.Default.Describe());

    [Fact]
    public void Log_EveryClassButPublicAndInternal_IsMasked() =>
        Assert.All(DataClasses.Parts(DataClasses.Sealed), dataClass => Assert.Equal(RedactionAction.Mask, RedactionPolicy.Default.ActionFor(dataClass, Audience.Log)));

    [Fact]
    public void EveryAudience_SourcesAndCredentials_AreNeverKept() =>
        Assert.All(Enum.GetValues<Audience>(), audience =>
        {
            Assert.NotEqual(RedactionAction.Keep, RedactionPolicy.Default.ActionFor(DataClass.Source, audience));
            Assert.NotEqual(RedactionAction.Keep, RedactionPolicy.Default.ActionFor(DataClass.Credentials, audience));
        });

    [Fact]
    public void EveryAudience_Unclassified_IsNeverKept() =>
        Assert.All(Enum.GetValues<Audience>(), audience =>
            Assert.NotEqual(RedactionAction.Keep, RedactionPolicy.Default.ActionFor(DataClass.None, audience)));

    [Theory]
    [InlineData(Audience.PublicReport)]
    [InlineData(Audience.OpenData)]
    public void AnyoneMayRead_OnlyPublic_IsKept(Audience audience) =>
        Assert.Equal([DataClass.Public], DataClasses.Parts(DataClasses.All).Where(dataClass => RedactionPolicy.Default.ActionFor(dataClass, audience) == RedactionAction.Keep));

    [Fact]
    public void Rules_BuiltAgain_AreTheDefault() => Assert.Equal(RedactionPolicy.Default, new RedactionPolicy(DefaultRedaction.Rules.AsSpan()));
}
