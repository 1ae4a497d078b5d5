using System.IO.Compression;
using System.Text;

namespace HrdCore.Tests.Cryptography.Age;

/// <summary>One published vector (C2SP CCTV, age): lines of "key: value", an empty line, then the file, which may be deflated.</summary>
internal sealed record AgeVector(string Expect, string? PayloadSha256, string[] Identities, string[] Passphrases, bool IsArmored, byte[] File)
{
    private const string HybridPrefix = "AGE-SECRET-KEY-PQ-1";

    private static readonly string[] KnownKeys = ["expect", "payload", "file key", "identity", "passphrase", "armored", "compressed", "comment"];

    /// <summary>Where build.sh puts them; null where they could not be installed.</summary>
    internal static string? Folder { get; } = Path.Combine(Repository.Root, "artifacts", "age", "vectors") is var folder && System.IO.File.Exists(Path.Combine(folder, "x25519")) ? folder : null;

    /// <summary>What a reader must have for it.</summary>
    internal AgeVectorNeeds Needs =>
        (Identities.Any(identity => identity.StartsWith(HybridPrefix, StringComparison.Ordinal)) ? AgeVectorNeeds.Hybrid : 0)
        | (Passphrases.Length > 0 ? AgeVectorNeeds.Passphrase : 0)
        | (IsArmored ? AgeVectorNeeds.Armor : 0);

    internal static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder!).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    internal static AgeVector Read(string name)
    {
        var bytes = System.IO.File.ReadAllBytes(Path.Combine(Folder!, name));
        var end = bytes.AsSpan().IndexOf("\n\n"u8);
        var lines = Encoding.UTF8.GetString(bytes, 0, end).Split('\n').Select(line => line.Split(": ", 2)).ToLookup(pair => pair[0], pair => pair[1]);
        Assert.Empty(lines.Select(line => line.Key).Except(KnownKeys));
        var file = bytes[(end + 2)..];
        return new AgeVector(
            lines["expect"].Single(),
            lines["payload"].SingleOrDefault(),
            [.. lines["identity"]],
            [.. lines["passphrase"]],
            lines["armored"].SingleOrDefault() == "yes",
            lines["compressed"].SingleOrDefault() == "zlib" ? Inflate(file) : file);
    }

    private static byte[] Inflate(byte[] compressed)
    {
        using var zlib = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var output = new MemoryStream();
        zlib.CopyTo(output);
        return output.ToArray();
    }
}

[Flags]
internal enum AgeVectorNeeds
{
    X25519Only = 0,
    Passphrase = 1,
    Armor = 2,
    Hybrid = 4,
}

/// <summary>A theory over the published age vectors; skipped with the reason where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AgeVectorTheoryAttribute : TheoryAttribute
{
    public AgeVectorTheoryAttribute() => Skip = AgeVector.Folder is null ? AgeVectorFactAttribute.Reason : null;
}

/// <summary>A fact over the published age vectors; skipped with the reason where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AgeVectorFactAttribute : FactAttribute
{
    internal const string Reason = "The published age vectors are not installed (./build.sh test installs them where there is Node.js with npm).";

    public AgeVectorFactAttribute() => Skip = AgeVector.Folder is null ? Reason : null;
}
