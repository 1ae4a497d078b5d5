// age v1 files (C2SP age, c2sp.org/age) for X25519 recipients, or for whoever knows a passphrase. Other stanza types are passed over when reading.
using System.Security.Cryptography;
using HrdCore.Cryptography.Chunks;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography.Age;

/// <summary>Writes and opens age v1 files, which any age client can open with the identity or the passphrase.</summary>
/// <remarks>Files are read in both forms, binary and armored. age hides neither the length nor, from each other, the readers' number, and does not say who wrote the file.
/// Threads: no state.</remarks>
public static class AgeFile
{
    /// <summary>Encrypts a stream to one or more recipients.</summary>
    /// <param name="plaintext">Read to its end.</param>
    /// <param name="destination">Receives the file; it is only complete when the call returns.</param>
    /// <param name="recipients">1 to 1,024 recipients; each alone can open the file.</param>
    /// <exception cref="ArgumentNullException">A stream or a recipient is null.</exception>
    /// <exception cref="ArgumentException">There is no recipient, or too many, or one that nobody can own.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static void Encrypt(Stream plaintext, Stream destination, params ReadOnlySpan<AgeRecipient> recipients)
    {
        ArgumentNullException.ThrowIfNull(plaintext);
        ArgumentNullException.ThrowIfNull(destination);
        Write(plaintext, destination, AgeKeyring.For(recipients), Usual);
    }

    /// <summary>Encrypts a stream to one or more recipients, in another way than the usual.</summary>
    /// <param name="plaintext">Read to its end.</param>
    /// <param name="destination">Receives the file; it is only complete when the call returns.</param>
    /// <param name="options">What is wanted otherwise.</param>
    /// <param name="recipients">1 to 1,024 recipients; each alone can open the file.</param>
    /// <exception cref="ArgumentNullException">A stream, the options or a recipient is null.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    /// <exception cref="ArgumentException">There is no recipient, or too many, or one that nobody can own.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static void Encrypt(Stream plaintext, Stream destination, AgeOptions options, params ReadOnlySpan<AgeRecipient> recipients)
    {
        ArgumentNullException.ThrowIfNull(plaintext);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(options);
        Write(plaintext, destination, AgeKeyring.For(recipients), options);
    }

