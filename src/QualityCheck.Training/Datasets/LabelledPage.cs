using System.Text.Json;
using QualityCheck.Genres;

namespace QualityCheck.Training;

/// <summary>
/// A page whose genre is known, as the classifier sees it: taken out of its HTML, and flattened without its address.
/// </summary>
internal sealed record LabelledPage
{
    private sealed record NewsRow(string Set, string Label, string? Title, string Text);

    public required Genre Genre { get; init; }

    /// <summary>
    /// How it came in: <c>random</c> and <c>chosen</c> are labelled by hand; of <c>type</c> the page type leaves one
    /// genre only; <c>news</c> is from newspapers.
    /// </summary>
    public required string Sample { get; init; }

    /// <summary>The part of cross-validation it belongs to; pages of a domain stay together.</summary>
    public required int Fold { get; init; }

    public required Article Page { get; init; }

    public required Article Text { get; init; }

    public required float[] PageFeatures { get; init; }

    public required float[] TextFeatures { get; init; }

    public static string LabelFile { get; } = Path.Combine(DatasetFolder.RepositoryRoot, "data", "gold", "genres.tsv");

    /// <summary>The labels by hand: for each page its genre and how it came in.</summary>
    public static IReadOnlyDictionary<string, (Genre Genre, string Sample)> Labels { get; } =
        File.ReadLines(LabelFile).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => (JsonSerializer.Deserialize<Genre>($"\"{row[1]}\""), row[2]),
                StringComparer.Ordinal);

    public static IReadOnlyList<LabelledPage> Read(DatasetFolder datasets) =>
        [.. FromPages(datasets.Require("extraction/wcxb-dev")),
            .. FromNewspapers(datasets.Require("credibility/articles.jsonl"))];

    /// <summary>The pages labelled by hand, and those whose page type leaves one genre only.</summary>
    private static IEnumerable<LabelledPage> FromPages(string dataset)
    {
        return
            from row in WebPage.ReadAll(dataset).AsParallel().AsOrdered()
            let label = Labels.TryGetValue(row.Id, out (Genre Genre, string Sample) found)
                ? found
                : OfType(row.PageType)
            where label is not null
            select Of(label.Value.Genre, label.Value.Sample, row.Fold, row.Document(dataset), row.Text!);
    }

    /// <summary>News of newspapers, of which the pages hold too few.</summary>
    private static IEnumerable<LabelledPage> FromNewspapers(string dataset) =>
        JsonLines.Read<NewsRow>(dataset)
            .Where(row => row.Label == "real" && row.Set.StartsWith("horne", StringComparison.Ordinal))
            .Select(
                (row, i) =>
                    Of(Genre.News, "news", i % WebPage.Folds,
                        InputDocument.FromText(row.Text) with { Clean = false, Title = row.Title }, row.Text));

    private static LabelledPage Of(Genre genre, string sample, int fold, InputDocument document, string text)
    {
        Article page = ArticleExtractor.Extract(document),
            flat = ArticleExtractor.Extract(InputDocument.FromText(text) with { Clean = false });
        return new LabelledPage
        {
            Genre = genre,
            Sample = sample,
            Fold = fold,
            Page = page,
            Text = flat,
            PageFeatures = GenreFeatures.Of(page, GenreEvidence.Of(page)),
            TextFeatures = GenreFeatures.Of(flat, GenreEvidence.Of(flat)),
        };
    }

    private static (Genre Genre, string Sample)? OfType(string? type) => type switch
    {
        "product" or "service" => (Genre.Product, "type"),
        "forum" => (Genre.Forum, "type"),
        "collection" or "listing" => (Genre.List, "type"),
        _ => null,
    };
}
