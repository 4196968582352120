using Microsoft.Extensions.Logging;

namespace QualityCheck.Worker;

/// <summary>Tries again, after longer and longer times, what fails because something is out of reach.</summary>
internal sealed class Patience(TimeProvider clock, ILogger logger)
{
    /// <summary>The first wait and the longest; judgements.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.5), Longest = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait after so many failures, from 1.</summary>
    public static TimeSpan After(int failures) =>
        TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Shortest.TotalSeconds * Math.Pow(2, failures - 1)));

    /// <summary>Does it until it is done.</summary>
    /// <param name="what">What it is, for the log.</param>
    /// <param name="work">What to do.</param>
    /// <param name="again">Whether to try again after this failure, the so-manieth, from 1.</param>
    /// <param name="token">Ends the waiting, not the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<T> UntilDoneAsync<T>(string what, Func<Task<T>> work, Func<Exception, int, bool> again,
        CancellationToken token)
    {
        for (int failures = 1; ; failures++)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (Exception failure) when (again(failure, failures))
            {
                TimeSpan wait = After(failures);
                WorkerLog.Waiting(logger, what, failure.GetType().Name, failures, wait.TotalSeconds);
                await Task.Delay(wait, clock, token).ConfigureAwait(false);
            }
        }
    }
}
