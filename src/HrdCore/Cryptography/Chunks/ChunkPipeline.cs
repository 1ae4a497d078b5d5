// Reads, seals or opens, and writes the chunks of one message. The caller's thread alone reads and writes, in order, and seals or opens itself
// when there is nothing to read or write; the other workers are the thread pool's and stay only while there is work. What comes out is the
// same for every number of workers. In memory: one batch for a single worker, else twice as many as workers and one, so that nobody waits
// while the caller is busy with a batch of its own.
namespace HrdCore.Cryptography.Chunks;

internal sealed class ChunkPipeline : IThreadPoolWorkItem
{
    private readonly object _gate = new(); // guards everything below; what is in a batch belongs to whoever took it
    private readonly ChunkScheme _scheme;
    private readonly int _helpers;
    private readonly ChunkBatch?[] _ring;
    private readonly Stack<ChunkCipher> _idle = new();
    private long _filled; // batches, counted from the beginning
    private long _taken;
    private int _called;  // helpers that the pool was asked for and that have not left
    private int _working; // those of them that have come
    private bool _isOver;

    private ChunkPipeline(ChunkScheme scheme, int workers)
    {
        _scheme = scheme;
        _helpers = workers - 1;
        _ring = new ChunkBatch?[_helpers == 0 ? 1 : (2 * workers) + 1];
    }

    /// <summary>Seals a stream from where it stands to its end.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal static void Seal(ChunkScheme scheme, Stream source, Stream destination, int workers, CancellationToken token) =>
        _ = new ChunkPipeline(scheme, workers).TryRun(source, destination, isSealing: true, token);

    /// <summary>Opens a stream from where it stands to its end; each chunk is authenticated before it is written.</summary>
    /// <returns>False when the message is damaged, cut or lengthened; what is before the fault was written.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal static bool TryOpen(ChunkScheme scheme, Stream source, Stream destination, int workers, CancellationToken token) =>
        new ChunkPipeline(scheme, workers).TryRun(source, destination, isSealing: false, token);

    /// <summary>What a helper does.</summary>
    void IThreadPoolWorkItem.Execute()
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }

            _working++;
        }

        ChunkBatch? done = null;
        while (Next(done) is { } batch)
        {
            Transform(batch);
            done = batch;
        }
    }

    private bool TryRun(Stream source, Stream destination, bool isSealing, CancellationToken token)
    {
        ChunkBatch? newest = null;
        var written = 0L;
        try
        {
            while (newest is not { IsLast: true } || written < _filled)
            {
                token.ThrowIfCancellationRequested();
                ref var slot = ref _ring[_filled % _ring.Length];
                if (newest is not { IsLast: true } && _filled - written < _ring.Length)
                {
                    slot ??= new ChunkBatch(_scheme, isSealing);
                    slot.Read(source, newest);
                    newest = slot;
                    Fill(isOnly: newest.IsLast && _filled == 0);
                }
                else if (DoneOrTaken(_ring[written % _ring.Length]!) is { } mine)
                {
                    Transform(mine);
                    lock (_gate)
                    {
                        mine.IsDone = true;
                    }
                }
                else if (!_ring[written++ % _ring.Length]!.TryWrite(destination))
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            Clear();
        }
    }

    private void Fill(bool isOnly)
    {
        var isCalling = false;
        lock (_gate)
        {
            _filled++;
            if (!isOnly && _called < _helpers)
            {
                _called++;
                isCalling = true;
            }
        }

        if (isCalling)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <summary>Null once the oldest batch can be written; before that a batch that nobody has begun, if there is one.</summary>
    private ChunkBatch? DoneOrTaken(ChunkBatch oldest)
    {
        lock (_gate)
        {
            while (!oldest.IsDone)
            {
                if (_taken < _filled)
                {
                    return _ring[_taken++ % _ring.Length];
                }

                Monitor.Wait(_gate);
            }

            return null;
        }
    }

    /// <summary>Hands in what a helper has done and gives it more; null sends it away.</summary>
    private ChunkBatch? Next(ChunkBatch? done)
    {
        lock (_gate)
        {
            if (done is not null)
            {
                done.IsDone = true;
            }

            var next = _isOver || _taken == _filled ? null : _ring[_taken++ % _ring.Length];
            if (next is null)
            {
                _called--;
                _working--;
            }

            Monitor.Pulse(_gate); // only the caller ever waits
            return next;
        }
    }

    private void Transform(ChunkBatch batch)
    {
        ChunkCipher? cipher;
        lock (_gate)
        {
            _ = _idle.TryPop(out cipher);
        }

        batch.Transform(ref cipher);
        if (cipher is not null)
        {
            lock (_gate)
            {
                _idle.Push(cipher);
            }
        }
    }

    /// <summary>Helpers hold buffers and the key: nothing is cleared before they have left.</summary>
    private void Clear()
    {
        lock (_gate)
        {
            _isOver = true;
            while (_working > 0)
            {
                Monitor.Wait(_gate);
            }
        }

        foreach (var cipher in _idle)
        {
            cipher.Dispose();
        }

        foreach (var batch in _ring)
        {
            batch?.Dispose();
        }
    }
}
