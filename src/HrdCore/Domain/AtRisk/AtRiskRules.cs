using System.Collections.Immutable;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.AtRisk;

/// <summary>What is worth talking about before a plan is needed.</summary>
public static class AtRiskRules
{
    /// <summary>Looks at a plan and the papers that it counts on: powers of attorney that do not hold, and things that may happen and have no instruction. Nothing of it is an error;
    /// a plan with gaps is better than none.</summary>
    /// <param name="profile">The profile with its plan.</param>
    /// <param name="powers">The powers of attorney that are known; others than the plan names are passed over.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The profile, the list or an item is null.</exception>
    public static ValidationReport Check(AtRiskProfile profile, IEnumerable<PowerOfAttorney> powers, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(powers);
        var holding = new HashSet<Guid>();
        foreach (var power in powers)
        {
            ArgumentNullException.ThrowIfNull(power, nameof(powers));
            if (power.GrantorId == profile.DefenderId && power.IsInForceAt(instant))
            {
                holding.Add(power.Id);
            }
        }

        var found = ImmutableArray.CreateBuilder<ValidationFinding>();
        for (var i = 0; i < profile.PowerOfAttorneyIds.Length; i++)
        {
            if (!holding.Contains(profile.PowerOfAttorneyIds[i]))
            {
                found.Add(new ValidationFinding($"powerOfAttorneyIds[{i}]", ValidationRule.PlanPower));
            }
        }

        if (!profile.TriggersWithoutInstruction().IsEmpty)
        {
            found.Add(new ValidationFinding("instructions", ValidationRule.PlanTriggerOpen));
        }

        return new ValidationReport(found.ToImmutable());
    }
}
