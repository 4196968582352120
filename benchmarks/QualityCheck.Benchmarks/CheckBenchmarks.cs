using BenchmarkDotNet.Attributes;

namespace QualityCheck.Benchmarks;

/// <summary>Document to report, one after another on one thread.</summary>
public class CheckBenchmarks
{
    private readonly QualityChecker _checker = QualityChecker.CreateDefault();

    [ParamsSource(nameof(Corpora))]
    public Corpus Corpus { get; set; } = null!;

    public static IEnumerable<Corpus> Corpora => Benchmarks.Corpora.All;

    [GlobalSetup]
    public void Read() => _ = Corpus.Documents;

    [Benchmark]
    public int Check()
    {
        int findings = 0;
        foreach (InputDocument document in Corpus.Documents)
            findings += _checker.Check(document).Findings!.Count;
        return findings;
    }
}
