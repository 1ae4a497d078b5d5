using HrdCore.Classification;
using HrdCore.Domain.Capacity;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Capacity.CapacitySamples;

namespace HrdCore.Tests.Domain.Capacity;

public class TrainingMaterialTests
{
    [Fact]
    [Trait("Item", "15")]
    public void Unpublished_Usually_IsForSafetyAndGoesToNobody()
    {
        var material = TrainingMaterial.Unpublished(
            MaterialId, new Sensitive<string>("What to say when they knock", DataClass.Operational), [TrainingAudience.Journalists], [TrainingTopic.FieldSafety], [LanguageTag.English]);
        Assert.Equal((PublicationStatus.Unpublished, NonPublicationReason.Safety), (material.Status, material.Reason));
        Assert.All(TrainingAudience.All, audience => Assert.False(material.MayGoTo(audience)));
    }

    [Fact]
    [Trait("Item", "15")]
    public void MayGoTo_Restricted_IsTrueForThoseItWasReleasedTo()
    {
        var material = Material(PublicationStatus.Restricted, NonPublicationReason.Safety, null, TrainingAudience.RightsLawyers);
        Assert.True(material.MayGoTo(TrainingAudience.RightsLawyers));
        Assert.False(material.MayGoTo(TrainingAudience.Journalists));
    }

    [Fact]
    public void MayGoTo_Published_IsTrueForEveryone() =>
        Assert.All(TrainingAudience.All, audience => Assert.True(Material(PublicationStatus.Published, publishedOn: "2018").MayGoTo(audience)));

    [Fact]
    public void Constructor_UnpublishedWithoutReason_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("reason", () => Material(PublicationStatus.Unpublished)).Report.Has(ValidationRule.PublicationReason));

    [Fact]
    public void Constructor_PublishedWithReasonOrWithoutDay_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("reason", () => Material(PublicationStatus.Published, NonPublicationReason.Safety, "2018"));
        Assert.Throws<InvalidRecordException>("publishedOn", () => Material(PublicationStatus.Published));
    }

    [Fact]
    public void Constructor_WithdrawnWithoutDay_IsRefused() =>
        Assert.Throws<InvalidRecordException>("publishedOn", () => Material(PublicationStatus.Withdrawn, NonPublicationReason.LegalRisk));

    [Fact]
    public void Constructor_ReleasedToThoseItIsNotFor_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("releasedTo", () => Material(PublicationStatus.Restricted, NonPublicationReason.Safety, null, TrainingAudience.LegalActivists));
        Assert.Throws<InvalidRecordException>("releasedTo", () => Material(PublicationStatus.Restricted, NonPublicationReason.Safety));
        Assert.Throws<InvalidRecordException>("releasedTo", () => Material(PublicationStatus.Unpublished, NonPublicationReason.Safety, null, TrainingAudience.Journalists));
    }

    [Fact]
    public void Unpublished_WithoutTopic_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "topics",
            () => TrainingMaterial.Unpublished(MaterialId, new Sensitive<string>("x", DataClass.Operational), [TrainingAudience.Journalists], [], [LanguageTag.English]));

    [Fact]
    public void Json_AllMembersSet_ComesBack() =>
        Lossless.AssertRoundTrips(Material(PublicationStatus.Restricted, NonPublicationReason.Safety, null, TrainingAudience.RightsLawyers));
}