    /// <summary>Encrypts a stream for whoever knows a passphrase, and for nobody else: age lets a passphrase stand only alone.</summary>
    /// <param name="plaintext">Read to its end.</param>
    /// <param name="destination">Receives the file; it is only complete when the call returns.</param>
    /// <param name="passphrase">The passphrase; at its usual work factor the call takes about half a second and 256 MiB of memory.</param>
    /// <param name="options">What is wanted otherwise than the usual; null: nothing.</param>
    /// <exception cref="ArgumentNullException">A stream or the passphrase is null.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    /// <exception cref="InsufficientMemoryException">The machine or container has less memory than the work factor takes.</exception>
    /// <exception cref="ObjectDisposedException">The passphrase was disposed.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static void Encrypt(Stream plaintext, Stream destination, AgePassphrase passphrase, AgeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plaintext);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(passphrase);
        Write(plaintext, destination, AgeKeyring.For(passphrase), options ?? Usual);
    }

    /// <summary>Encrypts bytes to one or more recipients.</summary>
    /// <param name="plaintext">The content.</param>
    /// <param name="recipients">1 to 1,024 recipients; each alone can open the file.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">There is no recipient, or too many, or one that nobody can own.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static byte[] Encrypt(ReadOnlySpan<byte> plaintext, params ReadOnlySpan<AgeRecipient> recipients) => Write(plaintext, AgeKeyring.For(recipients));

    /// <summary>Encrypts bytes for whoever knows a passphrase.</summary>
    /// <param name="plaintext">The content.</param>
    /// <param name="passphrase">The passphrase; at its usual work factor the call takes about half a second and 256 MiB of memory.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException">The passphrase is null.</exception>
    /// <exception cref="InsufficientMemoryException">The machine or container has less memory than the work factor takes.</exception>
    /// <exception cref="ObjectDisposedException">The passphrase was disposed.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static byte[] Encrypt(ReadOnlySpan<byte> plaintext, AgePassphrase passphrase)
    {
        ArgumentNullException.ThrowIfNull(passphrase);
        return Write(plaintext, AgeKeyring.For(passphrase));
    }

    /// <summary>Opens a file. Each part is authenticated before it is written out, but the whole is only known to be whole when the call returns.</summary>
    /// <param name="source">The file, from its first byte to its end.</param>
    /// <param name="destination">Receives the content. If the call throws, what it received is a beginning that must not be used as the whole.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <exception cref="ArgumentNullException">A stream or an identity is null.</exception>
    /// <exception cref="ArgumentException">There is no identity.</exception>
    /// <exception cref="AgeFileException">The file is malformed, for somebody else, or damaged.</exception>
    public static void Decrypt(Stream source, Stream destination, params ReadOnlySpan<AgeIdentity> identities)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        Open(source, destination, AgeKeyring.Of(identities), Usual);
    }

    /// <summary>Opens a file in another way than the usual. Each part is authenticated before it is written out, but the whole is only known to be whole when the call returns.</summary>
    /// <param name="source">The file, from its first byte to its end.</param>
    /// <param name="destination">Receives the content. If the call throws, what it received is a beginning that must not be used as the whole.</param>
    /// <param name="options">What is wanted otherwise.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <exception cref="ArgumentNullException">A stream, the options or an identity is null.</exception>
    /// <exception cref="ArgumentException">There is no identity.</exception>
    /// <exception cref="AgeFileException">The file is malformed, for somebody else, or damaged.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static void Decrypt(Stream source, Stream destination, AgeOptions options, params ReadOnlySpan<AgeIdentity> identities)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(options);
        Open(source, destination, AgeKeyring.Of(identities), options);
    }

    /// <summary>Opens a file with a passphrase. Each part is authenticated before it is written out, but the whole is only known to be whole when the call returns.</summary>
    /// <param name="source">The file, from its first byte to its end.</param>
    /// <param name="destination">Receives the content. If the call throws, what it received is a beginning that must not be used as the whole.</param>
    /// <param name="passphrase">The passphrase, which also says how much work the file may ask for.</param>
    /// <param name="options">What is wanted otherwise than the usual; null: nothing.</param>
    /// <exception cref="ArgumentNullException">A stream or the passphrase is null.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    /// <exception cref="AgeFileException">The file is malformed, asks for too much work, is closed by another passphrase or otherwise, or is damaged.</exception>
    /// <exception cref="InsufficientMemoryException">The machine or container has less memory than the file's work factor takes.</exception>
    /// <exception cref="ObjectDisposedException">The passphrase was disposed.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static void Decrypt(Stream source, Stream destination, AgePassphrase passphrase, AgeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(passphrase);
        Open(source, destination, AgeKeyring.Of(passphrase), options ?? Usual);
    }

    /// <summary>Opens a file held in memory; nothing of it is returned unless all of it is sound.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <returns>The content; the caller zeroes it if it is secret.</returns>
    /// <exception cref="ArgumentException">There is no identity.</exception>
    /// <exception cref="AgeFileException">The file is malformed, for somebody else, or damaged.</exception>
    public static byte[] Decrypt(ReadOnlySpan<byte> file, params ReadOnlySpan<AgeIdentity> identities) => Open(file, AgeKeyring.Of(identities));

    /// <summary>Opens a file held in memory with a passphrase; nothing of it is returned unless all of it is sound.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="passphrase">The passphrase, which also says how much work the file may ask for.</param>
    /// <returns>The content; the caller zeroes it if it is secret.</returns>
    /// <exception cref="ArgumentNullException">The passphrase is null.</exception>
    /// <exception cref="AgeFileException">The file is malformed, asks for too much work, is closed by another passphrase or otherwise, or is damaged.</exception>
    /// <exception cref="InsufficientMemoryException">The machine or container has less memory than the file's work factor takes.</exception>
    /// <exception cref="ObjectDisposedException">The passphrase was disposed.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static byte[] Decrypt(ReadOnlySpan<byte> file, AgePassphrase passphrase)
    {
        ArgumentNullException.ThrowIfNull(passphrase);
        return Open(file, AgeKeyring.Of(passphrase));
    }

    /// <summary>Opens a file so that any part of its content can be read. It is binary, not armored.</summary>
    /// <param name="source">The file, from where the stream stands to its end. It stays open and the caller's.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <returns>The content; the last chunk has been authenticated, so the file was not cut or lengthened.</returns>
    /// <exception cref="ArgumentNullException">The source or an identity is null.</exception>
    /// <exception cref="ArgumentException">The source cannot be read from any place, or there is no identity.</exception>
    /// <exception cref="AgeFileException">The file is malformed, armored, for somebody else, or damaged.</exception>
    public static AgeReader OpenRead(Stream source, params ReadOnlySpan<AgeIdentity> identities)
    {
        RequireSeekable(source);
        return AgeReader.Open(source, AgeKeyring.Of(identities));
    }

    /// <summary>Opens a file with a passphrase so that any part of its content can be read. It is binary, not armored.</summary>
    /// <param name="source">The file, from where the stream stands to its end. It stays open and the caller's.</param>
    /// <param name="passphrase">The passphrase, which also says how much work the file may ask for.</param>
    /// <returns>The content; the last chunk has been authenticated, so the file was not cut or lengthened.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The source cannot be read from any place.</exception>
    /// <exception cref="AgeFileException">The file is malformed, armored, asks for too much work, is closed by another passphrase or otherwise, or is damaged.</exception>
    /// <exception cref="InsufficientMemoryException">The machine or container has less memory than the file's work factor takes.</exception>
    /// <exception cref="ObjectDisposedException">The passphrase was disposed.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static AgeReader OpenRead(Stream source, AgePassphrase passphrase)
    {
        RequireSeekable(source);
        ArgumentNullException.ThrowIfNull(passphrase);
        SodiumLibrary.Require();
        return AgeReader.Open(source, AgeKeyring.Of(passphrase));
    }

    /// <summary>Looks at a file without a key: its form, for how many of which kind it is, and how long its content is. Only the header is read, with the same limits as in opening.</summary>
    /// <param name="source">The file, from where the stream stands; afterwards it stands somewhere else. It stays open and the caller's.</param>
    /// <returns>What the file says, none of which is authentic.</returns>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    /// <exception cref="AgeFileException">The header or the armor before it is malformed, or the file is cut.</exception>
    public static AgeFileSummary Inspect(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return AgeFileSummary.Read(source);
    }

    private static void RequireSeekable(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!source.CanRead || !source.CanSeek)
        {
            throw new ArgumentException("The source must be one that can be read from any place, as a file on disk; Decrypt reads any other.", nameof(source));
        }
    }

    private static AgeOptions Usual { get; } = new();

    private static byte[] Pinned(ReadOnlySpan<byte> bytes)
    {
        var copy = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(copy);
        return copy;
    }

    private static byte[] Write(ReadOnlySpan<byte> plaintext, WrapFileKey wrap)
    {
        var copy = Pinned(plaintext); // a passphrase takes half a second, in which the collector would leave a copy behind
        try
        {
            using var file = new MemoryStream();
            Write(new MemoryStream(copy, writable: false), file, wrap, Usual);
            return file.ToArray();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(copy);
        }
    }

    private static void Write(Stream plaintext, Stream destination, WrapFileKey wrap, AgeOptions options)
    {
        SodiumLibrary.Require();
        Span<byte> fileKey = stackalloc byte[AgeFileKey.SizeInBytes];
        try
        {
            RandomSource.System.Fill(fileKey);
            var header = AgeHeader.Write(wrap(fileKey), fileKey);
            var armor = options.Armor ? new AgeArmorWriter(destination) : null;
            var file = armor ?? destination;
            file.Write(header);
            AgePayload.Seal(fileKey, plaintext, file, options);
            armor?.Complete();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(fileKey);
        }
    }

    private static byte[] Open(ReadOnlySpan<byte> file, UnwrapFileKey unwrap)
    {
        // The content is shorter than the file, so the buffer never grows and leaves no copy behind.
        var buffer = GC.AllocateArray<byte>(file.Length, pinned: true);
        try
        {
            using var content = new MemoryStream(buffer);
            Open(new MemoryStream(file.ToArray(), writable: false), content, unwrap, Usual);
            return Pinned(buffer.AsSpan(0, (int)content.Position));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(buffer);
        }
    }

    private static void Open(Stream source, Stream destination, UnwrapFileKey unwrap, AgeOptions options)
    {
        SodiumLibrary.Require();
        var input = new AgeInput(source);
        ReadOnlyContent file = AgeArmor.CanBeginWith(input.Peek()) ? new AgeArmorReader(input) : input;
        Span<byte> fileKey = stackalloc byte[AgeFileKey.SizeInBytes];
        try
        {
            AgeHeader.Read(new AgeHeaderReader(file)).Unwrap(unwrap, fileKey);
            AgePayload.Open(fileKey, file, destination, options);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(fileKey);
        }
    }
}
