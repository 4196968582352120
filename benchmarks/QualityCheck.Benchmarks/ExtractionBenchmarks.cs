using BenchmarkDotNet.Attributes;

namespace QualityCheck.Benchmarks;

/// <summary>Document to article: HTML is parsed, flattened text loses its boilerplate.</summary>
public class ExtractionBenchmarks
{
    [ParamsSource(nameof(Corpora))]
    public Corpus Corpus { get; set; } = null!;

    public static IEnumerable<Corpus> Corpora => Benchmarks.Corpora.All;

    [GlobalSetup]
    public void Read() => _ = Corpus.Documents;

    [Benchmark(Baseline = true)]
    public int Extract() => Characters(new ArticleExtractor());

    [Benchmark]
    public int SmartReader() => Characters(new SmartReaderExtractor());

    private int Characters(IArticleExtractor extractor)
    {
        int characters = 0;
        foreach (InputDocument document in Corpus.Documents)
            characters += extractor.Extract(document, Limits.Default).Text.Length;
        return characters;
    }
}
