using System.Globalization;
using QualityCheck.Evaluation;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// How fast the corpus filters' signals are read from the articles of WCXB, by processor time of one thread, and what is
/// allocated a document once the reader is warm. Of datatrove's own code the note on repetition has a figure, measured
/// on the same machine under load.
/// </summary>
internal static class SignalThroughput
{
    /// <summary>Passes until the runtime has compiled the loops for good, by processor time.</summary>
    private const double WarmUpSeconds = 3;

    private const double TimedSeconds = 3;

    /// <summary>The fastest of so many: what else the machine does can only slow a pass.</summary>
    private const int Rounds = 3;

    public static int Start()
    {
        if (DatasetFolder.Default.Find("extraction/wcxb-dev") is not { } folder)
        {
            Console.Error.WriteLine("extraction/wcxb-dev is not there: nothing to measure");
            return 1;
        }
        string[] texts = [.. WebPage.ReadAll(folder).Where(page => page.Type == "article").Select(page => page.Text!)];
        long characters = texts.Sum(text => (long)text.Length);
        var rows = new List<IReadOnlyList<string>>
        {
            new[] { "Signals", "signals", "million characters per processor second", "with lines", "bytes a document" },
        };
        foreach (SignalVariant variant in Enum.GetValues<SignalVariant>())
        {
            var set = SignalSet.Of(variant);
            (double speed, double bytes) = Measure(new SignalReader(set), texts, characters);
            (double withLines, _) = Measure(new SignalReader(set, withLines: true), texts, characters);
            rows.Add([variant.ToString(), set.Signals.Length.ToString(CultureInfo.InvariantCulture), Number(speed),
                Number(withLines), Number(bytes)]);
        }
        foreach (string line in Table.Format(rows, markdown: true))
            Console.WriteLine(line);
        Console.WriteLine(FormattableString.Invariant(
            $"{texts.Length} texts of {characters / texts.Length} characters at the mean."));
        return 0;
    }

    private static (double Speed, double Bytes) Measure(SignalReader reader, string[] texts, long characters)
    {
        Repeat(reader, texts, WarmUpSeconds);
        (double speed, double bytes) = (0, 0);
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            (int passes, double seconds) = Repeat(reader, texts, TimedSeconds);
            bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / passes / texts.Length;
            speed = Math.Max(speed, characters / 1e6 * passes / seconds);
        }
        return (speed, bytes);
    }

    private static (int Passes, double Seconds) Repeat(SignalReader reader, string[] texts, double atLeast)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        int passes = 0;
        double seconds;
        do
        {
            foreach (string text in texts)
                reader.Read(text);
            passes++;
            seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }
        while (seconds < atLeast);
        return (passes, seconds);
    }

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
