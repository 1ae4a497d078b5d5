namespace HrdCore.Sealing;

/// <summary>One field that a blind index is made of: its name, how its text is got from an opened row, and how many different values it can take.</summary>
/// <typeparam name="TRow">The opened row.</typeparam>
/// <remarks>Threads: immutable.</remarks>
public sealed class BlindIndexPart<TRow>
    where TRow : notnull
{
    private const string YesOrNo =
        "An index of yes and no gives both away: counting the tags tells which is which. Open the rows and compare, or take a text of many values; together with such a one, in an index of several fields, give a code as text.";

    private const string FewMembers =
        "An index of an enumeration gives it away: it has few members, and counting the tags tells which is which. Open the rows and compare, or take a text of many values; together with such a one, in an index of several fields, give its code as text.";

    /// <summary>Names a field.</summary>
    /// <param name="field">The field's name, as it is sealed: 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="value">Its text in an opened row, of at most 4,096 characters; null where there is none.</param>
    /// <param name="distinctValues">How many different values the field can take at least, whatever is stored so far: from 2. When in doubt, less.</param>
    /// <param name="form">What counts in the text.</param>
    /// <exception cref="ArgumentNullException">The name or the function is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 values, or the form does not exist.</exception>
    public BlindIndexPart(string field, Func<TRow, string?> value, long distinctValues, BlindIndexForm form = BlindIndexForm.Text)
    {
        RecordAddress.RequireName(field, nameof(field));
        ArgumentNullException.ThrowIfNull(value);
        if (distinctValues < 2)
        {
            throw new ArgumentOutOfRangeException(nameof(distinctValues), "A field takes at least 2 different values.");
        }

        if (form is not (BlindIndexForm.Text or BlindIndexForm.Digits))
        {
            throw new ArgumentOutOfRangeException(nameof(form), "The form is one of BlindIndexForm's members.");
        }

        Field = field;
        Value = value;
        DistinctValues = distinctValues;
        Form = form;
    }

    /// <summary>Refused where it is written: yes or no is no field to search by.</summary>
    /// <param name="field">Any.</param>
    /// <param name="value">Any.</param>
    /// <param name="distinctValues">Any.</param>
    /// <exception cref="NotSupportedException">Always; it does not compile.</exception>
    [Obsolete(YesOrNo, error: true)]
    public BlindIndexPart(string field, Func<TRow, bool?> value, long distinctValues) => throw new NotSupportedException(YesOrNo);

    /// <summary>Refused where it is written: an enumeration is no field to search by.</summary>
    /// <param name="field">Any.</param>
    /// <param name="value">Any.</param>
    /// <param name="distinctValues">Any.</param>
    /// <exception cref="NotSupportedException">Always; it does not compile.</exception>
    [Obsolete(FewMembers, error: true)]
    public BlindIndexPart(string field, Func<TRow, Enum?> value, long distinctValues) => throw new NotSupportedException(FewMembers);

    /// <summary>The field's name.</summary>
    public string Field { get; }

    /// <summary>How many different values the field can take at least.</summary>
    public long DistinctValues { get; }

    /// <summary>What counts in the text.</summary>
    public BlindIndexForm Form { get; }

    internal Func<TRow, string?> Value { get; }
}
