using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Sodium;
using HrdCore.Tests.Cryptography.Age;
using Xunit.Abstractions;

namespace HrdCore.Tests.Cryptography;

/// <summary>Published vectors (C2SP Wycheproof and CCTV) for each primitive as this library calls it, with the number of cases that agreed. Those for chunked
/// encryption and for age files are judged in <see cref="Cobblestone256VectorTests"/> and <see cref="AgeVectorTests"/>.</summary>
/// <remarks>Left out, because nothing here uses them: AES-GCM with a nonce that has not 96 bits, XChaCha20-Poly1305, PBKDF2, Argon2, ML-KEM.</remarks>
public sealed class PublishedVectorTests(ITestOutputHelper output)
{
    [VectorFact]
    public void X25519_Wycheproof_AgreesAndRefusesEveryZeroSecret()
    {
        SodiumLibrary.Require();
        int agreed = 0, refused = 0;
        foreach (var test in WycheproofFile.Read("x25519"))
        {
            var shared = new byte[SodiumX25519.KeySizeInBytes];
            var multiplied = SodiumX25519.TryMultiply(test.Hex("private"), test.Hex("public"), shared);
            Assert.True(multiplied != test.HasFlag("ZeroSharedSecret"), $"tcId {test.Id}");
            if (multiplied)
            {
                Assert.True(test.Hex("shared").AsSpan().SequenceEqual(shared), $"tcId {test.Id}");
                agreed++;
            }
            else
            {
                refused++;
            }
        }

        Report("x25519_test", agreed + refused, $"{agreed} secrets agree, {refused} secrets of zeros refused");
        Assert.Equal((487, 31), (agreed, refused));
    }

    [VectorFact]
    public void Ed25519_Wycheproof_AgreesWithEveryVerdict()
    {
        int accepted = 0, refused = 0;
        foreach (var test in WycheproofFile.Read("ed25519"))
        {
            var key = VerifyingKey.FromBytes(Convert.FromHexString(test.Group.GetProperty("publicKey").GetProperty("pk").GetString()!));
            Assert.True(key.Verify(test.Hex("msg"), test.Hex("sig")) == test.IsValid, $"tcId {test.Id}");
            (accepted, refused) = test.IsValid ? (accepted + 1, refused) : (accepted, refused + 1);
        }

        Report("ed25519_test", accepted + refused, $"{accepted} accepted, {refused} refused, as published");
        Assert.Equal((88, 63), (accepted, refused));
    }

