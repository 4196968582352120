using QualityCheck.Training;

namespace QualityCheck.Tests.Genres;

/// <summary>The labels by hand in <c>data/gold/genres.tsv</c>, and real pages beside them.</summary>
public sealed class GenreLabelTests
{
    private const double Abstains = 0.6;

    private static readonly Genre[] Unsupported =
        [Genre.Recipe, Genre.Results, Genre.List, Genre.Legal, Genre.Fiction, Genre.Satire, Genre.Forum, Genre.Product,
            Genre.Liveblog];

    [Fact]
    public void Every_label_is_a_genre_and_no_page_has_two()
    {
        Assert.True(LabelledPage.Labels.Count >= 1_000);
        Assert.All(File.ReadLines(LabelledPage.LabelFile).Where(line => !line.StartsWith('#')),
            line => Assert.Matches(@"^\d{4}\t[a-z-]+\t(random|chosen)$", line));
    }

    /// <summary>
    /// A sanity check on real pages, most of them learned from: abstaining on an article must be rare.
    /// </summary>
    [DatasetFact("extraction/wcxb-dev/gold.jsonl")]
    public void Hardly_any_real_article_is_called_unsupported()
    {
        int articles = 0, wrong = 0, threads = 0, known = 0;
        foreach (WebPage page in JsonLines.Read<WebPage>(
            DatasetFolder.Default.Require("extraction/wcxb-dev/gold.jsonl")))
        {
            GenreEstimate estimate =
                ArticleExtractor.Extract(
                    InputDocument.FromText(page.Text!) with { Url = page.Url, Clean = false }).Genre;
            bool article = page.Type == "article"
                && !(LabelledPage.Labels.TryGetValue(page.Id, out (Genre Genre, string) label)
                    && Unsupported.Contains(label.Genre));
            articles += article ? 1 : 0;
            wrong += article && Unsupported.Contains(estimate.Genre) && estimate.Confidence > Abstains ? 1 : 0;
            threads += page.Type == "forum" ? 1 : 0;
            known += page.Type == "forum" && estimate.Genre == Genre.Forum ? 1 : 0;
        }
        Assert.Equal(113, threads);
        Assert.InRange(articles, 750, 793);
        Assert.True(wrong < 0.02 * articles, $"{wrong} of {articles} articles");
        Assert.True(known >= 0.9 * threads, $"{known} of {threads} forum pages");
    }
}
