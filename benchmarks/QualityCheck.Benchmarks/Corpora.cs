using QualityCheck.Evaluation.Tasks;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// The repository's samples and, where the data sets are present, a hundred web pages and a hundred flattened pages.
/// </summary>
internal static class Corpora
{
    private const int Size = 100;
    private static readonly string Samples = Path.Combine(DatasetFolder.RepositoryRoot, "data", "samples");

    public static IEnumerable<Corpus> All
    {
        get
        {
            yield return new Corpus("samples, HTML", () => Files("*.html"));
            yield return new Corpus("samples, text", () => Files("*.txt"));
            if (DatasetFolder.Default.Find("extraction/wcxb-dev") is { } pages)
                yield return new Corpus("WCXB, HTML",
                    () => Spread(new ExtractionTask("extraction/wcxb-dev").Documents(pages)));
            if (DatasetFolder.Default.Find("flatlines/wcxb.dev.jsonl") is { } flattened)
                yield return new Corpus("WCXB, flattened",
                    () => Spread(new LinesTask(LineWindow.Full, "flatlines/wcxb.dev.jsonl").Documents(flattened)));
        }
    }

    private static IEnumerable<InputDocument> Files(string pattern) =>
        from path in Directory.EnumerateFiles(Samples, pattern).Order(StringComparer.Ordinal)
        select InputDocument.FromBytes(File.ReadAllBytes(path));

    /// <summary>A hundred documents at even distances.</summary>
    private static IEnumerable<InputDocument> Spread(IEnumerable<Func<InputDocument>> documents)
    {
        Func<InputDocument>[] all = [.. documents];
        int count = Math.Min(Size, all.Length);
        return Enumerable.Range(0, count).Select(i => all[i * all.Length / count]());
    }
}
