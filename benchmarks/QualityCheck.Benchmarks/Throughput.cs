using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Dom;
using QualityCheck.Evaluation;
using QualityCheck.Extraction;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// How fast documents become reports written as JSON, by processor time of all threads, in a process set up as the
/// console's: the articles of WCXB as text, in the fresh process and warm, by one job and by two; pages of it as HTML,
/// against the bare parse of the same page.
/// </summary>
internal static class Throughput
{
    public const string Dataset = "extraction/wcxb-dev";

    /// <summary>A fresh process is measured over so many characters.</summary>
    private const int FreshCharacters = 5_000_000;

    /// <summary>Every fifth page with its HTML: about 160. A judgement.</summary>
    private const int PageStep = 5;

    /// <summary>Behind them a pass compiles hardly anything any more. A judgement.</summary>
    private const int WarmPasses = 4;

    /// <summary>What a run over some documents took.</summary>
    private readonly record struct Run(long Characters, double ProcessorSeconds, double Seconds, long Bytes)
    {
        public string Megabytes => Number(Characters / 1e6 / ProcessorSeconds);

        public string BytesPerCharacter => Number((double)Bytes / Characters);
    }

    public static int Start()
    {
        if (DatasetFolder.Default.Find(Dataset) is not { } folder)
        {
            Console.Error.WriteLine($"{Dataset} is not there: nothing to measure");
            return 1;
        }
        WebPage[] articles = Articles(folder);
        InputDocument[] texts = [.. articles.Select(page => InputDocument.FromText(page.Text!))];
        Run fresh = Of([.. FirstTexts(folder).Select(text => InputDocument.FromText(text))], jobs: 1);
        for (int pass = 0; pass < WarmPasses; pass++)
            _ = Of(texts, jobs: 1);
        Run one = Of(texts, jobs: 1), two = Of(texts, jobs: 2);
        Print(
            ["Text → report", "Million characters", "per processor second", "bytes allocated a character"],
            ["a fresh process, compiling as it goes", Number(fresh.Characters / 1e6), fresh.Megabytes,
                fresh.BytesPerCharacter],
            ["warm, one job", Number(one.Characters / 1e6), one.Megabytes, one.BytesPerCharacter],
            ["warm, two jobs", Number(two.Characters / 1e6), two.Megabytes, two.BytesPerCharacter]);
        Console.WriteLine(
            $"By the clock two jobs are {Number(one.Seconds / two.Seconds)} times as fast as one on "
            + $"{Environment.ProcessorCount} cores; a job had {Number(one.ProcessorSeconds / one.Seconds)} of a core.");
        double[] ratios = [.. Ratios([.. articles.Where((_, i) => i % PageStep == 0)], folder).Order()];
        Console.WriteLine(
            $"HTML → report of {ratios.Length} pages takes {Number(ratios[ratios.Length / 2])} times the processor "
            + $"time of its parse at the median; the middle half {Number(ratios[ratios.Length / 4])} to "
            + $"{Number(ratios[ratios.Length * 3 / 4])} times.");
        return 0;
    }

    /// <summary>What a fresh process is measured by: the first articles of the data set.</summary>
    public static IEnumerable<string> FirstTexts(string folder)
    {
        int characters = 0;
        return Articles(folder).Select(page => page.Text!)
            .TakeWhile(text => (characters += text.Length) <= FreshCharacters);
    }

    private static WebPage[] Articles(string folder) =>
        [.. WebPage.ReadAll(folder).Where(page => page.Type == "article")];

    private static Run Of(InputDocument[] documents, int jobs)
    {
        QualityChecker checker = new QualityCheckerBuilder().UseParallelism(jobs).Build();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        int reports = 0;
        foreach (CheckResult result in checker.CheckMany(documents))
        {
            result.WriteJson(Stream.Null);
            reports += result.IsReport ? 1 : 0;
        }
        clock.Stop();
        processor = Environment.CpuUsage.TotalTime - processor;
        if (reports == 0)
            throw new InvalidOperationException("nothing was checked");
        return new Run(documents.Sum(document => (long)document.Content.Length), processor.TotalSeconds,
            clock.Elapsed.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    /// <summary>The time of a page's check over that of its parse, each the least of three, taken by turns.</summary>
    private static IEnumerable<double> Ratios(WebPage[] pages, string folder)
    {
        QualityChecker checker = QualityChecker.CreateDefault();
        foreach (WebPage page in pages)
        {
            InputDocument document = page.Document(folder);
            (double check, double parse) = (double.MaxValue, double.MaxValue);
            for (int i = 0; i < 3; i++)
            {
                parse = Math.Min(parse, Seconds(() => Parse(document)));
                check = Math.Min(check, Seconds(() => checker.Check(document).ToJson()));
            }
            yield return check / parse;
        }
    }

    private static void Parse(InputDocument page)
    {
        if (ParseGuard.TryParse(page.Content, Limits.Default, out IHtmlDocument? document, out _,
            CancellationToken.None))
            document.Dispose();
    }

    private static double Seconds(Action work)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static void Print(params IReadOnlyList<string>[] rows)
    {
        foreach (string line in Table.Format(rows, markdown: true))
            Console.WriteLine(line);
        Console.WriteLine();
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
