using System.Text;
using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public class SignedNoteTests
{
    // C2SP signed-note v1.1.0, "Verifier keys", example.
    private const string SpecificationKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private const string SpecificationNote =
        "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    private const string Unknown = "— witness.example/w AAAAAAA=\n"; // key id 0, one byte of signature

    private static readonly NoteSigner Signer = NoteKeys.Signer();

    private static readonly string Good = SignedNote.Sign("text\n", Signer).ToString();

    [Fact]
    [Trait("Must", "AL-23")]
    public void TryOpen_SpecificationsExample_Verifies()
    {
        Assert.True(NoteVerifier.TryParse(SpecificationKey, out var verifier));
        Assert.True(SignedNote.TryOpen(Encoding.UTF8.GetBytes(SpecificationNote), verifier!, out var note));
        Assert.Equal("This is an example message.\n", note!.Text);
        Assert.Equal(SpecificationNote, note.ToString());
    }

    [Theory]
    [InlineData("text\n")]
    [InlineData("\n")]
    [InlineData("two\n\nparts\n")]
    [InlineData("ends empty\n\n")]
    [InlineData("— looks like a signature AAAAAAA=\n")]
    [InlineData("kaveh — ناشناس — 😀\n")]
    [Trait("Must", "AL-21")]
    public void TryOpen_WhatWasSigned_GivesTheText(string text)
    {
        Assert.True(SignedNote.TryOpen(SignedNote.Sign(text, Signer).ToBytes(), Signer.Verifier, out var note));
        Assert.Equal(text, note!.Text);
    }

    [Theory]
    [Trait("Must", "AL-20")]
    [Trait("Must", "AL-21")]
    [InlineData("")]
    [InlineData("no line feed")]
    [InlineData("carriage return\r\n")]
    [InlineData("tab\t\n")]
    [InlineData("nul\0\n")]
    [InlineData("escape\u001b\n")]
    public void Sign_TextOfOtherShape_IsRefused(string text) => Assert.Throws<ArgumentException>(() => SignedNote.Sign(text, Signer));

    [Fact]
    [Trait("Must", "AL-20")]
    public void Sign_HalfASurrogatePair_IsRefused() => Assert.Throws<ArgumentException>(() => SignedNote.Sign("\ud800\n", Signer));

    [Fact]
    [Trait("Must", "AL-20")]
    public void Sign_NoteAtTheLimit_OpensAndOneByteMoreIsRefused()
    {
        var room = SignedNote.MaxSizeInBytes - (SignedNote.Sign("\n", Signer).ToBytes().Length - 1);
        var note = SignedNote.Sign(new string('a', room - 1) + "\n", Signer).ToBytes();
        Assert.Equal(SignedNote.MaxSizeInBytes, note.Length);
        Assert.True(SignedNote.TryOpen(note, Signer.Verifier, out _));
        Assert.Throws<ArgumentException>(() => SignedNote.Sign(new string('a', room) + "\n", Signer));
        Assert.False(SignedNote.TryOpen([(byte)'a', .. note], Signer.Verifier, out _));
    }

    [Fact]
    public void TryOpen_AnyByteChanged_IsRefused()
    {
        var note = Encoding.UTF8.GetBytes(Good);
        for (var i = 0; i < note.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                note[i] ^= (byte)(1 << bit);
                Assert.False(SignedNote.TryOpen(note, Signer.Verifier, out _), $"byte {i}, bit {bit}");
                note[i] ^= (byte)(1 << bit);
            }
        }
    }

    [Fact]
    [Trait("Must", "AL-21")]
    public void TryOpen_AnyBeginning_IsRefused()
    {
        var note = Encoding.UTF8.GetBytes(Good);
        for (var length = 0; length < note.Length; length++)
        {
            Assert.False(SignedNote.TryOpen(note.AsSpan(0, length), Signer.Verifier, out _), $"{length} bytes");
        }
    }

    [Theory]
    [Trait("Must", "AL-20")]
    [Trait("Must", "AL-21")]
    [Trait("Must", "AL-22")]
    [InlineData("{0}\n")] // an empty line at the end: no signatures after it
    [InlineData("{0}more\n")]
    [InlineData("{0}— name\n")]
    [InlineData("{0}— name AAAA\n")] // four bytes: key id without signature
    [InlineData("{0}— name AAAAAAB=\n")] // spare bits
    [InlineData("{0}— name AAAAAAA\n")]
    [InlineData("{0}— name  AAAAAAA=\n")]
    [InlineData("{0}—  AAAAAAA=\n")]
    [InlineData("{0}— na+me AAAAAAA=\n")]
    [InlineData("{0}— na\u00a0me AAAAAAA=\n")]
    [InlineData("{0}- name AAAAAAA=\n")] // hyphen for em dash
    [InlineData("{0}–\u0020name AAAAAAA=\n")] // en dash
    [InlineData("{0}— name AAAAAAA= \n")]
    [InlineData("{0}— name AAAAAAA=\u2028— name AAAAAAA=\n")]
    [InlineData("{0}— name AAAAAAA=\r\n")]
    [InlineData("\ufeff{0}")]
    public void TryOpen_MalformedLineBesideAGoodOne_IsRefused(string format) =>
        Assert.False(SignedNote.TryOpen(Encoding.UTF8.GetBytes(format.Replace("{0}", Good, StringComparison.Ordinal)), Signer.Verifier, out _));

    [Fact]
    [Trait("Must", "AL-20")]
    public void TryOpen_CarriageReturns_IsRefused() =>
        Assert.False(SignedNote.TryOpen(Encoding.UTF8.GetBytes(Good.Replace("\n", "\r\n", StringComparison.Ordinal)), Signer.Verifier, out _));

    [Fact]
    [Trait("Must", "AL-20")]
    public void TryOpen_IllFormedUtf8_IsRefused()
    {
        byte[] note = [0xff, .. Encoding.UTF8.GetBytes(Good)];
        Assert.False(SignedNote.TryOpen(note, Signer.Verifier, out _));
    }

    [Fact]
    [Trait("Must", "AL-24")]
    public void TryOpen_UnknownSignatureBeside_IsIgnoredAndKept()
    {
        var text = Good + Unknown;
        Assert.True(SignedNote.TryOpen(Encoding.UTF8.GetBytes(text), Signer.Verifier, out var note));
        Assert.Equal(text, note!.ToString());
        Assert.Equal("witness.example/w", note.Signatures[1].KeyName);
    }

    [Fact]
    [Trait("Must", "AL-21")]
    public void TryOpen_SixteenSignatures_OpensAndSeventeenIsRefused()
    {
        var sixteen = Good + string.Concat(Enumerable.Repeat(Unknown, 15));
        Assert.True(SignedNote.TryOpen(Encoding.UTF8.GetBytes(sixteen), Signer.Verifier, out _));
        Assert.False(SignedNote.TryOpen(Encoding.UTF8.GetBytes(sixteen + Unknown), Signer.Verifier, out _));
    }

    [Fact]
    [Trait("Must", "AL-24")]
    public void TryOpen_OtherKeyOfTheSameName_IsRefused() =>
        Assert.False(SignedNote.TryOpen(Encoding.UTF8.GetBytes(Good), NoteKeys.Signer(first: 1).Verifier, out _));

    [Fact]
    [Trait("Must", "AL-24")]
    public void TryOpen_SameKeyUnderAnotherName_IsRefused() =>
        Assert.False(SignedNote.TryOpen(Encoding.UTF8.GetBytes(Good), NoteKeys.Signer("other.example").Verifier, out _));

    [Fact]
    [Trait("Must", "AL-24")]
    public void TryOpen_GoodAndFailingSignatureOfTheKnownKey_IsRefused()
    {
        var other = SignedNote.Sign("other text\n", Signer).Signatures[0];
        Assert.False(SignedNote.TryOpen(Encoding.UTF8.GetBytes($"{Good}{other}\n"), Signer.Verifier, out _));
        Assert.False(SignedNote.TryOpen(Encoding.UTF8.GetBytes($"text\n\n{other}\n{Good["text\n\n".Length..]}"), Signer.Verifier, out _));
    }

    [Fact]
    public void TryOpen_NullVerifier_IsRefused() => Assert.Throws<ArgumentNullException>(() => SignedNote.TryOpen([], null!, out _));
}
