using HrdCore.Auditing;
using HrdCore.Cryptography;

namespace HrdCore.Tests.Auditing;

/// <summary>Keys for notes, from fixed seeds.</summary>
internal static class NoteKeys
{
    internal const string Origin = "audit.ngo.example/cases";

    internal static SigningKey Key(byte first = 0) => SigningKey.FromSeed([.. Enumerable.Range(first, SigningKey.SeedSizeInBytes).Select(i => (byte)i)]);

    internal static NoteSigner Signer(string name = Origin, byte first = 0) => new(name, Key(first));
}
