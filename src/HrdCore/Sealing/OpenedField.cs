using System.Diagnostics;
using System.Text;
using HrdCore.Classification;
using HrdCore.Cryptography;

namespace HrdCore.Sealing;

/// <summary>The content of a sealed field. Prints as <c>[OpenedField]</c>; zeroed on disposal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OpenedField : IDisposable
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly PinnedBytes _data;

    private readonly FieldType _type;

    internal OpenedField(FieldType type, bool isNull, ReadOnlySpan<byte> data)
    {
        _type = type;
        IsNull = isNull;
        _data = PinnedBytes.CopyOf(data);
    }

    /// <summary>Whether null was sealed; then the content is empty.</summary>
    public bool IsNull { get; }

    /// <summary>Gives a copy of the bytes, which the caller zeroes; of whatever type, as they are written.</summary>
    /// <param name="purpose">Why they are looked at.</param>
    /// <returns>The bytes; none when null was sealed, which <see cref="IsNull"/> tells from empty.</returns>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    /// <exception cref="ObjectDisposedException">The field was disposed.</exception>
    [return: Sensitive(DataClasses.Sealed)]
    public byte[] Reveal(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return _data.ToArray();
    }

    /// <summary>Gives the bytes as text.</summary>
    /// <param name="purpose">Why they are looked at.</param>
    /// <returns>The text, or null when null was sealed.</returns>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    /// <exception cref="ObjectDisposedException">The field was disposed.</exception>
    [return: Sensitive(DataClasses.Sealed)]
    public string? RevealText(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        using var data = _data.Use();
        return IsNull ? null : Encoding.UTF8.GetString(data.Bytes);
    }

    /// <summary>Gives the content as a value.</summary>
    /// <typeparam name="T">The type in code.</typeparam>
    /// <param name="codec">How it was written: of the type that the field was opened as.</param>
    /// <param name="purpose">Why it is looked at.</param>
    /// <returns>The value, or null when null was sealed.</returns>
    /// <exception cref="ArgumentNullException">The codec or the purpose is null.</exception>
    /// <exception cref="ArgumentException">The codec reads another type than the field was opened as.</exception>
    /// <exception cref="ObjectDisposedException">The field was disposed.</exception>
    [return: Sensitive(DataClasses.Sealed)]
    public T? Reveal<T>(FieldCodec<T> codec, Purpose purpose)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(codec);
        ArgumentNullException.ThrowIfNull(purpose);
        if (codec.Type != _type)
        {
            throw new ArgumentException($"The field was opened as {_type}; the codec reads {codec.Type}. Open it as {codec.Type}.", nameof(codec));
        }

        using var data = _data.Use();
        _ = codec.TryRead(data.Bytes, out var value); // null reads as nothing; the form of anything else was looked at when it was opened
        return IsNull ? null : value;
    }

    /// <summary>Zeroes the content.</summary>
    public void Dispose() => _data.Dispose();

    /// <summary>Always <c>[OpenedField]</c>.</summary>
    public override string ToString() => "[OpenedField]";
}
