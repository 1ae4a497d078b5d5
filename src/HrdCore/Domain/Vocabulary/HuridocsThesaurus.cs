using System.Collections.Frozen;
using System.Collections.Immutable;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A user's own copy of the Micro-thesauri of HURIDOCS, read to put labels to codes. This library ships the codes alone, since the labels are not ours to give.</summary>
/// <remarks>The copy is text, a line for each entry: <c>list,code,label</c>, as in <c>4,030103,...</c>; a label with a comma stands in quotation marks, a first line
/// that names the columns and blank lines are passed over. Every other line is either an entry or a fault, so that nothing is lost in silence.</remarks>
public sealed class HuridocsThesaurus
{
    /// <summary>Most characters of a copy. The standard's 48 lists, in one language, have less than half a million.</summary>
    public const int MaxCharacters = 4_000_000;

    /// <summary>Most lines of a copy. The standard has some 4,500 entries.</summary>
    public const int MaxLines = 50_000;

    /// <summary>Most characters of a label.</summary>
    public const int MaxLabelLength = DomainText.LineLength;

    private const string Header = "list,code,label";

    private readonly FrozenDictionary<HuridocsCode, string> _labels;

    private HuridocsThesaurus(LanguageTag language, FrozenDictionary<HuridocsCode, string> labels, ImmutableArray<HuridocsFault> faults)
    {
        Language = language;
        _labels = labels;
        Faults = faults;
    }

    /// <summary>The language of the labels.</summary>
    public LanguageTag Language { get; }

    /// <summary>How many entries were read.</summary>
    public int Count => _labels.Count;

    /// <summary>The lines that are no entries, in their order.</summary>
    public ImmutableArray<HuridocsFault> Faults { get; }

    /// <summary>Reads a copy.</summary>
    /// <param name="text">At most 4,000,000 characters and 50,000 lines.</param>
    /// <param name="language">The language of the labels.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    /// <exception cref="ArgumentException">The text has more characters or lines than that.</exception>
    public static HuridocsThesaurus Read(ReadOnlySpan<char> text, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (text.Length > MaxCharacters || text.Count('\n') >= MaxLines)
        {
            throw new ArgumentException($"A copy has at most {MaxCharacters} characters and {MaxLines} lines; read it in parts.", nameof(text));
        }

        text = text.TrimStart('\uFEFF'); // the mark that some programs put before UTF-8
        var labels = new Dictionary<HuridocsCode, string>();
        var faults = ImmutableArray.CreateBuilder<HuridocsFault>();
        var number = 0;
        var isFirst = true;
        foreach (var range in text.Split('\n'))
        {
            number++;
            var line = text[range].TrimEnd('\r');
            if (line.IsWhiteSpace() || (isFirst && line.Trim().Equals(Header, StringComparison.OrdinalIgnoreCase)))
            {
                isFirst &= line.IsWhiteSpace();
                continue;
            }

            isFirst = false;
            var fault = HuridocsEntry.TryRead(line, out var entry);
            fault ??= labels.TryAdd(entry.Code, entry.Label) ? null : HuridocsFaultReason.Duplicate;
            if (fault is { } reason)
            {
                faults.Add(new HuridocsFault(number, reason));
            }
        }

        return new HuridocsThesaurus(language, labels.ToFrozenDictionary(), faults.DrainToImmutable());
    }

    /// <summary>What the copy calls a code, or null when it has none.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public string? LabelOf(HuridocsCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _labels.GetValueOrDefault(code);
    }

    /// <summary>How many entries and faults there are; never a label.</summary>
    public override string ToString() => $"{Count} entries, {Faults.Length} faults";
}
