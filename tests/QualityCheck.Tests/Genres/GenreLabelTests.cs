using System.Text.Json;
using QualityCheck.Training;

namespace QualityCheck.Tests;

/// <summary>The labels by hand in <c>data/gold/genres.tsv</c>, and real pages beside them.</summary>
public sealed class GenreLabelTests
{
    private const double Abstains = 0.6;

    private static readonly Genre[] Unsupported =
        [Genre.Recipe, Genre.Results, Genre.List, Genre.Legal, Genre.Fiction, Genre.Satire, Genre.Forum, Genre.Product,
            Genre.Liveblog];

    private static readonly Dictionary<string, Genre> Labels = File.ReadLines(LabelledPage.LabelFile)
        .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))
        .ToDictionary(row => row[0], row => JsonSerializer.Deserialize<Genre>($"\"{row[1]}\""), StringComparer.Ordinal);

    [Fact]
    public void Every_label_is_a_genre_and_no_page_has_two()
    {
        Assert.True(Labels.Count >= 1_000);
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
        foreach (string line in File.ReadLines(Path.Combine(Repository.Datasets!, "extraction/wcxb-dev/gold.jsonl")))
        {
            using JsonDocument page = JsonDocument.Parse(line);
            GenreEstimate estimate =
                ArticleExtractor.Extract(
                    InputDocument.FromText(page.RootElement.GetProperty("text").GetString()!)
                        with { Url = page.RootElement.GetProperty("url").GetString(), Clean = false }).Genre;
            string type = page.RootElement.GetProperty("page_type").GetString()!;
            bool article = type == "article"
                && !(Labels.TryGetValue(page.RootElement.GetProperty("id").GetString()!, out Genre label)
                    && Unsupported.Contains(label));
            articles += article ? 1 : 0;
            wrong += article && Unsupported.Contains(estimate.Genre) && estimate.Confidence > Abstains ? 1 : 0;
            threads += type == "forum" ? 1 : 0;
            known += type == "forum" && estimate.Genre == Genre.Forum ? 1 : 0;
        }
        Assert.Equal(113, threads);
        Assert.InRange(articles, 750, 793);
        Assert.True(wrong < 0.02 * articles, $"{wrong} of {articles} articles");
        Assert.True(known >= 0.9 * threads, $"{known} of {threads} forum pages");
    }
}
