using System.Diagnostics.CodeAnalysis;
using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.Json;

namespace HrdCore.Tests.Domain.Json;

/// <summary>Not a cipher: it turns the bytes round and puts the place before them, so that a test can see what was sealed for where.</summary>
internal sealed class MirrorCipher : IMemberCipher
{
    public byte[] Seal(string path, DataClass dataClass, ReadOnlySpan<byte> json)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{path} {dataClass}\n"), .. json];
        Array.Reverse(bytes);
        return bytes;
    }

    public bool TryOpen(string path, DataClass dataClass, ReadOnlySpan<byte> value, [NotNullWhen(true)] out byte[]? json)
    {
        var bytes = value.ToArray();
        Array.Reverse(bytes);
        var place = Encoding.UTF8.GetBytes($"{path} {dataClass}\n");
        json = bytes.AsSpan().StartsWith(place) ? bytes[place.Length..] : null;
        return json is not null;
    }
}
