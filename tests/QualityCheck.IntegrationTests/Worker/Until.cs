using System.Diagnostics;

namespace QualityCheck.IntegrationTests.Worker;

/// <summary>Waits for what other processes do.</summary>
internal static class Until
{
    /// <summary>Longer than any machine is busy.</summary>
    private static readonly TimeSpan LastResort = TimeSpan.FromMinutes(3);

    public static async Task HoldsAsync(Func<Task<bool>> condition, Func<string>? otherwise = null,
        TimeSpan? longest = null)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(watch.Elapsed < (longest ?? LastResort), otherwise?.Invoke() ?? "it never came to be");
            await Task.Delay(100);
        }
    }
}
