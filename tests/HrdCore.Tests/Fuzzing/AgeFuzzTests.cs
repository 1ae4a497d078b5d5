using System.Runtime.CompilerServices;
using System.Text;
using HrdCore.Cryptography.Age;
using Xunit.Abstractions;

namespace HrdCore.Tests.Fuzzing;

/// <summary>Everything that reads age files, identities and recipients.</summary>
public sealed class AgeFuzzTests(ITestOutputHelper output)
{
    private const int MiB = 1024 * 1024; // most of it buffers that the pool keeps for the next file

    private static readonly string[] Words =
    [
        "age-encryption.org/v1\n", "age-encryption.org/v2\n", "-> ", "--- ", "\n", "\r\n", " ", "X25519", "scrypt", "mlkem768x25519", "grease-", "->", "---", "AAAA", "=",
        "-----BEGIN AGE ENCRYPTED FILE-----\n", "-----END AGE ENCRYPTED FILE-----\n", "-----BEGIN AGE ENCRYPTED FILE-----", "YWdlLWVuY3J5cHRpb24ub3Jn",
        "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1", "age1", "age1pq1", "# ", "#\n", "\0",
    ];

    private static readonly AgeIdentity Identity = AgeIdentity.Parse("AGE-SECRET-KEY-1738P8W0WEPA7Z5VMPLELJ34NAAAA9YZDTUQNTTHLXQTUJTAGVF7SSRXCPS");
    private static readonly AgePassphrase Passphrase = AgePassphrase.WithAnyWorkFactor("brook", 1, 4);
    private static readonly string[] Contents = ["", "meet at the mill", new('m', 70_000)];

    [Fact]
    public void Decrypt_BrokenFiles_GivesAnAnswer() => Check(Files(armor: false), file => IsWhole(AgeFile.Decrypt(file, Identity)));

    [Fact]
    public void Decrypt_BrokenArmor_GivesAnAnswer() => Check(Files(armor: true), file => IsWhole(AgeFile.Decrypt(file, Identity)));

    [Fact]
    public void Decrypt_BrokenFilesOfAPassphrase_GivesAnAnswer() =>
        Check([.. Contents.Select(content => AgeFile.Encrypt(Encoding.ASCII.GetBytes(content), Passphrase))], file => IsWhole(AgeFile.Decrypt(file, Passphrase)));

    [Fact]
    public void OpenRead_BrokenFiles_GivesAnAnswer() => Check(Files(armor: false), file =>
    {
        using var reader = AgeFile.OpenRead(new MemoryStream(file), Identity);
        using var content = new MemoryStream();
        reader.Seek(-Math.Min(reader.Length, 3), SeekOrigin.End);
        reader.CopyTo(content);
        reader.Position = 0;
        content.SetLength(0);
        reader.CopyTo(content);
        return IsWhole(content.ToArray());
    });

    [Fact]
    public void Inspect_BrokenFiles_GivesAnAnswer() => Check([.. Files(armor: false), .. Files(armor: true)], file =>
    {
        var summary = AgeFile.Inspect(new MemoryStream(file));
        Assert.InRange(summary.X25519Stanzas + summary.PostQuantumStanzas + summary.PassphraseStanzas + summary.OtherStanzas, 1, 1024);
        Assert.InRange(summary.ContentLength ?? 0, 0, file.Length);
        return true;
    });

    [Fact]
    public void Read_BrokenIdentityFiles_GivesAnAnswer() => FuzzRun.Check(output, new FuzzTarget(
        [AgeIdentityFile.Write(Identity), AgeIdentityFile.Write(Identity, AgeIdentity.Generate()), "# created\r\n\r\n"u8.ToArray()], content =>
        {
            using var file = AgeIdentityFile.Read(content);
            return file.Identities.Count is >= 1 and <= AgeIdentityFile.MaxIdentities;
        })
    {
        Words = Words,
        Documented = [typeof(FormatException)],
    });

