using QualityCheck.Pipeline;

namespace QualityCheck.Tests.Pipeline;

public class BatchTests
{
    /// <summary>Longer than any machine is busy; only a fault waits for its end.</summary>
    private static readonly TimeSpan LastResort = TimeSpan.FromMinutes(10);

    [Fact]
    public void Results_keep_the_order_of_the_items()
    {
        IEnumerable<int> results = Batch.InOrder(Enumerable.Range(0, 100),
            item => { Thread.Sleep(item % 3); return item; }, 8, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 100), results);
    }

    [Fact]
    public async Task Any_parallelism_will_do()
    {
        QualityChecker checker = new QualityCheckerBuilder().UseParallelism(int.MaxValue).Build();
        InputDocument document = InputDocument.FromText("The pier is open.");

        Assert.Single(checker.CheckMany([document]));
        Assert.Equal(1, await checker.CheckManyAsync(new[] { document }.ToAsyncEnumerable()).CountAsync());
    }

    [Fact]
    public void A_result_comes_while_the_next_item_is_still_awaited()
    {
        using var second = new ManualResetEventSlim();
        using IEnumerator<int> results =
            Batch.InOrder(Items(), item => item, 4, CancellationToken.None).GetEnumerator();

        Assert.True(results.MoveNext());
        Assert.Equal(1, results.Current);
        second.Set();
        Assert.True(results.MoveNext());
        Assert.Equal(2, results.Current);
        Assert.False(results.MoveNext());

        IEnumerable<int> Items()
        {
            yield return 1;
            Assert.True(second.Wait(LastResort), "the first result has waited for the second item");
            yield return 2;
        }
    }

    [Fact]
    public void Cancelling_ends_the_wait_for_an_item()
    {
        using var never = new ManualResetEventSlim();
        using var cancellation = new CancellationTokenSource();
        using IEnumerator<int> results = Batch.InOrder(Items(), item => item, 4, cancellation.Token).GetEnumerator();
        Assert.True(results.MoveNext());

        cancellation.CancelAfter(TimeSpan.FromMilliseconds(50));

        Assert.ThrowsAny<OperationCanceledException>(() => results.MoveNext());
        never.Set();

        IEnumerable<int> Items()
        {
            yield return 1;
            never.Wait(LastResort);
            yield return 2;
        }
    }

    [Fact]
    public async Task Who_stops_early_stops_the_reading_of_items()
    {
        var ended = new TaskCompletionSource();
        using (IEnumerator<int> results =
            Batch.InOrder(Items(), item => item, 2, CancellationToken.None).GetEnumerator())
        {
            Assert.True(results.MoveNext());
        }

        await ended.Task.WaitAsync(LastResort, TestContext.Current.CancellationToken);

        IEnumerable<int> Items()
        {
            try
            {
                for (int item = 0; ; item++)
                    yield return item;
            }
            finally
            {
                ended.SetResult();
            }
        }
    }

    [Fact]
    public void An_exception_of_the_items_comes_behind_the_results_before_it()
    {
        using IEnumerator<int> results =
            Batch.InOrder(Items(), item => item, 2, CancellationToken.None).GetEnumerator();

        Assert.True(results.MoveNext());
        Assert.Throws<InvalidOperationException>(() => results.MoveNext());

        static IEnumerable<int> Items()
        {
            yield return 1;
            throw new InvalidOperationException();
        }
    }

    [Fact]
    public async Task The_stream_keeps_order_and_gives_results_while_it_waits()
    {
        var second = new TaskCompletionSource();
        var seen = new List<int>();
        await foreach (int result in Batch.InOrderAsync(Items(), item => item, 4, CancellationToken.None))
        {
            seen.Add(result);
            second.TrySetResult();
        }
        Assert.Equal([1, 2], seen);

        async IAsyncEnumerable<int> Items()
        {
            yield return 1;
            await second.Task.WaitAsync(LastResort);
            yield return 2;
        }
    }
}
