using System.Globalization;
using System.Text;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>Invented content that is put into every public type and must come out of none. Each part is long and odd enough to be found by search alone.</summary>
internal sealed class Canary
{
    public static Canary First { get; } = new("Kanarieva", "Riegelwerk", "73939133", new DateOnly(1987, 3, 19), new Guid("5eedbeef-c0de-4a11-9b0b-0123c4a4a1e5"));

    /// <summary>Another content, of another length: a print form that differs between the two tells something about it.</summary>
    public static Canary Second { get; } = new("Vogelsangova", "Schliessband", "1357924680", new DateOnly(1992, 11, 8), new Guid("0ddba11f-00d5-4b1d-8a5e-fedc0ffee777"));

    private readonly List<(Trace Trace, string Needle, StringComparison Comparison)> _needles = [];

    private Canary(string text, string secret, string digits, DateOnly date, Guid id)
    {
        (Text, Secret, Digits, Date, Id) = (text, secret, digits, date, id);
        Number = int.Parse(digits, CultureInfo.InvariantCulture);
        AddText("text", text);
        AddText("secret", secret);
        AddText("number", digits);
        AddPlain("number", "grouped", Number.ToString("N0", CultureInfo.InvariantCulture));
        AddPlain("date", "plain", $"{date:yyyy-MM-dd}", $"{date:yyyyMMdd}", $"{date:dd.MM.yyyy}", date.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture));
        AddPlain("guid", "plain", id.ToString("D"), id.ToString("N"), Convert.ToHexString(id.ToByteArray()));
    }

    public string Text { get; }

    /// <summary>What keys are made of; no type may ever show it.</summary>
    public string Secret { get; }

    public string Digits { get; }

    public int Number { get; }

    public DateOnly Date { get; }

    public Guid Id { get; }

    /// <summary>The text as UTF-8, repeated up to a length.</summary>
    public byte[] Bytes(int length) => Repeated(Text, length);

    /// <summary>The secret as UTF-8, repeated up to a length.</summary>
    public byte[] SecretBytes(int length) => Repeated(Secret, length);

    /// <summary>What of the content is in an output, and in which form; empty when nothing is.</summary>
    public IReadOnlyList<Trace> FoundIn(string? output) =>
        output is null ? [] : [.. _needles.Where(needle => output.Contains(needle.Needle, needle.Comparison)).Select(needle => needle.Trace).Distinct()];

    private static byte[] Repeated(string text, int length) => [.. Enumerable.Range(0, length).Select(i => (byte)text[i % text.Length])];

    private void AddPlain(string kind, string form, params ReadOnlySpan<string> needles)
    {
        foreach (var needle in needles)
        {
            _needles.Add((new Trace(kind, form), needle, StringComparison.OrdinalIgnoreCase));
        }
    }

    private void AddText(string kind, string text)
    {
        AddPlain(kind, "plain", text);
        foreach (var (encoding, bytes) in new[] { ("UTF-8", Encoding.UTF8.GetBytes(text)), ("UTF-16", Encoding.Unicode.GetBytes(text)) })
        {
            AddPlain(kind, $"hex of {encoding}", Convert.ToHexString(bytes), BitConverter.ToString(bytes));
            AddPlain(kind, $"numbers of {encoding}", string.Join(',', bytes), string.Join(", ", bytes));
            for (var lead = 0; lead < 3; lead++)
            {
                // Base64 depends on what stands before: three alignments, without the characters that neighbours share.
                var padded = Convert.ToBase64String([.. new byte[lead], .. bytes]);
                var inner = padded[(lead == 0 ? 0 : lead + 1)..(padded.TrimEnd('=').Length - 1)];
                _needles.Add((new Trace(kind, $"base64 of {encoding}"), inner, StringComparison.Ordinal));
                _needles.Add((new Trace(kind, $"base64url of {encoding}"), inner.Replace('+', '-').Replace('/', '_'), StringComparison.Ordinal));
            }
        }
    }
}

/// <summary>What was found (text, secret, number, date or guid) and how it was written.</summary>
internal readonly record struct Trace(string Kind, string Form)
{
    public override string ToString() => $"{Kind}, {Form}";
}
