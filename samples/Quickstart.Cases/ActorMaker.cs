using HrdCore.Domain.Vocabulary;

namespace Quickstart.Cases;

/// <summary>Says what kinds of actors did something, and whom it struck.</summary>
internal sealed class ActorMaker(SplitMix64 random)
{
    // By form, in the order of the vocabulary.
    private static readonly PerpetratorKind[][] State =
    [
        [PerpetratorKind.Judiciary, PerpetratorKind.Judiciary, PerpetratorKind.Police, PerpetratorKind.LocalGovernment, PerpetratorKind.Executive],
        [PerpetratorKind.Police, PerpetratorKind.Police, PerpetratorKind.Intelligence, PerpetratorKind.ArmedForces, PerpetratorKind.Prison],
        [PerpetratorKind.Police, PerpetratorKind.Intelligence, PerpetratorKind.LocalGovernment, PerpetratorKind.ArmedForces],
        [PerpetratorKind.Police, PerpetratorKind.Prison, PerpetratorKind.ArmedForces, PerpetratorKind.LocalGovernment],
        [PerpetratorKind.Police, PerpetratorKind.Prison, PerpetratorKind.ArmedForces],
    ];

    private static readonly PerpetratorKind[] Others =
    [
        PerpetratorKind.Corporation, PerpetratorKind.Corporation, PerpetratorKind.ArmedGroup, PerpetratorKind.Individual, PerpetratorKind.Individual, PerpetratorKind.Mob,
        PerpetratorKind.Unknown,
    ];

    /// <summary>The actors of one act. In a case with a state actor the first act has one, and the others mostly do.</summary>
    internal IReadOnlyList<PerpetratorKind> Perpetrators(ViolationForm form, bool byState, bool isFirst)
    {
        var ofState = State[ViolationForm.All.IndexOf(form)];
        var onlyState = form == ViolationForm.JudicialHarassment || form == ViolationForm.ArrestAndDetention;
        var actors = new List<PerpetratorKind> { byState && (isFirst || onlyState || random.Chance(80)) ? random.Pick(ofState) : random.Pick(Others) };
        if (random.Chance(18))
        {
            var second = random.Pick(Others);
            if (second != PerpetratorKind.Unknown && actors[0] != PerpetratorKind.Unknown && second != actors[0])
            {
                actors.Add(second);
            }
        }

        return actors;
    }

    internal IReadOnlyList<VictimKind> Victims(int affected)
    {
        if (affected == 1)
        {
            return [VictimKind.Defender];
        }

        if (affected > 40 && random.Chance(40))
        {
            return [VictimKind.General];
        }

        var victims = new List<VictimKind> { VictimKind.Defender };
        victims.Add(random.Pick(AlsoStruck));
        return victims;
    }

    private static readonly VictimKind[] AlsoStruck = [VictimKind.FamilyMember, VictimKind.FamilyMember, VictimKind.Colleague, VictimKind.Organisation];
}
