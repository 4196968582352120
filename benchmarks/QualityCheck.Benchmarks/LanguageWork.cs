using QualityCheck.Facts;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>All layers, the facts and the claims of English articles, on one thread.</summary>
internal static class LanguageWork
{
    private static readonly FactsAnalyzer Facts = new();

    /// <summary>Does the work for one text.</summary>
    /// <returns>The number of entities, quantities, quotations, attributions, cues, facts and claim scores.</returns>
    public static int Annotate(string text)
    {
        AnnotatedText annotated = TextAnnotator.Annotate(text);
        return annotated.Entities.Length + annotated.Quantities.Length + annotated.Quotations.Length
            + annotated.Attributions.Length + annotated.Cues.Length
            + Facts.Analyze(annotated).Annotations.Length + ClaimScorer.Score(annotated, CancellationToken.None).Length;
    }

    /// <summary>
    /// The text of the first English articles of WCXB; of the repository's samples where the data set is absent.
    /// </summary>
    public static string[] Texts(int count)
    {
        IEnumerable<string> texts = DatasetFolder.Default.Find("extraction/wcxb-dev") is { } pages
            ? from page in WebPage.ReadAll(pages) where page.PageType == "article" select page.Text
            : Directory.EnumerateFiles(Path.Combine(DatasetFolder.RepositoryRoot, "data", "samples"), "*.txt")
                .Order(StringComparer.Ordinal).Select(File.ReadAllText);
        return [.. texts.Where(text => TextAnnotator.Annotate(text).Pack is not null).Take(count)];
    }
}
