using BenchmarkDotNet.Attributes;

namespace QualityCheck.Benchmarks;

/// <summary>Annotated text to findings and scores: each analyzer of the library alone.</summary>
public class AnalyzerBenchmarks
{
    private AnnotatedText[] _texts = [];
    private IAnalyzer? _analyzer;

    [ParamsSource(nameof(Analyzers))]
    public string Analyzer { get; set; } = "";

    [ParamsSource(nameof(Corpora))]
    public Corpus Corpus { get; set; } = null!;

    public static IEnumerable<string> Analyzers => All.Select(analyzer => analyzer.Name);

    public static IEnumerable<Corpus> Corpora => AnnotationBenchmarks.Corpora;

    private static IEnumerable<IAnalyzer> All =>
        from type in typeof(IAnalyzer).Assembly.ExportedTypes
        where type.IsAssignableTo(typeof(IAnalyzer)) && type.GetConstructor([]) is not null
        orderby type.Name
        select (IAnalyzer)Activator.CreateInstance(type)!;

    [GlobalSetup]
    public void Annotate()
    {
        _analyzer = All.Single(analyzer => analyzer.Name == Analyzer);
        _texts = [.. Corpus.Documents.Select(document => TextAnnotator.Annotate(ArticleExtractor.Extract(document)))];
    }

    [Benchmark]
    public int Analyze()
    {
        int findings = 0;
        foreach (AnnotatedText text in _texts)
            findings += _analyzer!.Analyze(text).Findings.Length;
        return findings;
    }
}
