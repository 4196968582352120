using BenchmarkDotNet.Attributes;

namespace QualityCheck.Benchmarks;

/// <summary>Article to annotated text: all layers.</summary>
public class AnnotationBenchmarks
{
    private Article[] _articles = [];

    [ParamsSource(nameof(Corpora))]
    public Corpus Corpus { get; set; } = null!;

    public static IEnumerable<Corpus> Corpora => Benchmarks.Corpora.All.Select(corpus => corpus.Articles());

    [GlobalSetup]
    public void Extract() => _articles = [.. Corpus.Documents.Select(document => ArticleExtractor.Extract(document))];

    [Benchmark]
    public int Annotate()
    {
        int sentences = 0;
        foreach (Article article in _articles)
            sentences += TextAnnotator.Annotate(article).Sentences.Length;
        return sentences;
    }
}
