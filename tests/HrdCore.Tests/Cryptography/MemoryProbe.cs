using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Hardening;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;
using HrdCore.Tests.Sealing.Keys;

namespace HrdCore.Tests.Cryptography;

/// <summary>The child process whose memory is searched: it makes keys of bytes that it reads from its input, uses each, and waits. Its own copies are overwritten.</summary>
internal static class MemoryProbe
{
    internal const int CanarySize = 32;
    internal const int Canaries = 6; // tenant key, data key, age identity, seed of the signing key, passphrase, text

    private static int Main(string[] arguments)
    {
        if (arguments is not [var mode])
        {
            return 2;
        }

        if (mode == "hardened")
        {
            _ = ProcessHardening.Apply();
        }

        // Nothing is moved, so that what the probe overwrites is the only copy that it made.
        _ = GC.TryStartNoGCRegion(64 * 1024 * 1024);
        var kept = Use(mode == "kept");
        Overwrite(200);
        GC.EndNoGCRegion();
        GC.Collect();
        GC.Collect();
        Console.Out.WriteLine("ready");
        Console.Out.Flush();
        _ = Console.In.Read();
        GC.KeepAlive(kept);
        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe object[] Use(bool isKept)
    {
        const int size = CanarySize * Canaries;
        var memory = (byte*)NativeMemory.AllocZeroed(size);
        var input = new Span<byte>(memory, size);
        try
        {
            using var standard = Console.OpenStandardInput();
            standard.ReadExactly(input);
            return Work(input, isKept).GetAwaiter().GetResult();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(input);
            NativeMemory.Free(memory);
        }
    }

    private static Task<object[]> Work(ReadOnlySpan<byte> input, bool isKept)
    {
        var signer = SigningKey.FromSeed(input.Slice(3 * CanarySize, CanarySize));
        var identity = Identity(input.Slice(2 * CanarySize, CanarySize));
        var passphrase = Passphrase(input.Slice(4 * CanarySize, CanarySize));
        var text = Text(input.Slice(5 * CanarySize, CanarySize));
        var tenant = new TenantKey(KeyId.Generate(), Guid.NewGuid(), 1, SecretBytes.CopyOf(input[..CanarySize]));
        var data = new DataKey(KeyId.Generate(), SecretBytes.CopyOf(input.Slice(CanarySize, CanarySize)));
        return WorkAsync(signer, identity, passphrase, text, tenant, data, isKept);
    }

    private static async Task<object[]> WorkAsync(SigningKey signer, AgeIdentity identity, AgePassphrase passphrase, string text, TenantKey tenant, DataKey data, bool isKept)
    {
        var unit = new ErasureUnit(tenant.TenantId, "case", Guid.NewGuid());
        IKeyWrapper[] slots = [AgeKeyWrapper.ForPassphrase("passphrase", passphrase), AgeKeyWrapper.ForKeyFile("server", identity)];
        var closed = await RootSlots.CloseAsync(KeyKind.Tenant, tenant.Id, tenant.TenantId, 1, tenant.Secret, slots, default);
        var store = new MemoryKeyStore();
        Require(await store.TryWriteBookAsync(tenant.TenantId, 0, KeyBook.Sign(signer, tenant.TenantId, 1, 1, [new KeyBookEntry(KeyKind.Tenant, isCurrent: true, 1, tenant.Id, closed)]), default));
        Require(await store.TryAddAsync(new DataKeyRow(unit, 1, data.Id, tenant.Id, DateOnly.FromDateTime(DateTime.UtcNow), tenant.Wrap(data, unit)), default));
        foreach (var slot in slots)
        {
            var ring = await KeyRing.UnlockAsync(store, tenant.TenantId, signer.VerifyingKey, [slot], TimeProvider.System);
            var keys = await ring.OpenAsync(unit);
            UseFields(new FieldSealer(keys!, KeyFixture.AddressOf(unit)), text);
            UseAttachment(new AttachmentSealer(keys!, KeyFixture.AddressOf(unit)), text);
            keys!.Dispose();
            ring.Dispose();
        }

        if (isKept)
        {
            return [signer, identity, passphrase, tenant, data, text];
        }

        Wipe(text);
        signer.Dispose();
        identity.Dispose();
        passphrase.Dispose();
        tenant.Dispose();
        data.Dispose();
        return [];
    }

    private static void UseFields(FieldSealer sealer, string text)
    {
        var value = sealer.SealText("f", text);
        Require(sealer.TryOpen("f", FieldType.Text, value, out var opened));
        Wipe(opened!.RevealText(Purpose.Verification)!);
        var bytes = opened.Reveal(Purpose.Verification);
        _ = sealer.Seal("b", bytes);
        CryptographicOperations.ZeroMemory(bytes);
        opened.Dispose();
    }

    private static void UseAttachment(AttachmentSealer sealer, string text)
    {
        var content = new byte[text.Length];
        _ = System.Text.Encoding.ASCII.GetBytes(text, content);
        using var attachment = new MemoryStream();
        sealer.Seal("a", new MemoryStream(content), attachment);
        attachment.Position = 0;
        Require(sealer.TryOpenRead("a", attachment, out var reader));
        CryptographicOperations.ZeroMemory(content);
        reader!.ReadExactly(content);
        reader.Dispose();
        CryptographicOperations.ZeroMemory(content);
    }

    private static AgeIdentity Identity(ReadOnlySpan<byte> secret)
    {
        Span<char> written = stackalloc char[AgeIdentity.SecretKeyLength];
        Bech32.Encode("age-secret-key-", secret, written);
        var identity = AgeIdentity.Parse(written);
        CryptographicOperations.ZeroMemory(MemoryMarshal.AsBytes(written));
        return identity;
    }

    private static AgePassphrase Passphrase(ReadOnlySpan<byte> ascii)
    {
        Span<char> text = stackalloc char[CanarySize];
        _ = System.Text.Encoding.ASCII.GetChars(ascii, text);
        var passphrase = AgePassphrase.WithAnyWorkFactor(text, 2, 4);
        CryptographicOperations.ZeroMemory(MemoryMarshal.AsBytes(text));
        return passphrase;
    }

    private static unsafe string Text(ReadOnlySpan<byte> ascii)
    {
        var text = new string('\0', ascii.Length);
        fixed (char* characters = text)
        {
            _ = System.Text.Encoding.ASCII.GetChars(ascii, new Span<char>(characters, ascii.Length));
        }

        return text;
    }

    private static unsafe void Wipe(string text)
    {
        fixed (char* characters = text)
        {
            CryptographicOperations.ZeroMemory(MemoryMarshal.AsBytes(new Span<char>(characters, text.Length)));
        }
    }

    private static void Require(bool isSo)
    {
        if (!isSo)
        {
            throw new InvalidOperationException("A step of the probe failed.");
        }
    }

    // What the probe's own calls left below this frame; what the library left deeper or elsewhere stays to be found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Overwrite(int bytes)
    {
        Span<byte> own = stackalloc byte[bytes];
        CryptographicOperations.ZeroMemory(own);
    }
}
