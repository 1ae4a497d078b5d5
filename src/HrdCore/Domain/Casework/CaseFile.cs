using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A case and what goes with it in one piece: its defenders, what was done to them in the monitor's short form, and the money given. One line of a file of cases is one of these.</summary>
/// <remarks>Immutable. Equality: by reference. Prints its classes. The parts fit: every client is among the defenders, and no identifier stands for two things.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class CaseFile : DomainRecord<CaseFile>, IDomainRecord<CaseFile>
{
    /// <summary>Most defenders, violations or grants of one file.</summary>
    public const int MaxItems = 64;

    /// <summary>Puts a file together.</summary>
    /// <param name="case">The case.</param>
    /// <param name="defenders">Whom it is about: 1 to 64, all clients among them.</param>
    /// <param name="violations">What was done: 1 to 64 acts.</param>
    /// <param name="grants">Money given: at most 64.</param>
    /// <exception cref="InvalidRecordException">A part is missing, a client is not among the defenders, or an identifier stands for two things.</exception>
    public CaseFile(Case @case, IEnumerable<Defender> defenders, IEnumerable<Violation> violations, IEnumerable<Grant>? grants = null)
    {
        var check = new Check(nameof(CaseFile));
        Case = check.Required(@case, nameof(@case));
        Defenders = check.Keyed(defenders, defender => defender.Id, 1, MaxItems, nameof(defenders));
        Violations = check.Keyed(violations, violation => violation.Id, 1, MaxItems, nameof(violations));
        Grants = check.Keyed(grants, grant => grant.Id, 0, MaxItems, nameof(grants));
        CheckClients(ref check, @case, Defenders);
        CheckIds(ref check, @case?.Id, Defenders, Violations, Grants);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<CaseFile> Shape { get; } = new(
        "case-file",
        static (ref RecordValues values) => new CaseFile(values.Next<Case>(), values.List<Defender>(), values.List<Violation>(), values.List<Grant>()),
        Member.Of("case", Codec.Record<Case>(), (CaseFile file) => file.Case),
        Member.List("defenders", Codec.Record<Defender>(), (CaseFile file) => file.Defenders),
        Member.List("violations", Codec.Record<Violation>(), (CaseFile file) => file.Violations),
        Member.List("grants", Codec.Record<Grant>(), (CaseFile file) => file.Grants));

    /// <summary>The case.</summary>
    public Case Case { get; }

    /// <summary>Whom it is about, in the order given.</summary>
    public ImmutableArray<Defender> Defenders { get; }

    /// <summary>What was done, in the order given.</summary>
    public ImmutableArray<Violation> Violations { get; }

    /// <summary>Money given, in the order given.</summary>
    public ImmutableArray<Grant> Grants { get; }

    /// <summary>Whether any act shows a form. Counting cases by form counts each case once per form, however many acts show it.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public bool HasForm(ViolationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Violations.Any(violation => violation.Form == form);
    }

    /// <summary>Whether the state had a hand in any act: the figure "state actors were perpetrators in N of M cases" counts these.</summary>
    public bool HasStateActor() => Violations.Any(violation => violation.Perpetrators.Any(kind => kind.IsState));

    /// <summary>As what the case counts in indicator 16.10.1: once, whatever its clients are besides; or null when it does not count.</summary>
    /// <param name="priority">What goes first, e.g. <see cref="SdgVictimPriority.Standard"/>.</param>
    /// <exception cref="ArgumentNullException">The order is null.</exception>
    public SdgVictimStatus? CountsAs(SdgVictimPriority priority)
    {
        ArgumentNullException.ThrowIfNull(priority);
        return priority.StatusOf(Defenders.Where(defender => Case.Clients.Contains(defender.Id)).SelectMany(defender => defender.Categories));
    }

    private static void CheckClients(ref Check check, Case? item, ImmutableArray<Defender> defenders)
    {
        for (var i = 0; i < item?.Clients.Length; i++)
        {
            check.That(defenders.Any(defender => defender?.Id == item.Clients[i]), $"case.clients[{i}]", ValidationRule.ClientInFile);
        }
    }

    // Within one list a repetition was found already; here the lists are held against each other.
    private static void CheckIds(ref Check check, Guid? caseId, ImmutableArray<Defender> defenders, ImmutableArray<Violation> violations, ImmutableArray<Grant> grants)
    {
        var seen = new HashSet<Guid>(defenders.Select(defender => defender?.Id ?? Guid.Empty)) { caseId ?? Guid.Empty };
        check.That(caseId is null || !defenders.Any(defender => defender?.Id == caseId), "defenders", ValidationRule.Duplicate);
        check.That(!violations.Any(violation => violation is not null && seen.Contains(violation.Id)), "violations", ValidationRule.Duplicate);
        seen.UnionWith(violations.Select(violation => violation?.Id ?? Guid.Empty));
        check.That(!grants.Any(grant => grant is not null && seen.Contains(grant.Id)), "grants", ValidationRule.Duplicate);
    }
}
