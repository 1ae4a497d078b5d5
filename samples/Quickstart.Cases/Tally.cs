using HrdCore.Domain.Casework;
using HrdCore.Domain.Vocabulary;
using Quickstart.Cases.Plan;

namespace Quickstart.Cases;

/// <summary>Counts cases as the published statistics do.</summary>
public sealed class Tally
{
    private readonly int[] _forms = new int[ViolationForm.All.Length];
    private readonly SortedSet<string> _territories = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _languages = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly int[] _responses = new int[3];

    /// <summary>Counts one case.</summary>
    public void Add(CaseFile file)
    {
        var item = file.Case;
        Cases++;
        Affected += item.Affected.Value;
        ByState += file.HasStateActor() ? 1 : 0;
        Grants += file.Grants.Length;
        _territories.Add(item.Territory.Code);
        _languages[item.Intake.Language.ToString()] = _languages.GetValueOrDefault(item.Intake.Language.ToString()) + 1;
        _kinds[item.Kind.Code] = _kinds.GetValueOrDefault(item.Kind.Code) + 1;
        for (var form = 0; form < _forms.Length; form++)
        {
            _forms[form] += file.HasForm(ViolationForm.All[form]) ? 1 : 0;
        }

        if (ResponseClock.For(item) is { } clock)
        {
            _responses[(int)clock.StateAt(Figures.PeriodEnd)]++;
        }
    }

    /// <summary>All cases.</summary>
    public int Cases { get; private set; }

    /// <summary>All people affected.</summary>
    public int Affected { get; private set; }

    /// <summary>Cases with a state actor.</summary>
    public int ByState { get; private set; }

    /// <summary>All grants.</summary>
    public int Grants { get; private set; }

    /// <summary>Cases by form, in the order of the vocabulary.</summary>
    public IReadOnlyList<int> Forms => _forms;

    /// <summary>Countries with at least one case.</summary>
    public IReadOnlyCollection<string> Territories => _territories;

    /// <summary>Cases by language of the request.</summary>
    public IReadOnlyDictionary<string, int> Languages => _languages;

    /// <summary>Cases by kind.</summary>
    public IReadOnlyDictionary<string, int> Kinds => _kinds;

    /// <summary>Urgent actions by how their first response stood at the end of the period.</summary>
    public int Responses(ResponseState state) => _responses[(int)state];

    /// <summary>The counts, one on each line.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Line("cases", Cases);
        yield return Line("countries", _territories.Count);
        yield return Line("people affected", Affected);
        yield return Line("by a state actor", ByState);
        for (var form = 0; form < _forms.Length; form++)
        {
            yield return Line(ViolationForm.All[form].Code, _forms[form]);
        }

        foreach (var (kind, count) in _kinds)
        {
            yield return Line(kind, count);
        }

        foreach (var state in Enum.GetValues<ResponseState>())
        {
            yield return Line($"first response {state.ToString().ToLowerInvariant()}", Responses(state));
        }

        foreach (var (language, count) in _languages)
        {
            yield return Line($"in {language}", count);
        }

        yield return Line("grants", Grants);
    }

    private static string Line(string label, int count) => FormattableString.Invariant($"{label,-32}{count,6}");
}
