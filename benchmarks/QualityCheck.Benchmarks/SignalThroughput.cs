using System.Globalization;
using QualityCheck.Evaluation;
using QualityCheck.Text;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// How fast the corpus filters' signals are read from the articles of WCXB, by processor time of one thread, and what
/// is allocated a document once the reader is warm. Of datatrove's own code the note on repetition has a figure,
/// measured on the same machine under load.
/// </summary>
internal static class SignalThroughput
{
    /// <summary>Passes until the runtime has compiled the loops for good, by processor time.</summary>
    private const double WarmUpSeconds = 3;

    private const double TimedSeconds = 4;

    public static int Start()
    {
        if (DatasetFolder.Default.Find("extraction/wcxb-dev") is not { } folder)
        {
            Console.Error.WriteLine("extraction/wcxb-dev is not there: nothing to measure");
            return 1;
        }
        string[] texts = [.. WebPage.ReadAll(folder).Where(page => page.Type == "article").Select(page => page.Text!)];
        var rows = new List<IReadOnlyList<string>>
        {
            new[] { "Variant", "signals", "fastest pass", "median pass", "with lines, fastest", "bytes a document" },
        };
        foreach (SignalVariant variant in Enum.GetValues<SignalVariant>())
        {
            var set = SignalSet.Of(variant);
            (double fastest, double median, double bytes) = Measure(new SignalReader(set), texts);
            (double withLines, _, _) = Measure(new SignalReader(set, withLines: true), texts);
            rows.Add([KebabCase.Of(variant), set.Signals.Length.ToString(CultureInfo.InvariantCulture),
                Number(fastest), Number(median), Number(withLines), Number(bytes)]);
        }
        foreach (string line in Table.Format(rows, markdown: true))
            Console.WriteLine(line);
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant(
            $"Million characters per second of processor time; {texts.Length} texts of {
                texts.Average(text => text.Length):0} characters at the mean."));
        return 0;
    }

    /// <summary>
    /// Characters per second of the fastest pass, for what else the machine does can only slow one, and of the median.
    /// </summary>
    private static (double Fastest, double Median, double Bytes) Measure(SignalReader reader, string[] texts)
    {
        double characters = texts.Sum(text => (double)text.Length) / 1e6;
        Repeat(reader, texts, WarmUpSeconds, []);
        var passes = new List<double>(capacity: 1000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(reader, texts, TimedSeconds, passes);
        double bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / passes.Count / texts.Length;
        passes.Sort();
        return (characters / passes[0], characters / passes[passes.Count / 2], bytes);
    }

    private static void Repeat(SignalReader reader, string[] texts, double atLeast, List<double> passes)
    {
        double spent = 0;
        while (spent < atLeast)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            foreach (string text in texts)
                reader.Read(text);
            double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            passes.Add(seconds);
            spent += seconds;
        }
    }

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
