using System.Globalization;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace Quickstart;

/// <summary>Counts over cases, and nothing that tells of a single one.</summary>
public sealed class Summary
{
    private readonly Dictionary<ViolationForm, int> _byForm = [];
    private readonly List<ResponseClock> _clocks = [];
    private readonly SortedDictionary<string, (int Count, Money Sum)> _grants = new(StringComparer.Ordinal);
    private DateTimeOffset _latest = DateTimeOffset.MinValue;

    /// <summary>Cases counted.</summary>
    public int Cases { get; private set; }

    /// <summary>People affected, as far as counted.</summary>
    public long Affected { get; private set; }

    /// <summary>Cases with a state actor.</summary>
    public int StateActor { get; private set; }

    /// <summary>Counts a case.</summary>
    public void Add(CaseFile file)
    {
        Cases++;
        Affected += file.Case.Affected.Value;
        StateActor += file.HasStateActor() ? 1 : 0;
        foreach (var form in ViolationForm.All.Where(file.HasForm))
        {
            _byForm[form] = _byForm.GetValueOrDefault(form) + 1;
        }

        foreach (var grant in file.Grants)
        {
            var code = grant.Amount.Currency.Code;
            _grants[code] = _grants.TryGetValue(code, out var so) ? (so.Count + 1, so.Sum + grant.Amount) : (1, grant.Amount);
        }

        if (ResponseClock.For(file.Case) is { } clock)
        {
            _clocks.Add(clock);
        }

        _latest = file.Case.Intake.ReceivedAt > _latest ? file.Case.Intake.ReceivedAt : _latest;
    }

    /// <summary>Shows the tables.</summary>
    public void Show()
    {
        Screen.Table(
            "Cases by form of violation (a case may have several)",
            ["form", "here", "published 2018-19"],
            [
                .. PublishedFigures.ByForm.Select(row => new[] { row.Form.Term.LabelIn(LanguageTag.English) ?? row.Form.Code, Number(_byForm.GetValueOrDefault(row.Form)), Number(row.Cases) }),
                ["all cases", Number(Cases), Number(PublishedFigures.Cases)],
                ["people affected (at least)", Number(Affected), Number(PublishedFigures.Affected)],
                ["cases with a state actor", Percent(StateActor), $"{PublishedFigures.StateActorPercent} %"],
            ]);
        var states = _clocks.CountBy(clock => clock.StateAt(_latest)).ToDictionary();
        Screen.Table(
            $"Urgent actions and their 48-hour clocks, as of the last request ({_latest.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC)",
            ["state", "cases"],
            [
                ["answered in time", Number(states.GetValueOrDefault(ResponseState.Met))],
                ["answered late, or overdue", Number(states.GetValueOrDefault(ResponseState.Missed))],
                ["still running", Number(states.GetValueOrDefault(ResponseState.Running))],
                ["all urgent actions", Number(_clocks.Count)],
            ]);
        Screen.Table(
            "Grants by currency",
            ["currency", "grants", "sum"],
            _grants.Select(row => new[] { row.Key, Number(row.Value.Count), row.Value.Sum.Amount.ToString("N" + row.Value.Sum.Currency.MinorUnits, CultureInfo.InvariantCulture) }));
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private string Percent(int part) => Cases == 0 ? "-" : (100.0 * part / Cases).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
