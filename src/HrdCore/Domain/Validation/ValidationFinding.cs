using System.Globalization;
using HrdCore.Classification;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Validation;

/// <summary>One thing that a check found: where, which rule, how grave, and what to do. It holds no part of what was checked, so it may be logged.</summary>
/// <remarks>Immutable. Equality: by path, rule, limit, least, position, expected word, cause, purpose and classes.</remarks>
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

    /// <summary>The limit that the rule speaks of, or null when it has none. Of a range it is the most.</summary>
    public long? Limit { get; }

    /// <summary>The least of a range; null when the rule does not speak of one, or the range has no lower end.</summary>
    public long? Least { get; internal init; }

    /// <summary>Where in the input, in bytes from its start, or null when the record was not read from bytes.</summary>
    public long? Position { get; }

    /// <summary>What stands here in a document that is read here, e.g. <c>hrdcore/1</c>; a word of the format, never of the document. Null when the rule does not speak of one.</summary>
    public string? Expected { get; internal init; }

    /// <summary>What brought it about, e.g. why a consent does not allow a letter; or null when the rule says it all.</summary>
    public ValidationRule? Cause { get; private init; }

    /// <summary>The purpose for which something was asked, where the rule is about consent; or null.</summary>
    public ConsentPurpose? Purpose { get; private init; }

    /// <summary>The classes of data that are not allowed for it, or that were asked for where nothing is; or null where the rule is not about consent.</summary>
    public DataClass? Classes { get; private init; }

    /// <summary>How grave it is.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>What is wrong and what to do, in a language, with the cause, the purpose and the classes where it has them.</summary>
    /// <param name="language">English, Simplified Chinese, Vietnamese or French, in any region; any other gives English.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string Help(LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var help = Rule == ValidationRule.OutOfRange && (Least ?? Limit) is not null ? ValidationWords.Range(language, Least, Limit) : Rule.Help(language, Limit).Replace(ValidationRule.Placeholder, Expected ?? ValidationRule.Placeholder, StringComparison.Ordinal);
        var cause = Cause is null ? string.Empty : " " + Cause.Help(language);
        return Purpose is null || Classes is not { } classes ? help + cause : $"{help}{cause} {ValidationWords.AskedFor(language, Purpose, classes)}";
    }

    /// <summary>Path, position, help and the rule's code, in a language.</summary>
    /// <param name="language">English, Simplified Chinese, Vietnamese or French, in any region; any other gives English.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToText(LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var where = Path.Length > 0 ? Path : Words(language, "the record", "整条记录", "toàn bộ hồ sơ", "la fiche entière");
        var at = Position is { } position ? string.Create(CultureInfo.InvariantCulture, $" {Words(language, "at byte", "字节位置", "tại byte", "à l'octet")} {position}") : string.Empty;
        var code = Cause is null ? Rule.Code : $"{Rule.Code}: {Cause.Code}";
        return $"{where}{at}: {Help(language)} ({code})";
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
        new(Path.Length == 0 ? parent : parent.Length == 0 || Path[0] == '[' ? parent + Path : $"{parent}.{Path}", Rule, Limit, Position) { Least = Least, Expected = Expected, Cause = Cause, Purpose = Purpose, Classes = Classes };

    /// <summary>The same about a purpose; the classes stay where they were named before.</summary>
    internal ValidationFinding About(ConsentPurpose purpose, DataClass classes) =>
        new(Path, Rule, Limit, Position) { Least = Least, Expected = Expected, Cause = Cause, Purpose = purpose, Classes = Classes ?? classes };

    /// <summary>What follows from this in a larger record.</summary>
    internal ValidationFinding AsCauseOf(string path, ValidationRule rule) => new(path, rule) { Cause = Rule, Purpose = Purpose, Classes = Classes };
}
