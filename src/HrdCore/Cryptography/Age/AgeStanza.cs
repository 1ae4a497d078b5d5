namespace HrdCore.Cryptography.Age;

/// <summary>One recipient stanza of an age header: a type, its arguments, and a body of bytes.</summary>
internal sealed record AgeStanza(string Type, IReadOnlyList<string> Arguments, byte[] Body);
