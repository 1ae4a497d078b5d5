// The payload of an age v1 file (C2SP age, "Payload"): a 16-byte nonce, then chunks. The caller's thread reads and writes, in order; workers
// seal or open batches of chunks meanwhile. What comes out is the same for every number of workers. In flight: one batch more than workers.
using System.Security.Cryptography;

namespace HrdCore.Cryptography.Age;

internal static class AgePayload
{
    internal static void Seal(ReadOnlySpan<byte> fileKey, Stream plaintext, Stream destination, AgeOptions options)
    {
        Span<byte> nonce = stackalloc byte[AgeChunkCipher.NonceSizeInBytes];
        RandomNumberGenerator.Fill(nonce);
        destination.Write(nonce);
        using var key = AgeChunkCipher.DeriveKey(fileKey, nonce);
        Run(key, plaintext, destination, isSealing: true, options);
    }

    internal static void Open(ReadOnlySpan<byte> fileKey, Stream source, Stream destination, AgeOptions options)
    {
        using var key = ReadKey(fileKey, source);
        Run(key, source, destination, isSealing: false, options);
    }

    /// <summary>Reads the nonce and derives the key of the chunks that follow it.</summary>
    internal static SecretBytes ReadKey(ReadOnlySpan<byte> fileKey, Stream source)
    {
        Span<byte> nonce = stackalloc byte[AgeChunkCipher.NonceSizeInBytes];
        return source.ReadAtLeast(nonce, nonce.Length, throwOnEndOfStream: false) == nonce.Length
            ? AgeChunkCipher.DeriveKey(fileKey, nonce)
            : throw AgeFileException.Malformed("it ends before the payload's nonce");
    }

    private static void Run(SecretBytes key, Stream source, Stream destination, bool isSealing, AgeOptions options)
    {
        var most = options.MaxParallelism == 1 ? 1 : options.MaxParallelism + 1;
        var all = new List<AgeBatch>(most);
        var inFlight = new Queue<(AgeBatch Batch, Task Work)>(most);
        AgeBatch? newest = null;
        try
        {
            do
            {
                while (inFlight.Count < most && newest is not { IsLast: true })
                {
                    options.CancellationToken.ThrowIfCancellationRequested();
                    var batch = FreeOf(all, inFlight, isSealing);
                    batch.Read(source, newest);
                    newest = batch;
                    inFlight.Enqueue((batch, Start(batch, key, isAlone: most == 1 || (batch.IsLast && inFlight.Count == 0))));
                }

                var (oldest, work) = inFlight.Peek();
                work.GetAwaiter().GetResult();
                oldest.Write(destination);
                inFlight.Dequeue();
            }
            while (inFlight.Count > 0 || newest is not { IsLast: true });
        }
        finally
        {
            // Workers hold the buffers and the key; whatever they have to say comes after what is being thrown.
            Task.WhenAll(inFlight.Select(flight => flight.Work)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            all.ForEach(batch => batch.Dispose());
        }
    }

    private static AgeBatch FreeOf(List<AgeBatch> all, Queue<(AgeBatch Batch, Task Work)> inFlight, bool isSealing)
    {
        var free = all.Find(batch => inFlight.All(flight => flight.Batch != batch));
        if (free is null)
        {
            free = new AgeBatch(isSealing);
            all.Add(free);
        }

        return free;
    }

    private static Task Start(AgeBatch batch, SecretBytes key, bool isAlone)
    {
        if (!isAlone)
        {
            return Task.Run(() => batch.Transform(key));
        }

        batch.Transform(key);
        return Task.CompletedTask;
    }
}
