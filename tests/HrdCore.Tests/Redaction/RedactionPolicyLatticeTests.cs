using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Redaction;

namespace HrdCore.Tests.Redaction;

/// <summary>Laws that hold for every policy, not for the built-in one only.</summary>
public class RedactionPolicyLatticeTests
{
    private static readonly Arbitrary<DataClass> SomeClasses = Gen.Choose(1, (int)DataClasses.All).Select(bits => (DataClass)bits).ToArbitrary();

    private static readonly Arbitrary<(RedactionPolicy Policy, Audience Audience)> Views =
        (from actions in Gen.Elements(Enum.GetValues<RedactionAction>()).ArrayOf(Cells().Length)
         from audience in Gen.Elements(Enum.GetValues<Audience>())
         select (PolicyOf(Cells().Zip(actions)), audience)).ToArbitrary();

    [Fact]
    public void ActionFor_ClassAdded_NeverShowsMore() =>
        Prop.ForAll(Views, SomeClasses, SomeClasses, (view, classes, added) =>
            view.Policy.ActionFor(classes | added, view.Audience) <= view.Policy.ActionFor(classes, view.Audience))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void ActionFor_Combination_IsTheStrictestOfItsParts() =>
        Prop.ForAll(Views, SomeClasses, (view, classes) =>
            view.Policy.ActionFor(classes, view.Audience) == DataClasses.Parts(classes).Min(part => view.Policy.ActionFor(part, view.Audience)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void ActionFor_NoClass_IsAsStrictAsAllClasses() =>
        Prop.ForAll(Views, view => view.Policy.ActionFor(DataClass.None, view.Audience) == view.Policy.ActionFor(DataClasses.All, view.Audience))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void ActionFor_BitThatIsNoClass_IsAsStrictAsAllClasses() =>
        Prop.ForAll(Views, SomeClasses, (view, classes) =>
            view.Policy.ActionFor(classes | (DataClass)(1 << 16), view.Audience) == view.Policy.ActionFor(DataClasses.All, view.Audience))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Policy_ItsOwnCellsInAnyOrder_MakeItAgain() =>
        Prop.ForAll(Views, Gen.Shuffle(Cells()).ToArbitrary(), (view, cells) =>
        {
            var again = PolicyOf(cells.Select(cell => (cell, view.Policy.ActionFor(cell.Class, cell.Audience))));
            return again.Equals(view.Policy) && again.GetHashCode() == view.Policy.GetHashCode() && again.Describe() == view.Policy.Describe();
        })
        .QuickCheckThrowOnFailure();

    private static (DataClass Class, Audience Audience)[] Cells() =>
        [.. from dataClass in DataClasses.Parts(DataClasses.All) from audience in Enum.GetValues<Audience>() select (dataClass, audience)];

    private static RedactionPolicy PolicyOf(IEnumerable<((DataClass Class, Audience Audience) Cell, RedactionAction Action)> cells) =>
        new([.. cells.Select(cell => new RedactionRule(cell.Cell.Class, cell.Cell.Audience, cell.Action))]);
}
