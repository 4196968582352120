namespace QualityCheck.Tests;

/// <summary>Processor time: unlike the time on the wall, other programs on the machine do not lengthen it.</summary>
internal static class ProcessorTime
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    /// <summary>A checker whose own budget, which is time on the wall, no busy machine uses up.</summary>
    public static QualityChecker UnhurriedChecker { get; } =
        new QualityCheckerBuilder().UseLimits(new Limits { TimeBudget = TimeSpan.FromHours(1) }).Build();

    /// <summary>What this process has used since it began.</summary>
    public static TimeSpan Used => Environment.CpuUsage.TotalTime;

    /// <summary>What the process uses while the work is done.</summary>
    public static TimeSpan Of(Action work)
    {
        TimeSpan before = Used;
        work();
        return Used - before;
    }

    /// <summary>
    /// The result of the work, or a failure once the process has used <paramref name="guard"/> on each of its
    /// processors meanwhile: the tests beside it take their share of those, but not more.
    /// </summary>
    public static T Within<T>(TimeSpan guard, Func<T> work)
    {
        TimeSpan end = Used + guard * Environment.ProcessorCount;
        Task<T> task =
            Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (Task.WaitAny([task], Poll) < 0)
            Assert.True(Used < end, $"not done within {guard.TotalSeconds:0.#} s of processor time");
        return task.GetAwaiter().GetResult();
    }
}
