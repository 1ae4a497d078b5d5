using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Parties;

/// <summary>What the names of several people have to do with each other.</summary>
public static class NameRules
{
    private static readonly Purpose Checking = Purpose.Of("validation");

    /// <summary>Whether an alias of one defender is the legal name of another, in any case, script width or marks on letters. It may be so, and is a warning: who reads the alias takes one for the
    /// other, and what was to protect the one exposes the other.</summary>
    /// <param name="defenders">Those who stand together, e.g. in a case or a register.</param>
    /// <returns>A finding for each such alias, by its place, e.g. <c>[1].aliases[0]</c>.</returns>
    /// <exception cref="ArgumentNullException">The list or an item is null.</exception>
    public static ValidationReport CheckAliases(IEnumerable<Defender> defenders)
    {
        ArgumentNullException.ThrowIfNull(defenders);
        ImmutableArray<Defender> all = [.. defenders];
        var owners = new Dictionary<string, HashSet<Guid>>(StringComparer.Ordinal);
        foreach (var defender in all)
        {
            ArgumentNullException.ThrowIfNull(defender, nameof(defenders));
            var name = Fold(defender.LegalName.Reveal(Checking));
            owners.TryAdd(name, []);
            owners[name].Add(defender.Id);
        }

        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = 0; j < all[i].Aliases.Length && findings.Count < ValidationReport.MaxFindings; j++)
            {
                if (owners.TryGetValue(Fold(all[i].Aliases[j].Reveal(Checking)), out var ids) && ids.Any(id => id != all[i].Id))
                {
                    findings.Add(new ValidationFinding($"[{i}].aliases[{j}]", ValidationRule.AliasOfAnother));
                }
            }
        }

        return new ValidationReport(findings.ToImmutable());
    }

    private static string Fold(string name)
    {
        Span<char> folded = stackalloc char[2 * Values.DomainText.NameLength];
        return new string(folded[..LetterFolding.Fold(name, folded)]);
    }
}
