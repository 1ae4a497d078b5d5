using System.Globalization;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Validation;

/// <summary>One thing that a check found: where, which rule, how grave, and what to do. It holds no part of what was checked, so it may be logged.</summary>
/// <remarks>Immutable. Equality: by path, rule, limit and position.</remarks>
public sealed record ValidationFinding : IFormattable
{
    internal ValidationFinding(string path, ValidationRule rule, long? limit = null, long? position = null)
    {
        Path = path;
        Rule = rule;
        Limit = limit;
        Position = position;
    }

    /// <summary>Where in the record, e.g. <c>violations[0].form</c>; empty for the record as a whole. Made of the schema's names, never of text in the record.</summary>
    public string Path { get; }

    /// <summary>The rule that is broken, with its help.</summary>
    public ValidationRule Rule { get; }

    /// <summary>The limit that the rule speaks of, or null when it has none.</summary>
    public long? Limit { get; }

    /// <summary>Where in the input, in bytes from its start, or null when the record was not read from bytes.</summary>
    public long? Position { get; }

    /// <summary>How grave it is.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>What is wrong and what to do, in a language.</summary>
    /// <param name="language">English, Simplified Chinese, Vietnamese or French, in any region; any other gives English.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string Help(LanguageTag language) => Rule.Help(language, Limit);

    /// <summary>Path, position, help and the rule's code, in a language.</summary>
    /// <param name="language">English, Simplified Chinese, Vietnamese or French, in any region; any other gives English.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToText(LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var where = Path.Length > 0 ? Path : Words(language, "the record", "整条记录", "toàn bộ hồ sơ", "la fiche entière");
        var at = Position is { } position ? string.Create(CultureInfo.InvariantCulture, $" {Words(language, "at byte", "字节位置", "tại byte", "à l'octet")} {position}") : string.Empty;
        return $"{where}{at}: {Help(language)} ({Rule.Code})";
    }

    /// <summary>Path, position, help in English and the rule's code.</summary>
    public override string ToString() => ToText(LanguageTag.English);

    /// <summary>As <see cref="ToString()"/>; there is one format, and it is the same in every culture.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static string Words(LanguageTag language, string english, string chinese, string vietnamese, string french) => language.Language switch
    {
        "zh" => chinese,
        "vi" => vietnamese,
        "fr" => french,
        _ => english,
    };

    internal ValidationFinding Under(string parent) =>
        new(Path.Length == 0 ? parent : parent.Length == 0 || Path[0] == '[' ? parent + Path : $"{parent}.{Path}", Rule, Limit, Position);
}
