using System.Security.Cryptography;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Sodium;
using HrdCore.Sealing;

namespace HrdCore.Tests.Cryptography;

/// <summary>AES-GCM and ChaCha20-Poly1305 alone let one message open under several keys. Each test makes such a message, shows that the base library takes it with every
/// key, and that what is built here does not.</summary>
public sealed class KeyCommitmentTests
{
    private static readonly byte[] Context = "hrdcore/test"u8.ToArray();

    [Fact]
    public void AesGcm_MessageForTwoKeys_OpensUnderBoth()
    {
        var (first, second) = (RandomAesKey(), RandomAesKey());
        var ciphertext = RandomNumberGenerator.GetBytes(48);
        var tag = GcmCollision.Make(first, second, ciphertext);

        Assert.NotEqual(OpenWithGcm(first, ciphertext, tag), OpenWithGcm(second, ciphertext, tag));
    }

    [Theory]
    [InlineData(32)]
    [InlineData(16_384 - 16)]
    public void Cobblestone256_MessageForTwoKeys_OpensUnderTheOneItCommitsTo(int length)
    {
        byte[][] keys = [RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(32)];
        var salt = RandomNumberGenerator.GetBytes(Cobblestone256.SaltSizeInBytes);
        var derived = keys.Select(key => Derive(key, salt, Context)).ToArray();
        var ciphertext = RandomNumberGenerator.GetBytes(length);
        var tag = GcmCollision.Make(AesKeyOf(derived[0]), AesKeyOf(derived[1]), ciphertext);
        Assert.All(derived, one => OpenWithGcm(AesKeyOf(one), ciphertext, tag));

        bool[][] opened = [.. derived.Select(one => Cobblestone256Keys.Commitment(one).ToArray()).Append(new byte[32])
            .Select(commitment => keys.Select(key => Cobblestone256.TryOpen(key, Context, [.. salt, .. commitment, .. ciphertext, .. tag], new byte[length], out _)).ToArray())];

        Assert.Equal([[true, false], [false, true], [false, false]], opened);
    }

    [Fact]
    public void Cobblestone256_MessageForTwoContexts_OpensInTheOneItCommitsTo()
    {
        var key = RandomNumberGenerator.GetBytes(32);
        byte[][] contexts = ["case 1"u8.ToArray(), "case 2"u8.ToArray()];
        var salt = RandomNumberGenerator.GetBytes(Cobblestone256.SaltSizeInBytes);
        var derived = contexts.Select(context => Derive(key, salt, context)).ToArray();
        var ciphertext = RandomNumberGenerator.GetBytes(32);
        var tag = GcmCollision.Make(AesKeyOf(derived[0]), AesKeyOf(derived[1]), ciphertext);
        byte[] message = [.. salt, .. Cobblestone256Keys.Commitment(derived[0]), .. ciphertext, .. tag];

        Assert.Equal([true, false], contexts.Select(context => Cobblestone256.TryOpen(key, context, message, new byte[32], out _)));
    }

