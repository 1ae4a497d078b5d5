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

    internal OpenedField(bool isNull, ReadOnlySpan<byte> data)
    {
        IsNull = isNull;
        _data = PinnedBytes.CopyOf(data);
    }

    /// <summary>Whether null was sealed; then the content is empty.</summary>
    public bool IsNull { get; }

    /// <summary>Gives a copy of the bytes, which the caller zeroes.</summary>
    /// <param name="purpose">Why they are looked at.</param>
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
    /// <param name="codec">How it was written.</param>
    /// <param name="purpose">Why it is looked at.</param>
    /// <returns>The value, or null when null was sealed.</returns>
    /// <exception cref="ArgumentNullException">The codec or the purpose is null.</exception>
    /// <exception cref="InvalidDataException">The field was sealed by something that writes this type in another way.</exception>
    /// <exception cref="ObjectDisposedException">The field was disposed.</exception>
    [return: Sensitive(DataClasses.Sealed)]
    public T? Reveal<T>(FieldCodec<T> codec, Purpose purpose)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(codec);
        ArgumentNullException.ThrowIfNull(purpose);
        using var data = _data.Use();
        return IsNull ? null
            : codec.TryRead(data.Bytes, out var value) ? value
            : throw new InvalidDataException("The field opens, but its content does not have the form of its type. Find out what sealed it.");
    }

    /// <summary>Zeroes the content.</summary>
    public void Dispose() => _data.Dispose();

    /// <summary>Always <c>[OpenedField]</c>.</summary>
    public override string ToString() => "[OpenedField]";
}
