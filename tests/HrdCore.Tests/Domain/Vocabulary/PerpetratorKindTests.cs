using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class PerpetratorKindTests
{
    [Fact]
    public void IsState_UnknownActor_DoesNotCount() => Assert.False(PerpetratorKind.Unknown.IsState);

    [Fact]
    public void IsState_OfTheStateAndItsEightOrgans_Counts()
    {
        Assert.True(PerpetratorKind.State.IsState);
        Assert.Equal(9, PerpetratorKind.All.Count(kind => kind.IsState));
    }

    [Fact]
    public void IsState_NonStateActors_DoNotCount() => Assert.DoesNotContain(PerpetratorKind.All, kind => kind.IsState && kind.Code.StartsWith("nonstate", StringComparison.Ordinal));

    [Fact]
    public void Parent_OfEachKind_IsStateOrNonStateAndHasNone()
    {
        Assert.Equal([PerpetratorKind.State, PerpetratorKind.NonState, PerpetratorKind.Unknown], PerpetratorKind.All.Where(kind => kind.Parent is null));
        Assert.Same(PerpetratorKind.State, PerpetratorKind.Police.Parent);
        Assert.Same(PerpetratorKind.NonState, PerpetratorKind.Corporation.Parent);
    }

    [Fact]
    [Trait("Item", "32")]
    public void All_Always_HasTheTenNonStateKindsOfTheBooklet() =>
        Assert.All(
            [
                PerpetratorKind.Media, PerpetratorKind.AcademicInstitution, PerpetratorKind.Organisation, PerpetratorKind.ReligiousInstitution, PerpetratorKind.Corporation,
                PerpetratorKind.Community, PerpetratorKind.Donor, PerpetratorKind.Individual, PerpetratorKind.ArmedGroup, PerpetratorKind.FinancialInstitution,
            ],
            kind => Assert.Same(PerpetratorKind.NonState, kind.Parent));

    [Fact]
    public void HuridocsCode_OfStateActors_LiesUnderTheGovernment() =>
        Assert.All(PerpetratorKind.All, kind => Assert.Equal(kind.IsState, kind.HuridocsCode?.IsWithin(PerpetratorKind.State.HuridocsCode!) ?? false));

    [Fact]
    public void HuridocsCode_OfPolice_IsTheOneOfHuridocs() => Assert.Equal("MT24 010104", PerpetratorKind.Police.HuridocsCode!.ToString());
}
