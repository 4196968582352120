using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>A document whose quality is known, as the analyzers see it.</summary>
/// <param name="Label">What readers think of it.</param>
/// <param name="Type">Its page type; <c>gold</c> for articles of the gold corpus.</param>
/// <param name="Fold">The part of cross-validation it belongs to; pages of a domain and versions of an event stay
/// together.</param>
/// <param name="Words">Words of its text.</param>
/// <param name="Readings">Its scores: as flattened text and, where there is a page, out of its HTML.</param>
/// <param name="Halves">The scores of the first and the second half of its text.</param>
internal sealed record QualityDocument(QualityLabel Label, string Type, int Fold, int Words,
    IReadOnlyList<IReadOnlyDictionary<string, Score>> Readings,
    IReadOnlyList<IReadOnlyDictionary<string, Score>> Halves)
{
    /// <summary>The name of the gold corpus among the sources.</summary>
    public const string Gold = "gold";

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    /// <summary>The labelled pages, and the half of the gold corpus that may be learned from.</summary>
    public static IReadOnlyList<QualityDocument> ReadAll(DatasetFolder datasets) =>
        [.. Pages(datasets), .. OfGold("tune")];

    /// <summary>The articles of a half of the gold corpus: <c>tune</c> or <c>apart</c>.</summary>
    public static IReadOnlyList<QualityDocument> OfGold(string half) =>
        [.. from entry in GoldEntry.All.AsParallel().AsOrdered()
            where entry.Half == half
            let target = entry.Quality switch { "solid" => 1.0, "thin" => 0.5, _ => 0.0 }
            let fold = (int)(FeatureHash.OfText(entry.Event) % WebPage.Folds)
            let label = new QualityLabel(Gold, entry.File, Gold, entry.Genre, target)
            select Of(label, Gold, fold, entry.Article.Text, null)];

    private static IEnumerable<QualityDocument> Pages(DatasetFolder datasets)
    {
        ILookup<string, QualityLabel> sets = QualityLabel.ReadAll(datasets).ToLookup(label => label.Set);
        return sets.SelectMany(set =>
        {
            string folder = datasets.Require($"extraction/{set.Key}");
            var labels = set.ToDictionary(label => label.Id, StringComparer.Ordinal);
            return from page in WebPage.ReadAll(folder).AsParallel().AsOrdered()
                   where labels.ContainsKey(page.Id)
                   select Of(labels[page.Id], page.Type, page.Fold, page.Text!, page.Document(folder));
        });
    }

    private static QualityDocument Of(QualityLabel label, string type, int fold, string text, InputDocument? page)
    {
        QualityReport whole = Checker.Check(InputDocument.FromText(text));
        (string first, string second) = TextHalves.Of(text);
        return new QualityDocument(label, type, fold, whole.Document!.Words,
            page is null ? [Scores(whole)] : [Scores(whole), Scores(Checker.Check(page))],
            [Scores(Checker.Check(InputDocument.FromText(first))),
                Scores(Checker.Check(InputDocument.FromText(second)))]);
    }

    private static ImmutableSortedDictionary<string, Score> Scores(QualityReport report) => report.Scores!;
}
