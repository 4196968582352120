using Microsoft.Extensions.Logging.Abstractions;
using QualityCheck.Worker;

namespace QualityCheck.Tests.Worker;

public sealed class PatienceTests
{
    [Fact]
    public void Waits_grow_up_to_half_a_minute()
    {
        Assert.Equal([0.5, 1, 2, 16, 30, 30],
            new[] { 1, 2, 3, 6, 7, int.MaxValue }.Select(failures => Patience.After(failures).TotalSeconds));
    }

    [Fact]
    public async Task What_fails_is_tried_again_until_it_is_done_or_given_up()
    {
        int tries = 0;
        var patience = new Patience(new Hasty(), NullLogger.Instance);
        Assert.Equal(5, await patience.UntilDoneAsync("it", () => ++tries < 5
            ? throw new TimeoutException()
            : Task.FromResult(tries), (failure, _) => failure is TimeoutException, CancellationToken.None));
        await Assert.ThrowsAsync<TimeoutException>(() => patience.UntilDoneAsync<int>("it",
            () => throw new TimeoutException(), (_, failures) => failures < 3, CancellationToken.None));
    }

    [Fact]
    public async Task Who_stops_waits_no_longer()
    {
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new Patience(TimeProvider.System, NullLogger.Instance).UntilDoneAsync<int>("it",
                () => throw new TimeoutException(), (_, _) => true, stopping.Token));
    }

    /// <summary>A clock whose timers end at once.</summary>
    private sealed class Hasty : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
