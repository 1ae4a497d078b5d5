using System.Text;
using HrdCore.Cryptography.Age;

namespace HrdCore.Tests.Cryptography.Age;

public sealed class AgeArmorTests : IDisposable
{
    private const string Begin = "-----BEGIN AGE ENCRYPTED FILE-----";
    private const string End = "-----END AGE ENCRYPTED FILE-----";

    private readonly AgeIdentity _identity = AgeIdentity.Generate();

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(54)]
    [InlineData(55)]
    [InlineData(56)]
    [InlineData(200_000)]
    [Trait("Must", "AG-8")]
    public void Encrypt_Armored_IsStrictPemThatOpens(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        var armored = Armored(content);
        var lines = armored.Split('\n');

        Assert.Equal((Begin, End, ""), (lines[0], lines[^2], lines[^1]));
        Assert.All(lines[1..^3], line => Assert.Equal(64, line.Length));
        Assert.InRange(lines[^3].Length, 4, 64);
        Assert.Equal(content, Opened(armored));
    }

    [Fact]
    public void Encrypt_ArmoredWithAPassphrase_Opens()
    {
        using var passphrase = AgePassphrase.WithAnyWorkFactor("brook", 10, 20);
        using var file = new MemoryStream();
        AgeFile.Encrypt(new MemoryStream([1, 2]), file, passphrase, new AgeOptions { Armor = true });
        Assert.Equal([1, 2], AgeFile.Decrypt(file.ToArray(), passphrase));
    }

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData(Begin, "\n \t\r\n" + Begin)]
    [InlineData(End, End + "\n\n \t\r\n")]
    [InlineData(End + "\n", End)]
    [Trait("Must", "AG-9")]
    public void Decrypt_OtherLineEndingsOrBlanksAround_Opens(string part, string replacement) =>
        Assert.Equal([1, 2, 3], Opened(Armored([1, 2, 3]).Replace(part, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData(Begin, "x\n" + Begin)]
    [InlineData(Begin, " " + Begin)]
    [InlineData(Begin, Begin + " ")]
    [InlineData(Begin, Begin + "\nKey: value\n")]
    [InlineData(Begin, Begin + "\n")]
    [InlineData(Begin, "-----begin age encrypted file-----")]
    [InlineData(Begin, "-----BEGIN AGE ENCRYPTED FILES-----")]
    [InlineData(End, "")]
    [InlineData(End, "\n" + End)]
    [InlineData(End, End + "x")]
    [InlineData(End, End + "\nx")]
    [InlineData(End, End + " \n" + Begin)]
    [InlineData(End, "-----END PGP MESSAGE-----")]
    [InlineData("YWdl", " YWdl")]
    [InlineData("YWdl", "YW dl")]
    [InlineData("YWdl", "YWd\rl")]
    [InlineData("YWdl", "YWd-")]
    [InlineData("YWdl", "YWdlYWdl")]
    [InlineData("YWdl", "YWdl\n")]
    [Trait("Must", "AG-9")]
    public void Decrypt_ArmorOfAnotherShape_IsRefused(string part, string replacement) =>
        Assert.Equal(AgeFileFault.MalformedArmor, FaultOf(Armored(new byte[90]).Replace(part, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData("no end line", "YWdl")]
    [InlineData("line without end", "")]
    [InlineData("blanks before", "")]
    [Trait("Must", "AG-9")]
    public void Decrypt_ArmorWithoutEnd_IsRefused(string kind, string start) =>
        Assert.Equal(AgeFileFault.MalformedArmor, FaultOf(kind switch
        {
            "blanks before" => new string('\n', 1025) + Armored([1]),
            "line without end" => $"{Begin}\n{new string('A', 1_000_000)}",
            _ => Armored([1])[..^(End.Length + 1)] + start,
        }));

    [Fact]
    [Trait("Must", "AG-9")]
    public void Decrypt_BlanksAroundUpToTheLimit_Opens() => Assert.Equal([1], Opened(new string('\n', 1024) + Armored([1])[..^1] + new string('\n', 1024)));

    [Fact]
    [Trait("Must", "AG-9")]
    public void Decrypt_BlanksAfterAboveTheLimit_IsRefused() => Assert.Equal(AgeFileFault.MalformedArmor, FaultOf(Armored([1]) + new string('\n', 1025)));

    [Fact]
    [Trait("Must", "AG-9")]
    public void Decrypt_ArmorCutAnywhere_IsRefused()
    {
        var armored = Armored([1, 2, 3]);
        for (var length = 0; length < armored.Length - 1; length++)
        {
            Assert.NotNull(FaultOf(armored[..length]));
        }
    }

    [AgeClientTheory]
    [InlineData(0)]
    [InlineData(56)]
    [InlineData(200_000)]
    public void Client_ArmorWeMade_GivesTheContent(int length)
    {
        var keyFile = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(keyFile, AgeIdentityFile.Write(_identity));
            Assert.Equal(new byte[length], AgeClient.Run(Encoding.ASCII.GetBytes(Armored(new byte[length])), "-d", "-i", keyFile));
        }
        finally
        {
            File.Delete(keyFile);
        }
    }

    [AgeClientTheory]
    [InlineData(0)]
    [InlineData(56)]
    [InlineData(200_000)]
    public void Decrypt_ArmorTheClientMade_GivesTheContent(int length) =>
        Assert.Equal(new byte[length], AgeFile.Decrypt(AgeClient.Run(new byte[length], "-a", "-r", _identity.Recipient.ToString())!, _identity));

    public void Dispose() => _identity.Dispose();

    private string Armored(byte[] content)
    {
        using var file = new MemoryStream();
        AgeFile.Encrypt(new MemoryStream(content), file, new AgeOptions { Armor = true }, _identity.Recipient);
        return Encoding.ASCII.GetString(file.ToArray());
    }

    private byte[] Opened(string armored) => AgeFile.Decrypt(Encoding.ASCII.GetBytes(armored), _identity);

    private AgeFileFault? FaultOf(string armored)
    {
        try
        {
            Opened(armored);
            return null;
        }
        catch (AgeFileException e)
        {
            return e.Fault;
        }
    }
}
