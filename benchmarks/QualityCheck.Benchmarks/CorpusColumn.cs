using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace QualityCheck.Benchmarks;

/// <summary>A figure of a benchmark that depends on the size of its corpus.</summary>
internal sealed class CorpusColumn(string name, string legend, Func<BenchmarkReport, Corpus, double?> value,
    string format = "0.#####") : IColumn
{
    public static IColumn[] All { get; } =
    [
        new CorpusColumn("Docs", "Documents in the corpus", (_, corpus) => corpus.Documents.Count),
        new CorpusColumn("KB", "Size of the corpus in UTF-8", (_, corpus) => corpus.Bytes / 1e3, "0"),
        new CorpusColumn("ms/doc", "Mean time per document",
            (report, corpus) => report.ResultStatistics?.Mean / 1e6 / corpus.Documents.Count),
        new CorpusColumn("± %", "Standard deviation of the time",
            (report, _) => 100 * report.ResultStatistics?.StandardDeviation / report.ResultStatistics?.Mean, "0.0"),
        new CorpusColumn("MB/s", "UTF-8 megabytes (10^6 bytes) per second",
            (report, corpus) => corpus.Bytes * 1e3 / report.ResultStatistics?.Mean, "0.00"),
        new CorpusColumn("KB allocated/doc", "Managed memory allocated per document",
            (report, corpus) =>
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / 1e3 / corpus.Documents.Count, "0"),
    ];

    public string Id => name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => Array.IndexOf(All, this);

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase] is { } report && value(report, (Corpus)benchmarkCase.Parameters["Corpus"]) is { } figure
            ? figure.ToString(format, CultureInfo.InvariantCulture)
            : "NA";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        GetValue(summary, benchmarkCase);
}
