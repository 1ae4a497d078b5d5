using System.Collections.Immutable;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What stands beside one kind of violation.</summary>
internal sealed record ViolationCrosswalkRow(
    ViolationType Type,
    ImmutableArray<ViolationForm> Forms,
    ImmutableArray<HuridocsReference> Huridocs,
    ImmutableArray<SdgReading> SdgReadings,
    ImmutableArray<DeclarationArticlePairing> Articles);
