using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Records;

/// <summary>Collects every reason to refuse a record while its constructor runs, and refuses it at the end with all of them.</summary>
/// <remarks>After a finding the returned value may be the impossible one, also null: <see cref="Done"/> throws before anyone sees it.</remarks>
internal ref struct Check(string record)
{
    // Wide enough for every archive, and far enough from the ends of the calendar that adding a deadline never leaves it.
    internal const int FirstYear = 1900;
    internal const int LastYear = 9000;

    private readonly string _record = record;
    private ImmutableArray<ValidationFinding>.Builder? _findings;

    internal void Found(string member, ValidationRule rule, long? limit = null, long? least = null)
    {
        _findings ??= ImmutableArray.CreateBuilder<ValidationFinding>();
        if (_findings.Count < ValidationReport.MaxFindings)
        {
            _findings.Add(new ValidationFinding(member, rule, limit) { Least = least });
        }
    }

    internal void That(bool holds, string member, ValidationRule rule, long? limit = null)
    {
        if (!holds)
        {
            Found(member, rule, limit);
        }
    }

    /// <summary>A number that lies in a range, whose ends the finding names as far as it has them.</summary>
    internal void InRange(bool holds, string member, long? least, long? most)
    {
        if (!holds)
        {
            Found(member, ValidationRule.OutOfRange, most, least);
        }
    }

    // The place is put into words only where there is something to say of it.
    private void That(bool holds, string member, int index, ValidationRule rule, long? limit = null)
    {
        if (!holds)
        {
            Found($"{member}[{index}]", rule, limit);
        }
    }

    internal T Required<T>(T? value, string member)
        where T : class
    {
        That(value is not null, member, ValidationRule.Required);
        return value!;
    }

    internal Guid Id(Guid id, string member)
    {
        That(id != Guid.Empty, member, ValidationRule.EmptyId);
        return id;
    }

    internal Guid? MaybeId(Guid? id, string member)
    {
        That(id != Guid.Empty, member, ValidationRule.EmptyId);
        return id;
    }

    internal string Text(string? text, int maxLength, string member, bool lines = false)
    {
        if (Required(text, member) is not null)
        {
            That(DomainText.IsValid(text!, maxLength, lines), member, ValidationRule.Text, maxLength);
        }

        return text!;
    }

    internal string? MaybeText(string? text, int maxLength, string member, bool lines = false) =>
        text is null ? null : Text(text, maxLength, member, lines);

    internal LocalizedText Texts(LocalizedText? texts, int maxLength, string member)
    {
        if (Required(texts, member) is not null)
        {
            That(texts!.Languages.All(language => texts.In(language)!.Length <= maxLength), member, ValidationRule.Text, maxLength);
        }

        return texts!;
    }

    internal LocalizedText? MaybeTexts(LocalizedText? texts, int maxLength, string member) => texts is null ? null : Texts(texts, maxLength, member);

    internal Sensitive<string> Secret(Sensitive<string>? text, DataClass dataClass, int maxLength, string member, bool lines = false)
    {
        Required(text, member);
        return MaybeSecret(text, dataClass, maxLength, member, lines)!;
    }

    internal Sensitive<string>? MaybeSecret(Sensitive<string>? text, DataClass dataClass, int maxLength, string member, bool lines = false)
    {
        if (MaybeSecret(text, dataClass, member) is not null)
        {
            That(DomainText.IsValid(text!.Reveal(Checking), maxLength, lines), member, ValidationRule.Text, maxLength);
        }

        return text;
    }

    internal Sensitive<T> Secret<T>(Sensitive<T>? value, DataClass dataClass, string member)
        where T : notnull
    {
        Required(value, member);
        return MaybeSecret(value, dataClass, member)!;
    }

    internal Sensitive<T>? MaybeSecret<T>(Sensitive<T>? value, DataClass dataClass, string member)
        where T : notnull
    {
        That(value is null || value.DataClass == dataClass, member, ValidationRule.OtherClass);
        return value;
    }

    /// <summary>An identifier that would reveal something.</summary>
    internal Sensitive<Guid>? MaybeSecretId(Sensitive<Guid>? id, DataClass dataClass, string member)
    {
        That(id?.Reveal(Checking) != Guid.Empty, member, ValidationRule.EmptyId);
        return MaybeSecret(id, dataClass, member);
    }

    /// <summary>A number from zero that would reveal something.</summary>
    internal Sensitive<int>? MaybeSecretNumber(Sensitive<int>? number, DataClass dataClass, int most, string member)
    {
        InRange(number is null || (number.Reveal(Checking) is >= 0 and var value && value <= most), member, 0, most);
        return MaybeSecret(number, dataClass, member);
    }

    internal DateTimeOffset Instant(DateTimeOffset instant, string member)
    {
        InRange(IsInRange(instant), member, FirstYear, LastYear);
        return instant.ToUniversalTime();
    }

    internal DateTimeOffset? MaybeInstant(DateTimeOffset? instant, string member) => instant is { } value ? Instant(value, member) : null;

    /// <summary>An instant that would reveal something.</summary>
    internal Sensitive<DateTimeOffset>? MaybeSecretInstant(Sensitive<DateTimeOffset>? instant, DataClass dataClass, string member)
    {
        MaybeSecret(instant, dataClass, member);
        return instant is null ? null : new Sensitive<DateTimeOffset>(Instant(instant.Reveal(Checking), member), instant.DataClass);
    }

    internal ImmutableArray<T> List<T>(IEnumerable<T>? items, int least, int most, string member)
    {
        // One more than there may be is enough to know that there are too many.
        ImmutableArray<T> list = items is null or ImmutableArray<T> { IsDefault: true } ? [] : [.. items.Take(most + 1)];
        That(list.Length >= least, member, ValidationRule.TooFew, least);
        That(list.Length <= most, member, ValidationRule.TooMany, most);
        for (var i = 0; i < list.Length; i++)
        {
            That(list[i] is not null, member, i, ValidationRule.Required);
        }

        return list;
    }

    /// <summary>A list in which no item comes twice.</summary>
    internal ImmutableArray<T> Set<T>(IEnumerable<T>? items, int least, int most, string member)
    {
        var list = List(items, least, most, member);
        Distinct(list, item => item, member);
        return list;
    }

    /// <summary>A list in which no identifier comes twice.</summary>
    internal ImmutableArray<T> Keyed<T>(IEnumerable<T>? items, Func<T, Guid> id, int least, int most, string member)
        where T : class
    {
        var list = List(items, least, most, member);
        Distinct(list, item => item is null ? Guid.Empty : id(item), member);
        return list;
    }

    /// <summary>A list of identifiers, none of which is empty or comes twice.</summary>
    internal ImmutableArray<Guid> Ids(IEnumerable<Guid>? ids, int least, int most, string member)
    {
        var list = Set(ids, least, most, member);
        for (var i = 0; i < list.Length; i++)
        {
            That(list[i] != Guid.Empty, member, i, ValidationRule.EmptyId);
        }

        return list;
    }

    /// <summary>A list of sensitive texts of one class, none of which comes twice.</summary>
    internal ImmutableArray<Sensitive<string>> Secrets(IEnumerable<Sensitive<string>>? items, DataClass dataClass, int maxLength, int least, int most, string member)
    {
        var list = Set(items, least, most, member);
        for (var i = 0; i < list.Length; i++)
        {
            That(list[i] is null || list[i].DataClass == dataClass, member, i, ValidationRule.OtherClass);
            That(list[i] is null || DomainText.IsValid(list[i].Reveal(Checking), maxLength, lines: false), member, i, ValidationRule.Text, maxLength);
        }

        return list;
    }

    /// <summary>A list of sensitive values of one class, none of which comes twice.</summary>
    internal ImmutableArray<Sensitive<T>> Secrets<T>(IEnumerable<Sensitive<T>>? items, DataClass dataClass, int least, int most, string member)
        where T : notnull
    {
        var list = Set(items, least, most, member);
        for (var i = 0; i < list.Length; i++)
        {
            MaybeSecret(list[i], dataClass, $"{member}[{i}]");
        }

        return list;
    }

    /// <summary>A list of open texts, none of which comes twice.</summary>
    internal ImmutableArray<string> TextList(IEnumerable<string>? items, int maxLength, int least, int most, string member)
    {
        var list = Set(items, least, most, member);
        for (var i = 0; i < list.Length; i++)
        {
            That(list[i] is null || DomainText.IsValid(list[i], maxLength, lines: false), member, i, ValidationRule.Text, maxLength);
        }

        return list;
    }

    /// <summary>A member of an enumeration that is one.</summary>
    internal T Defined<T>(T value, string member)
        where T : struct, Enum
    {
        That(Enum.IsDefined(value), member, ValidationRule.OutOfRange);
        return value;
    }

    /// <summary>What was found so far, for a check that reports and does not refuse.</summary>
    internal readonly ValidationReport Report() => _findings is null ? ValidationReport.Clean : new ValidationReport(_findings.ToImmutable());

    /// <summary>Throws if anything was found.</summary>
    internal readonly void Done()
    {
        if (_findings is not null)
        {
            throw new InvalidRecordException(_record, new ValidationReport(_findings.ToImmutable()));
        }
    }

    internal static bool IsInRange(DateTimeOffset instant) => instant.UtcDateTime.Year is >= FirstYear and <= LastYear;

    private void Distinct<T, TKey>(ImmutableArray<T> list, Func<T, TKey> key, string member)
    {
        if (list.Length < 2)
        {
            return;
        }

        var seen = new HashSet<TKey>(list.Length);
        for (var i = 0; i < list.Length; i++)
        {
            That(seen.Add(key(list[i])), member, i, ValidationRule.Duplicate);
        }
    }

    private static readonly Purpose Checking = Purpose.Of("validation");
}