    [VectorFact]
    public void Ed25519_EdgeCasePoints_AcceptsOnlyThe43ThatAreSound()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Vectors.Path("cctv/ed25519vectors.json")));
        var cases = document.RootElement.EnumerateArray().ToArray();
        var accepted = cases.Where(test =>
            VerifyingKey.FromBytes(Convert.FromHexString(test.GetProperty("key").GetString()!)).Verify(
                Encoding.UTF8.GetBytes(test.GetProperty("msg").GetString()!),
                Convert.FromHexString(test.GetProperty("sig").GetString()!))).ToArray();

        Report("cctv ed25519vectors", cases.Length, $"{accepted.Length} accepted");
        Assert.Equal((914, 43), (cases.Length, accepted.Length));

        // What is accepted has no flag but those that say which equation was used: no low order, no second encoding.
        string[] faults = ["low_order_A", "low_order_R", "non_canonical_A", "non_canonical_R", "low_order_residue", "reencoded_k"];
        Assert.DoesNotContain(accepted, test => test.GetProperty("flags").ValueKind == JsonValueKind.Array && test.GetProperty("flags").EnumerateArray().Any(flag => faults.Contains(flag.GetString())));
    }

    [VectorFact]
    public void AesGcm_WycheproofOfItsNonceSize_AgreesBothWays()
    {
        var (opened, refused) = JudgeAead(
            [.. WycheproofFile.Read("aes_gcm").Where(test => test.Number("ivSize") == 96)],
            (key, nonce, plaintext, ciphertext, tag, data) =>
            {
                using var aead = new AesGcm(key, Cobblestone256.TagSizeInBytes);
                aead.Encrypt(nonce, plaintext, ciphertext, tag, data);
            },
            (key, nonce, ciphertext, tag, plaintext, data) =>
            {
                using var aead = new AesGcm(key, Cobblestone256.TagSizeInBytes);
                aead.Decrypt(nonce, ciphertext, tag, plaintext, data);
            });

        Report("aes_gcm_test, nonce 96 bits, tag 128", opened + refused, $"{opened} sealed and opened, {refused} refused");
        Assert.Equal((116, 81), (opened, refused));
    }

    [VectorFact]
    public void ChaCha20Poly1305_WycheproofOfItsNonceSize_AgreesBothWays()
    {
        var all = WycheproofFile.Read("chacha20_poly1305");
        var (opened, refused) = JudgeAead(
            [.. all.Where(test => test.Number("ivSize") == 96)],
            (key, nonce, plaintext, ciphertext, tag, data) =>
            {
                using var aead = new ChaCha20Poly1305(key);
                aead.Encrypt(nonce, plaintext, ciphertext, tag, data);
            },
            (key, nonce, ciphertext, tag, plaintext, data) =>
            {
                using var aead = new ChaCha20Poly1305(key);
                aead.Decrypt(nonce, ciphertext, tag, plaintext, data);
            });
        var otherNonce = all.Where(test => test.Number("ivSize") != 96).ToArray();
        Assert.All(otherNonce, test =>
        {
            using var aead = new ChaCha20Poly1305(test.Hex("key"));
            Assert.ThrowsAny<ArgumentException>(() => aead.Decrypt(test.Hex("iv"), test.Hex("ct"), test.Hex("tag"), new byte[test.Hex("ct").Length], test.Hex("aad")));
        });

        Report("chacha20_poly1305_test", all.Length, $"{opened} sealed and opened, {refused} refused, {otherNonce.Length} of another nonce size refused");
        Assert.Equal((256, 60, 9), (opened, refused, otherNonce.Length));
    }

    [VectorTheory]
    [InlineData("hkdf_sha256", 83, 3)]
    [InlineData("hkdf_sha512", 80, 3)]
    public void Hkdf_Wycheproof_Agrees(string name, int derived, int tooLong)
    {
        var hash = name == "hkdf_sha256" ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA512;
        var cases = WycheproofFile.Read(name);
        Assert.All(cases.Where(test => test.IsValid), test =>
            Assert.Equal(test.Hex("okm"), HKDF.DeriveKey(hash, test.Hex("ikm"), test.Number("size"), test.Hex("salt"), test.Hex("info"))));
        Assert.All(cases.Where(test => !test.IsValid), test =>
            Assert.ThrowsAny<ArgumentException>(() => HKDF.DeriveKey(hash, test.Hex("ikm"), test.Number("size"), test.Hex("salt"), test.Hex("info"))));

        Report($"{name}_test", cases.Length, $"{derived} keys agree, {tooLong} too long refused");
        Assert.Equal((derived, tooLong), (cases.Count(test => test.IsValid), cases.Count(test => !test.IsValid)));
    }

    [VectorFact]
    public void Cobblestone256Keys_WithAKeyThatTheBaseLibraryTakes_AreItsHkdfExpand()
    {
        // The derivation is written out here, as two HMAC calls. With keys of a hash's length, which the base library takes too, both can be compared.
        var cases = WycheproofFile.Read("hkdf_sha512").Where(test => test.IsValid).ToArray();
        foreach (var test in cases)
        {
            var key = HKDF.Extract(HashAlgorithmName.SHA512, test.Hex("ikm"), test.Hex("salt"));
            var salt = key[..Cobblestone256.SaltSizeInBytes];
            var derived = new byte[Cobblestone256Keys.SizeInBytes];
            Cobblestone256Keys.Derive(key, salt, test.Hex("info"), derived);
            Assert.Equal(HKDF.Expand(HashAlgorithmName.SHA512, key, derived.Length, [.. "c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0"u8, .. salt, .. test.Hex("info")]), derived);
        }

        Report("hkdf_sha512_test against Cobblestone256Keys", cases.Length, "all agree");
        Assert.Equal(80, cases.Length);
    }

    [VectorTheory]
    [InlineData("hmac_sha256")]
    [InlineData("hmac_sha512")]
    public void Hmac_Wycheproof_AgreesWithEveryVerdict(string name)
    {
        Func<byte[], byte[], byte[]> hmac = name == "hmac_sha256" ? HMACSHA256.HashData : HMACSHA512.HashData;
        var cases = WycheproofFile.Read(name);
        Assert.All(cases, test =>
            Assert.Equal(test.IsValid, CryptographicOperations.FixedTimeEquals(hmac(test.Hex("key"), test.Hex("msg")).AsSpan(0, test.Number("tagSize") / 8), test.Hex("tag"))));

        Report($"{name}_test", cases.Length, $"{cases.Count(test => test.IsValid)} agree, {cases.Count(test => !test.IsValid)} refused");
        Assert.Equal((66, 108), (cases.Count(test => test.IsValid), cases.Count(test => !test.IsValid)));
    }

    [AgeVectorFact]
    public void AgeTestkit_FilesOfEachVerdict_AreSoMany()
    {
        var counts = AgeVector.Names().Select(name => AgeVector.Read(name).Expect).CountBy(verdict => verdict).OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key}").ToArray();
        Report("cctv age testkit", AgeVector.Names().Count(), string.Join(", ", counts));
        Assert.Equal(["62 header failure", "26 success", "22 armor failure", "19 payload failure", "13 no match", "1 HMAC failure"], counts);
    }

    private delegate void Seal(byte[] key, byte[] nonce, byte[] plaintext, byte[] ciphertext, byte[] tag, byte[] data);

    private delegate void Open(byte[] key, byte[] nonce, byte[] ciphertext, byte[] tag, byte[] plaintext, byte[] data);

    private static (int Opened, int Refused) JudgeAead(WycheproofCase[] cases, Seal seal, Open open)
    {
        int opened = 0, refused = 0;
        foreach (var test in cases)
        {
            var (key, nonce, data, message, ciphertext, tag) = (test.Hex("key"), test.Hex("iv"), test.Hex("aad"), test.Hex("msg"), test.Hex("ct"), test.Hex("tag"));
            var plaintext = new byte[ciphertext.Length];
            if (!test.IsValid)
            {
                Assert.Throws<AuthenticationTagMismatchException>(() => open(key, nonce, ciphertext, tag, plaintext, data));
                refused++;
                continue;
            }

            open(key, nonce, ciphertext, tag, plaintext, data);
            Assert.Equal(message, plaintext);
            var (again, tagAgain) = (new byte[ciphertext.Length], new byte[tag.Length]);
            seal(key, nonce, message, again, tagAgain, data);
            Assert.Equal((Convert.ToHexString(ciphertext), Convert.ToHexString(tag)), (Convert.ToHexString(again), Convert.ToHexString(tagAgain)));
            opened++;
        }

        return (opened, refused);
    }

    private void Report(string file, int cases, string verdicts) => output.WriteLine($"{file}: {cases} vectors, {verdicts}");
}
