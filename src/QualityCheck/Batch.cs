using System.Runtime.CompilerServices;

namespace QualityCheck;

/// <summary>Work on many items, some at a time, results in the order of the items.</summary>
internal static class Batch
{
    private const int WindowPerWorker = 4;

    public static IEnumerable<TResult> InOrder<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int parallelism, CancellationToken cancellationToken)
    {
        TaskFactory<TResult> factory = Workers<TResult>(parallelism, cancellationToken);
        var window = new Queue<Task<TResult>>();
        foreach (T item in items)
        {
            window.Enqueue(factory.StartNew(() => work(item), cancellationToken));
            if (window.Count == parallelism * WindowPerWorker)
                yield return window.Dequeue().GetAwaiter().GetResult();
        }
        while (window.TryDequeue(out Task<TResult>? task))
            yield return task.GetAwaiter().GetResult();
    }

    public static async IAsyncEnumerable<TResult> InOrderAsync<T, TResult>(
        IAsyncEnumerable<T> items, Func<T, TResult> work, int parallelism, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TaskFactory<TResult> factory = Workers<TResult>(parallelism, cancellationToken);
        var window = new Queue<Task<TResult>>();
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            window.Enqueue(factory.StartNew(() => work(item), cancellationToken));
            if (window.Count == parallelism * WindowPerWorker)
                yield return await window.Dequeue().ConfigureAwait(false);
        }
        while (window.TryDequeue(out Task<TResult>? task))
            yield return await task.ConfigureAwait(false);
    }

    private static TaskFactory<TResult> Workers<TResult>(int parallelism, CancellationToken cancellationToken) =>
        new(cancellationToken, TaskCreationOptions.DenyChildAttach, TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, parallelism).ConcurrentScheduler);
}