    [Fact]
    public void FieldSealer_ValueForTwoKeys_OpensUnderTheOneItCommitsTo()
    {
        // Whoever writes a value chooses both keys and their name. The first block holds a frame's head under the first key; the second one is free, and comes out as data.
        var address = new RecordAddress(Guid.NewGuid(), "case", Guid.NewGuid(), 1);
        var id = KeyId.Generate();
        byte[][] keys = [RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(32)];
        var header = new byte[SealedValueHeader.SizeInBytes];
        SealedValueHeader.Write(SealedKind.Field, id, header);
        var context = SealContext.ForField(new byte[SealContext.MaxSizeInBytes], header, address, "f", FieldType.Bytes).ToArray();
        var salt = RandomNumberGenerator.GetBytes(Cobblestone256.SaltSizeInBytes);
        var derived = keys.Select(key => Derive(key, salt, context)).ToArray();
        var frame = new byte[32];
        FieldFrame.Write(FieldType.Bytes, isNull: false, new byte[26], frame);
        var ciphertext = new byte[32];
        using (var aead = new AesGcm(AesKeyOf(derived[0]).Key, 16))
        {
            aead.Encrypt(AesKeyOf(derived[0]).Nonce, frame, ciphertext, new byte[16]);
        }

        var tag = GcmCollision.Make(AesKeyOf(derived[0]), AesKeyOf(derived[1]), ciphertext);
        Assert.All(derived, one => OpenWithGcm(AesKeyOf(one), ciphertext, tag));
        byte[] value = [.. header, .. salt, .. Cobblestone256Keys.Commitment(derived[0]), .. ciphertext, .. tag];

        Assert.Equal([true, false], keys.Select(key =>
        {
            using var dataKey = new DataKey(id, SecretBytes.CopyOf(key));
            return new FieldSealer(dataKey, address).TryOpen("f", FieldType.Bytes, value, out var opened) && opened.Reveal(Purpose.Verification).Length == 26;
        }));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void ChaCha20Poly1305_MessageForSeveralKeys_OpensUnderEach(int count)
    {
        var (keys, body) = FindBody(() => [.. Enumerable.Range(0, count).Select(_ => RandomNumberGenerator.GetBytes(32))]);
        Assert.Equal(count, keys.Select(key => Convert.ToHexString(OpenWithChaCha(key, body))).Distinct().Count());
    }

    [Fact]
    public void AgeFile_PassphraseStanzaForTwo_OpensForTheOneOfTheHeadersMac()
    {
        // A body of the right size has one free block, which is enough for two passphrases. The file keys differ, and the header's MAC belongs to one.
        using var first = AgePassphrase.WithAnyWorkFactor("brook", 4, 10);
        using var second = AgePassphrase.WithAnyWorkFactor("mill", 4, 10);
        SodiumLibrary.Require();
        byte[] salt = [];
        var (keys, body) = FindBody(() =>
        {
            salt = RandomNumberGenerator.GetBytes(16);
            return [WrapKey(first, salt), WrapKey(second, salt)];
        });
        var stanza = new AgeStanza("scrypt", [Convert.ToBase64String(salt).TrimEnd('='), "4"], body);
        var file = FileOf(stanza, OpenWithChaCha(keys[0], body));

        Assert.Equal(Secret, AgeFile.Decrypt(file, first));
        Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(file, second)).Fault);
    }

    [Fact]
    public void AgeFile_RecipientStanzaForTwo_OpensForTheOneOfTheHeadersMac()
    {
        using var first = AgeIdentity.Generate();
        using var second = AgeIdentity.Generate();
        byte[] share = [];
        var (keys, body) = FindBody(() =>
        {
            var ephemeral = RandomNumberGenerator.GetBytes(32);
            share = new byte[32];
            SodiumX25519.MultiplyBase(ephemeral, share);
            return [WrapKey(ephemeral, share, first.Recipient), WrapKey(ephemeral, share, second.Recipient)];
        });
        var file = FileOf(new AgeStanza("X25519", [Convert.ToBase64String(share).TrimEnd('=')], body), OpenWithChaCha(keys[0], body));

        Assert.Equal(Secret, AgeFile.Decrypt(file, first));
        Assert.Equal(AgeFileFault.Damaged, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(file, second)).Fault);
    }

    [Fact]
    [Trait("Must", "AG-7")]
    public void AgeFile_PassphraseStanzaForThree_IsRefusedBeforeAPassphraseIsUsed()
    {
        // More passphrases take a longer body. A disposed passphrase shows that none was used: whoever came to the derivation would throw ObjectDisposedException.
        AgePassphrase[] guesses = [.. new[] { "brook", "mill", "weir" }.Select(text => AgePassphrase.WithAnyWorkFactor(text, 4, 10))];
        SodiumLibrary.Require();
        byte[] salt = [];
        var (keys, body) = FindBody(() =>
        {
            salt = RandomNumberGenerator.GetBytes(16);
            return [.. guesses.Select(guess => WrapKey(guess, salt))];
        });
        Assert.All(keys, key => Assert.Equal(32, OpenWithChaCha(key, body).Length));
        var file = FileOf(new AgeStanza("scrypt", [Convert.ToBase64String(salt).TrimEnd('='), "4"], body), new byte[16]);

        Assert.All(guesses, guess =>
        {
            guess.Dispose();
            Assert.Equal(AgeFileFault.Malformed, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(file, guess)).Fault);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(48)]
    public void AgeFile_RecipientStanzaOfAnotherSize_IsRefusedBeforeAnIdentityIsUsed(int size)
    {
        var identity = AgeIdentity.Generate();
        var share = Convert.ToBase64String(identity.Recipient.PublicKey).TrimEnd('=');
        var file = FileOf(new AgeStanza("X25519", [share], new byte[size]), new byte[16]);
        var right = FileOf(new AgeStanza("X25519", [share], new byte[32]), new byte[16]);
        identity.Dispose();

        Assert.Equal(AgeFileFault.Malformed, Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(file, identity)).Fault);
        Assert.Throws<ObjectDisposedException>(() => AgeFile.Decrypt(right, identity)); // so the line before says what it seems to say
    }

    private static byte[] Secret => "at noon"u8.ToArray();

    private static (byte[] Key, byte[] Nonce) RandomAesKey() => (RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(12));

    private static (byte[] Key, byte[] Nonce) AesKeyOf(byte[] derived) => (Cobblestone256Keys.Key(derived).ToArray(), Cobblestone256Keys.BaseNonce(derived).ToArray());

    private static byte[] Derive(byte[] key, byte[] salt, byte[] context)
    {
        var derived = new byte[Cobblestone256Keys.SizeInBytes];
        Cobblestone256Keys.Derive(key, salt, context, derived);
        return derived;
    }

    private static byte[] OpenWithGcm((byte[] Key, byte[] Nonce) key, byte[] ciphertext, byte[] tag)
    {
        using var aead = new AesGcm(key.Key, tag.Length);
        var plaintext = new byte[ciphertext.Length];
        aead.Decrypt(key.Nonce, ciphertext, tag, plaintext);
        return plaintext;
    }

    private static byte[] OpenWithChaCha(byte[] key, byte[] body)
    {
        using var aead = new ChaCha20Poly1305(key);
        var plaintext = new byte[body.Length - 16];
        aead.Decrypt(new byte[12], body[..^16], body[^16..], plaintext);
        return plaintext;
    }

    private static (byte[][] Keys, byte[] Body) FindBody(Func<byte[][]> draw)
    {
        for (var attempt = 0; attempt < 1000; attempt++)
        {
            var keys = draw();
            if (Poly1305Collision.TryFind(keys) is { } body)
            {
                return (keys, body);
            }
        }

        throw new InvalidOperationException("No collision in a thousand draws; about every second should give one.");
    }

    private static byte[] WrapKey(AgePassphrase passphrase, byte[] salt)
    {
        var key = new byte[32];
        using var secret = passphrase.Secret.Use();
        Assert.True(SodiumScrypt.TryDerive(secret.Bytes, [.. "age-encryption.org/v1/scrypt"u8, .. salt], workFactor: 4, key));
        return key;
    }

    private static byte[] WrapKey(byte[] ephemeral, byte[] share, AgeRecipient recipient)
    {
        var shared = new byte[32];
        Assert.True(SodiumX25519.TryMultiply(ephemeral, recipient.PublicKey, shared));
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, 32, [.. share, .. recipient.PublicKey], "age-encryption.org/v1/X25519"u8.ToArray());
    }

    private static byte[] FileOf(AgeStanza stanza, byte[] fileKey)
    {
        using var file = new MemoryStream();
        file.Write(AgeHeader.Write([stanza], fileKey));
        AgePayload.Seal(fileKey, new MemoryStream(Secret), file, new AgeOptions());
        return file.ToArray();
    }
}
