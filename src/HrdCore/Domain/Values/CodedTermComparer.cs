namespace HrdCore.Domain.Values;

/// <summary>Equality of terms that also knows their text, so that a table of terms is asked with a part of a larger text.</summary>
internal sealed class CodedTermComparer : IEqualityComparer<CodedTerm>, IAlternateEqualityComparer<ReadOnlySpan<char>, CodedTerm>
{
    public bool Equals(CodedTerm? x, CodedTerm? y) => x is null ? y is null : x.Equals(y);

    public int GetHashCode(CodedTerm obj) => obj.GetHashCode();

    public bool Equals(ReadOnlySpan<char> alternate, CodedTerm other) => CodedTerm.TrySplit(alternate, out var scheme, out var code) && other.Is(scheme, code);

    public int GetHashCode(ReadOnlySpan<char> alternate) => CodedTerm.TrySplit(alternate, out var scheme, out var code) ? Hash(scheme, code) : 0;

    public CodedTerm Create(ReadOnlySpan<char> alternate) => CodedTerm.Parse(alternate);

    internal static int Hash(ReadOnlySpan<char> scheme, ReadOnlySpan<char> code) => HashCode.Combine(string.GetHashCode(scheme), string.GetHashCode(code));
}
