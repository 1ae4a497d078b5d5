using System.Text;
using HrdCore.Cryptography.Age;

namespace HrdCore.Tests.Cryptography.Age;

/// <summary>Files that are made to take memory or time: what a reader takes from the source and from memory stays below a limit that is written here.</summary>
public sealed class AgeBombTests : IDisposable
{
    private const int MiB = 1024 * 1024;
    private const string Version = "age-encryption.org/v1\n";
    private const string Begin = "-----BEGIN AGE ENCRYPTED FILE-----\n";

    private readonly AgeIdentity _identity = AgeIdentity.Generate();

    [Theory]
    [InlineData("-> x\n", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n")]
    [InlineData("", "-> x\n\n")]
    [InlineData("", "-> X25519\n\n")]
    [InlineData("-> ", "x")]
    [InlineData("-> ", "x ")]
    [InlineData("-> ", " ")]
    [InlineData("--- ", "A")]
    [Trait("Must", "AG-2")]
    public void Decrypt_HeaderWithoutEnd_TakesLittle(string start, string repeated)
    {
        using var endless = new EndlessStream(Version + start, repeated);
        Bounded.Run(64L * MiB, () => Assert.Equal(AgeFileFault.Malformed, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(endless, Stream.Null, _identity)).Fault));
        Assert.InRange(endless.Given, 1, MiB + 65_536);
    }

    [Fact]
    [Trait("Must", "AG-2")]
    public void Decrypt_LongestLinesOfShortestWords_TakeLittle()
    {
        // The most objects for each byte of a header: lines just below their limit, made of words of one character.
        var line = "-> " + string.Concat(Enumerable.Repeat("x ", (AgeHeader.MaxLineLength - 4) / 2)) + "x\n\n";
        var header = Encoding.ASCII.GetBytes(Version + string.Concat(Enumerable.Repeat(line, (MiB / line.Length) + 1)));
        Bounded.Run(128L * MiB, () => Assert.Equal(AgeFileFault.Malformed, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(header, _identity)).Fault));
    }

    [Theory]
    [InlineData(Begin, "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHgKQUFBQUFBQUFBQUFBQUFBQUFBQUFB\n")]
    [InlineData(Begin, "A")]
    [InlineData(Begin, "\n")]
    [InlineData(Begin, "\r")]
    [InlineData("", "\n")]
    [InlineData("", " ")]
    [InlineData("", "-")]
    [InlineData("", Begin)]
    [Trait("Must", "AG-9")]
    public void Decrypt_ArmorWithoutEnd_TakesLittle(string start, string repeated)
    {
        using var endless = new EndlessStream(start, repeated);
        Bounded.Run(64L * MiB, () => Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(endless, Stream.Null, _identity)));
        Assert.InRange(endless.Given, 1, 2L * MiB); // a header's limit, a third more for armor, and one buffer
    }

    [Fact]
    [Trait("Must", "AG-9")]
    public void Decrypt_BlanksWithoutEndAfterArmor_TakeLittle()
    {
        using var file = new MemoryStream();
        AgeFile.Encrypt(new MemoryStream([1]), file, new AgeOptions { Armor = true }, _identity.Recipient);
        using var endless = new EndlessStream(Encoding.ASCII.GetString(file.ToArray()), "\n");
        Bounded.Run(8L * MiB, () => Assert.Equal(AgeFileFault.MalformedArmor, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(endless, Stream.Null, _identity)).Fault));
        Assert.InRange(endless.Given, 1, file.Length + 65_536);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [Trait("Must", "AG-15")]
    public void Decrypt_PayloadWithoutEnd_EndsAtTheFirstBadChunk(int workers)
    {
        var file = AgeFile.Encrypt([1, 2, 3], _identity.Recipient);
        using var endless = new EndlessStream(Encoding.Latin1.GetString(file), "A");
        Bounded.Run(8L * MiB, () => Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(
            () => AgeFile.Decrypt(endless, Stream.Null, new AgeOptions { MaxParallelism = workers }, _identity)).Fault));
        Assert.InRange(endless.Given, 1, 2L * MiB);
    }

    [Theory]
    [InlineData("21")]
    [InlineData("30")]
    [InlineData("2147483648")]
    [Trait("Must", "AG-6")]
    public void Decrypt_WorkFactorAboveWhatIsAllowed_TakesLittle(string workFactor)
    {
        // libsodium's memory is not the collector's; that the passphrase was not used is seen from its being disposed.
        var passphrase = AgePassphrase.FromText("brook");
        passphrase.Dispose();
        var file = Encoding.ASCII.GetBytes($"{Version}-> scrypt {new string('A', 22)} {workFactor}\n{new string('A', 43)}\n--- {new string('A', 43)}\n");
        Bounded.Run(MiB, () => Assert.Equal(AgeFileFault.Malformed, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(file, passphrase)).Fault));
    }

    [Fact]
    [Trait("Must", "AG-6")]
    public void Decrypt_WorkThatTakesMoreMemoryThanThereIs_TakesLittle()
    {
        var passphrase = AgePassphrase.FromText("brook", maxWorkFactor: AgePassphrase.LimitOfMaxWorkFactor);
        passphrase.Dispose();
        var file = Encoding.ASCII.GetBytes($"{Version}-> scrypt {new string('A', 22)} 30\n{new string('A', 43)}\n--- {new string('A', 43)}\n");
        Bounded.Run(MiB, () => Assert.Throws<InsufficientMemoryException>(() => AgeFile.Decrypt(file, passphrase)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("#\n")]
    [InlineData("x")]
    [Trait("Must", "AG-10")]
    public void Read_IdentityFileOfNothing_TakesLittle(string repeated)
    {
        var content = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(repeated, AgeIdentityFile.MaxSizeInBytes / repeated.Length)));
        Bounded.Run(MiB, () => Assert.Throws<FormatException>(() => AgeIdentityFile.Read(content)));
    }

    public void Dispose() => _identity.Dispose();
}
