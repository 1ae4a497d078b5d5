using HrdCore.Domain.Documentation;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Documentation;

public class ViolationTests
{
    private static readonly UncertainDate Date = UncertainDate.FromYear(2019);

    [Fact]
    public void Constructor_NoVictim_IsRefused() =>
        Assert.Throws<InvalidRecordException>("victims", () => new Violation(Guid.NewGuid(), ViolationForm.Death, Date, [], [PerpetratorKind.Unknown]));

    [Fact]
    public void Constructor_GeneralAmongOthers_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "victims",
            () => new Violation(Guid.NewGuid(), ViolationForm.Death, Date, [VictimKind.General, VictimKind.Defender], [PerpetratorKind.Unknown]));

    [Fact]
    public void Constructor_GeneralAlone_IsTaken() =>
        Assert.Same(
            VictimKind.General,
            Assert.Single(new Violation(Guid.NewGuid(), ViolationForm.Death, Date, [VictimKind.General], [PerpetratorKind.Unknown]).Victims));

    [Fact]
    public void Constructor_NoPerpetrator_IsRefused() =>
        Assert.Throws<InvalidRecordException>("perpetrators", () => new Violation(Guid.NewGuid(), ViolationForm.Death, Date, [VictimKind.Defender], []));
}
