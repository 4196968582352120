using System.Diagnostics;

namespace QualityCheck.Benchmarks;

/// <summary>What one pass over some texts took.</summary>
/// <param name="Words">The words of the texts: runs without blanks, tabs and line ends.</param>
/// <param name="Found">How much was found in them; it tells that the work was done.</param>
/// <param name="Seconds">Time by the clock.</param>
/// <param name="ProcessorSeconds">Processor time of the process, of all its threads.</param>
internal sealed record Timing(int Words, double Found, double Seconds, double ProcessorSeconds)
{
    private const double WarmUpSeconds = 3;
    private const double TimedSeconds = 1;

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    public double WordsPerSecond => Words / ProcessorSeconds;

    public double WordsPerClockSecond => Words / Seconds;

    /// <summary>Repeats the work until it is warm, then times it; the mean of some passes.</summary>
    public static Timing Of(IReadOnlyList<string> texts, Func<string, int> annotate)
    {
        Repeat(texts, annotate, WarmUpSeconds);
        return Repeat(texts, annotate, TimedSeconds);
    }

    public static int CountWords(IEnumerable<string> texts) =>
        texts.Sum(text => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Length);

    private static Timing Repeat(IReadOnlyList<string> texts, Func<string, int> annotate, double seconds)
    {
        int words = CountWords(texts), passes = 0;
        long found = 0;
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        do
        {
            foreach (string text in texts)
                found += annotate(text);
            passes++;
        }
        while (clock.Elapsed.TotalSeconds < seconds);
        return new Timing(words, (double)found / passes, clock.Elapsed.TotalSeconds / passes,
            (Environment.CpuUsage.TotalTime - processor).TotalSeconds / passes);
    }
}