    [Fact]
    public void Parse_BrokenIdentities_GivesAnAnswer() => FuzzRun.Check(output, new FuzzTarget([Encoding.Unicode.GetBytes(Written(Identity)), Encoding.Unicode.GetBytes(Written(Identity).ToLowerInvariant())], bytes =>
    {
        // Two bytes a character, so that other alphabets and halves of surrogate pairs come up as well.
        var text = Characters(bytes);
        using var identity = AgeIdentity.Parse(text);
        Assert.Equal(Written(identity), new string(text).ToUpperInvariant());
        return true;
    })
    {
        Words = [.. Words.Select(word => string.Concat(word.Select(c => $"{c}\0")))],
        Documented = [typeof(FormatException)],
    });

    [Fact]
    public void Parse_BrokenRecipients_GivesAnAnswer() => FuzzRun.Check(output, new FuzzTarget([Encoding.Unicode.GetBytes(Identity.Recipient.ToString())], bytes =>
    {
        var text = Characters(bytes);
        Assert.Equal(AgeRecipient.TryParse(text, out var recipient), recipient is not null);
        Assert.Equal(AgeRecipient.Parse(text), recipient);
        Assert.Equal(recipient!.ToString(), new string(text).ToLowerInvariant());
        return true;
    })
    {
        Words = [.. Words.Select(word => string.Concat(word.Select(c => $"{c}\0")))],
        Documented = [typeof(FormatException)],
    });

    [Fact]
    public void TryDecode_BrokenBech32_HasOneSpellingForEachKey()
    {
        // Any prefix and any number of bytes: whatever decodes is written in the same way again.
        byte[][] corpus = [.. new[] { 0, 1, 19, 20, 32, 64 }.Select(size => Encoded("age", Enumerable.Range(7, size).Select(i => (byte)(i * 37)).ToArray()))];
        FuzzRun.Check(output, new FuzzTarget(corpus, bytes =>
        {
            var text = Encoding.Latin1.GetString(bytes);
            var size = Math.Max(0, (text.Length - "age1".Length - 6) * 5 / 8);
            var decoded = new byte[Math.Min(size, 4096)];
            var isTaken = Bech32.TryDecode(text, "age", decoded);
            Assert.Equal(isTaken ? text.ToLowerInvariant() : null, isTaken ? Encoding.ASCII.GetString(Encoded("age", decoded)) : null);
            return isTaken;
        })
        {
            Words = Words,
        });

        static byte[] Encoded(string prefix, byte[] bytes)
        {
            var text = new char[Bech32.GetEncodedLength(prefix.Length, bytes.Length)];
            Bech32.Encode(prefix, bytes, text);
            return Encoding.ASCII.GetBytes(text);
        }
    }

    [Fact]
    public void FromText_AnyText_GivesAnAnswer() => FuzzRun.Check(output, new FuzzTarget([Encoding.Unicode.GetBytes("two mills, öne brook"), Encoding.Unicode.GetBytes("岫😀")], bytes =>
    {
        using var passphrase = AgePassphrase.FromText(Characters(bytes));
        return true;
    })
    {
        Documented = [typeof(ArgumentException)],
    });

    private void Check(byte[][] files, Func<byte[], bool> decrypt, [CallerMemberName] string test = "") => FuzzRun.Check(
        output, new FuzzTarget(files, decrypt) { Words = Words, Documented = [typeof(AgeFileException)], FixedBytes = 4 * MiB }, test);

    private static byte[][] Files(bool armor)
    {
        using var other = AgeIdentity.Generate();
        return [.. from content in Contents from recipients in new AgeRecipient[][] { [Identity.Recipient], [other.Recipient, Identity.Recipient] } select File(content, recipients)];

        byte[] File(string content, AgeRecipient[] recipients)
        {
            using var file = new MemoryStream();
            AgeFile.Encrypt(new MemoryStream(Encoding.ASCII.GetBytes(content)), file, new AgeOptions { Armor = armor }, recipients);
            return file.ToArray();
        }
    }

    /// <summary>What opens is one of the contents, whole: no broken file gives another.</summary>
    private static bool IsWhole(byte[] content)
    {
        Assert.Contains(Encoding.Latin1.GetString(content), Contents);
        return true;
    }

    private static char[] Characters(byte[] bytes) => [.. bytes.Chunk(2).Select(pair => (char)(pair[0] | ((pair.Length == 2 ? pair[1] : 0) << 8)))];

    private static string Written(AgeIdentity identity)
    {
        var text = new char[AgeIdentity.SecretKeyLength];
        identity.RevealSecretKey(text);
        return new string(text);
    }
}
