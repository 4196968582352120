using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace QualityCheck.Pipeline;

/// <summary>
/// Work on many items, some at a time, results in the order of the items. Each result comes as soon as it and those
/// before it are made, even while the next item is still awaited; an exception of the items comes behind the results of
/// those before it.
/// </summary>
internal static class Batch
{
    /// <summary>
    /// So many documents a worker may be ahead of the one that is due: results keep their order, and memory its bounds.
    /// </summary>
    private const int WindowPerWorker = 4;

    public static IEnumerable<TResult> InOrder<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int parallelism,
        CancellationToken cancellationToken)
    {
        var window = new BlockingCollection<Task<TResult>>(Window(parallelism));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken stopped = stop.Token;
        Task reading =
            Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (Task<TResult> task in window.GetConsumingEnumerable(stopped))
                yield return task.WaitAsync(stopped).GetAwaiter().GetResult();
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
        }

        void Read()
        {
            TaskFactory<TResult> factory = Workers<TResult>(parallelism, stopped);
            try
            {
                foreach (T item in items)
                    window.Add(factory.StartNew(() => work(item), stopped), stopped);
            }
            finally
            {
                window.CompleteAdding();
            }
        }
    }

    public static async IAsyncEnumerable<TResult> InOrderAsync<T, TResult>(
        IAsyncEnumerable<T> items, Func<T, TResult> work, int parallelism,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window =
            Channel.CreateBounded<Task<TResult>>(
                new BoundedChannelOptions(Window(parallelism)) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken stopped = stop.Token;
        Task reading = Task.Run(ReadAsync, CancellationToken.None);
        try
        {
            await foreach (Task<TResult> task in window.Reader.ReadAllAsync(stopped).ConfigureAwait(false))
                yield return await task.WaitAsync(stopped).ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }

        async Task ReadAsync()
        {
            TaskFactory<TResult> factory = Workers<TResult>(parallelism, stopped);
            try
            {
                await foreach (T item in items.WithCancellation(stopped).ConfigureAwait(false))
                    await window.Writer.WriteAsync(factory.StartNew(() => work(item), stopped), stopped)
                        .ConfigureAwait(false);
            }
            finally
            {
                window.Writer.Complete();
            }
        }
    }

    private static int Window(int parallelism) =>
        Math.Min(parallelism, int.MaxValue / WindowPerWorker) * WindowPerWorker;

    private static TaskFactory<TResult> Workers<TResult>(int parallelism, CancellationToken cancellationToken) =>
        new(cancellationToken, TaskCreationOptions.DenyChildAttach, TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, parallelism).ConcurrentScheduler);
}
