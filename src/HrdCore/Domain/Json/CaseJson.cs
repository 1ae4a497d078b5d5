// The lossless form of a case: one JSON object on one line.
// Shape:   RFC 8259 JSON in UTF-8; schema tag "hrdcore/case/1". What is not known is left out, never null; lists are always there. Codes, dates
//          and amounts are strings, so that no reader rounds them. Written in one order with no spaces, so equal cases have equal bytes.
// Bounds:  65,536 bytes, 6 levels.
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using HrdCore.Classification;
using HrdCore.Domain.Casework;

namespace HrdCore.Domain.Json;

/// <summary>Reads and writes a case with everything in it. What it writes is sensitive as a whole: it goes into sealed storage or to counsel, never to a log.</summary>
/// <remarks>No reflection, no serializer: a member that this code does not name is neither written nor read.</remarks>
public static class CaseJson
{
    /// <summary>The value of <c>schema</c>.</summary>
    public const string SchemaTag = "hrdcore/case/1";

    /// <summary>Most bytes of a case, without the line's end.</summary>
    public const int MaxLineBytes = 64 * 1024;

    /// <summary>Most levels of objects and arrays.</summary>
    public const int MaxDepth = 6;

    // Letters of every script stay as they are; quotes, backslashes and controls are escaped as JSON requires. The stricter
    // default also escapes what would matter inside HTML, where this text never goes.
    internal static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    /// <summary>Reads a case, if the line is one.</summary>
    /// <param name="line">One JSON object, members in any order, without the line's end.</param>
    /// <param name="value">The case, or null.</param>
    /// <param name="error">Where and why the line is not a case, or null.</param>
    public static bool TryRead(ReadOnlySpan<byte> line, [NotNullWhen(true)] out Case? value, [NotNullWhen(false)] out CaseReadError? error)
    {
        value = null;
        error = LineCheck.Find(line, SchemaTag);
        if (error is not null)
        {
            return false;
        }

        var cursor = new JsonCursor(line, null);
        if (CaseReader.TryReadCase(ref cursor, out value))
        {
            return true;
        }

        error = cursor.Error!;
        return false;
    }

    /// <summary>Writes a case on one line, without the line's end. Equal cases give equal bytes.</summary>
    /// <param name="output">Where the bytes go. Clear it when it is memory.</param>
    /// <param name="value">The case.</param>
    /// <param name="purpose">Why its content is looked at.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The case would take more than <see cref="MaxLineBytes"/>; nothing is written then.</exception>
    public static void Write(IBufferWriter<byte> output, Case value, Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(purpose);
        using var buffer = new ClearingBuffer();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            new CaseWriter(json, purpose, null).Write(SchemaTag, value);
        }

        if (buffer.Written.Length > MaxLineBytes)
        {
            throw new ArgumentException($"The case takes more than {MaxLineBytes} bytes. Shorten its narratives, or keep long documents as attachments.", nameof(value));
        }

        output.Write(buffer.Written);
    }
}
