// Searches files for many strings at once: every needle is filed under its first six bytes, and a window of six bytes slides over the file.
// Long strings are cut into pieces of 16 characters, so that a fragment of a narrative is found as well as the whole of it.
using System.Text;
using System.Text.Encodings.Web;

namespace Quickstart;

/// <summary>Looks for sensitive strings in the bytes of files: as UTF-8, as UTF-16 and as escaped JSON.</summary>
public sealed class LeakScan
{
    private const int WindowSizeInBytes = 6;
    private const int PieceLength = 16;
    private const ulong WindowMask = (1UL << (8 * WindowSizeInBytes)) - 1;

    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<(byte[] Bytes, int String)>> _needles = [];

    /// <summary>How many different strings are looked for.</summary>
    public int Count { get; private set; }

    /// <summary>How many were too short to tell from chance in a file of random bytes (under six bytes of UTF-8), so are not looked for.</summary>
    public int TooShort { get; private set; }

    /// <summary>Adds a string to look for.</summary>
    public void Add(string text)
    {
        if (!_strings.Add(text))
        {
            return;
        }

        if (Encoding.UTF8.GetByteCount(text) < WindowSizeInBytes)
        {
            TooShort++;
            return;
        }

        var id = Count++;
        foreach (var piece in Pieces(text))
        {
            foreach (var bytes in Encodings(piece).Where(bytes => bytes.Length >= WindowSizeInBytes))
            {
                var key = bytes.Take(WindowSizeInBytes).Aggregate(0UL, (window, b) => (window << 8) | b);
                if (!_needles.TryGetValue(key, out var list))
                {
                    _needles.Add(key, list = []);
                }

                list.Add((bytes, id));
            }
        }
    }

    /// <summary>How many of the strings, or of their pieces' strings, stand in a file.</summary>
    public int CountIn(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var found = new HashSet<int>();
        var window = 0UL;
        for (var i = 0; i < bytes.Length; i++)
        {
            window = ((window << 8) | bytes[i]) & WindowMask;
            if (i < WindowSizeInBytes - 1 || !_needles.TryGetValue(window, out var candidates))
            {
                continue;
            }

            var rest = bytes.AsSpan(i - WindowSizeInBytes + 1);
            foreach (var (needle, id) in candidates)
            {
                if (rest.StartsWith(needle))
                {
                    found.Add(id);
                }
            }
        }

        return found.Count;
    }

    private static IEnumerable<string> Pieces(string text) =>
        text.Length < 2 * PieceLength ? [text] : Enumerable.Range(0, text.Length / PieceLength).Select(i => text.Substring(i * PieceLength, PieceLength));

    private static IEnumerable<byte[]> Encodings(string piece)
    {
        yield return Encoding.UTF8.GetBytes(piece);
        yield return Encoding.Unicode.GetBytes(piece);

        // Escaped as JSON libraries do by default, and as they do when asked to escape only what they must.
        foreach (var encoder in new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        {
            var escaped = encoder.Encode(piece);
            if (escaped != piece)
            {
                yield return Encoding.UTF8.GetBytes(escaped);
            }
        }
    }
}
