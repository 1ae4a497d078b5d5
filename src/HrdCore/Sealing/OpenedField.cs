using System.Security.Cryptography;
using System.Text;
using HrdCore.Classification;

namespace HrdCore.Sealing;

/// <summary>The content of a sealed field. Prints as <c>[OpenedField]</c>; zeroed on disposal.</summary>
public sealed class OpenedField : IDisposable
{
    private readonly byte[] _data;

    internal OpenedField(bool isNull, ReadOnlySpan<byte> data)
    {
        IsNull = isNull;
        _data = data.ToArray();
    }

    /// <summary>Whether null was sealed; then the content is empty.</summary>
    public bool IsNull { get; }

    /// <summary>Gives the bytes, which live until disposal.</summary>
    /// <param name="purpose">Why they are looked at.</param>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    [return: Sensitive(DataClasses.Sealed)]
    public ReadOnlySpan<byte> Reveal(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return _data;
    }

    /// <summary>Gives the bytes as text.</summary>
    /// <param name="purpose">Why they are looked at.</param>
    /// <returns>The text, or null when null was sealed.</returns>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    [return: Sensitive(DataClasses.Sealed)]
    public string? RevealText(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return IsNull ? null : Encoding.UTF8.GetString(_data);
    }

    /// <summary>Zeroes the content.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_data);

    /// <summary>Always <c>[OpenedField]</c>.</summary>
    public override string ToString() => "[OpenedField]";
}
