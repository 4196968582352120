using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace QualityCheck.Benchmarks;

/// <summary>
/// Measures speed and memory and prints Markdown tables. <c>--short</c> takes three iterations instead of about
/// fifteen; all other arguments are BenchmarkDotNet's, such as <c>--filter *Check*</c>. Warming up takes at least
/// twelve iterations: after three, a busy machine still runs code that is not optimised yet, several times slower.
/// <c>peers</c> instead compares the language work with the libraries in <c>benchmarks/peers</c>, <c>peers
/// extraction</c> the extraction, <c>peers hedging</c> the hedges, <c>peers repetition</c> the passages that return,
/// <c>scaling</c> the time of the language work with the length of a document, <c>throughput</c> how fast whole
/// documents become reports, <c>signals</c> how fast the corpus filters' signals are read, <c>lookups</c> what a source
/// list costs, <c>encoder</c> what sentence vectors cost, <c>memory DOCUMENTS [SEED]</c> whether memory grows over a
/// stream of documents, which <c>stream DOCUMENTS [SEED]</c> writes as JSONL; <c>index DOCUMENTS [SEED]</c> how fast
/// copies are looked for among so many documents. <c>soak MINUTES [SEED]</c> checks broken documents for so many
/// minutes, and then does both of these. <c>start TIMES</c> starts the published console so often; <c>unseen</c> prints
/// what the models' training has told; <c>results [SECTION ...]</c> writes <c>benchmarks/RESULTS.md</c> by all of
/// these.
/// </summary>
internal static class Program
{
    private const int WarmUps = 12;
    private const int PeerTexts = 300;
    private const int RestatementTwins = 100;

    /// <summary>No 1 or 2, which say that something is absent.</summary>
    private const int Failed = 3;

    /// <summary>BenchmarkDotNet builds the project anew; on a busy machine its own two minutes do not do.</summary>
    private static readonly TimeSpan BuildTimeout = TimeSpan.FromMinutes(10);

    private static int Main(string[] args) => args switch
    {
        ["peers"] => PeerComparison.Run(PeerTexts),
        ["peers", var texts] when int.TryParse(texts, out int count) && count > 0 => PeerComparison.Run(count),
        ["peers", "extraction"] => ExtractionComparison.Run(null),
        ["peers", "hedging"] => HedgingComparison.Run(),
        ["peers", "repetition"] => RepetitionComparison.Run(RestatementTwins),
        ["peers", "repetition", var twins] when int.TryParse(twins, out int count) && count > 0 =>
            RepetitionComparison.Run(count),
        ["peers", "extraction", var pages] when int.TryParse(pages, out int count) && count > 0 =>
            ExtractionComparison.Run(count),
        ["results", .. var sections] => ResultsCommand.Run(sections),
        ["unseen"] => UnseenFigures.Print(),
        ["start", var times] when int.TryParse(times, out int count) && count > 0 => ColdStart.Run(count),
        ["scaling"] => Scaling.Run(),
        ["throughput"] => Throughput.Start(),
        ["signals"] => SignalThroughput.Start(),
        ["lookups"] => LookupMeasurement.Start(),
        ["encoder"] => EncoderCost.Start(),
        ["memory" or "stream" or "index" or "soak", var documents, .. var seed]
            when int.TryParse(documents, out int count) && count > 0
            && seed.Length < 2 && int.TryParse(seed is [var given] ? given : "1", out int number) =>
            args[0] switch
            {
                "memory" => MemoryRun.Run(count, number),
                "stream" => MemoryRun.Write(count, number),
                "soak" => SoakRun.Run(count, number),
                _ => IndexMeasurement.Run(count, number),
            },
        _ => RunBenchmarks(args),
    };

    private static int RunBenchmarks(string[] args)
    {
        TextWriter output = Console.Out;
        Console.SetOut(Console.Error);
        string[] others = [.. args.Where(arg => arg != "--short")];
        IConfig config = ManualConfig.CreateEmpty()
            .WithBuildTimeout(BuildTimeout)
            .AddJob(
                others.Length < args.Length
                    ? Job.ShortRun.WithWarmupCount(WarmUps)
                    : Job.Default.WithMinWarmupCount(WarmUps))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params)
            .AddColumn(CorpusColumn.All)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default);
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
            .Run(others.Contains("--filter") ? others : [.. others, "--filter", "*"], config);
        foreach (Summary summary in summaries)
            Print(summary, output);
        return summaries.Any(
            summary => summary.HasCriticalValidationErrors
                || summary.Reports.Any(report => !report.Success)) ? Failed : 0;
    }

    /// <summary>The table alone: on what it was measured the report says elsewhere.</summary>
    private static void Print(Summary summary, TextWriter output)
    {
        var log = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, log);
        foreach (string line in log.GetLog().ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith('|')))
            output.WriteLine(line.Trim());
        output.WriteLine();
    }
}
