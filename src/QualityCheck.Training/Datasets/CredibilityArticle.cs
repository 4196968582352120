using System.Collections.Immutable;
using System.Text.RegularExpressions;
using QualityCheck.Credibility;

namespace QualityCheck.Training;

/// <summary>An article that its data set calls a report, an invention or satire, as the indicators see it.</summary>
/// <param name="Set">The set it is from.</param>
/// <param name="Label"><c>real</c>, <c>fake</c> or <c>satire</c>.</param>
/// <param name="Words">Words of its text.</param>
/// <param name="Readings">Its indicators.</param>
/// <param name="Halves">The indicators of the first and the second half of its text.</param>
internal sealed partial record CredibilityArticle(string Set, string Label, int Words,
    ImmutableArray<IndicatorReading> Readings, IReadOnlyList<ImmutableArray<IndicatorReading>> Halves)
{
    /// <summary>The data set.</summary>
    public const string Dataset = "credibility/articles.jsonl";

    /// <summary>The label of a report.</summary>
    public const string Real = "real";

    /// <summary>The label of an invention.</summary>
    public const string Fake = "fake";

    /// <summary>The label of satire.</summary>
    public const string Satirical = "satire";

    /// <summary>A row as the data set has it.</summary>
    private sealed record Row(string Set, string Label, string? Title, string Text);

    /// <summary>How far an indicator counts in it, 0–1.</summary>
    public double ValueOf(Indicator indicator) => Readings.Single(reading => reading.Indicator == indicator).Value;

    public static IReadOnlyList<CredibilityArticle> ReadAll(DatasetFolder datasets) => Read(datasets.Require(Dataset));

    /// <summary>The articles of a file.</summary>
    public static IReadOnlyList<CredibilityArticle> Read(string path) =>
        [.. JsonLines.Read<Row>(path).AsParallel().AsOrdered().Select(Of)];

    private static CredibilityArticle Of(Row row)
    {
        string text = Address().Replace(Repaired(row.Text), ""), title = Repaired(row.Title ?? "");
        AnnotatedText whole = Annotated(text, title);
        (string first, string second) = TextHalves.Of(text);
        return new CredibilityArticle(row.Set, row.Label, whole.Words, IndicatorReader.Read(whole),
        [
            IndicatorReader.Read(Annotated(first, title)),
            IndicatorReader.Read(Annotated(second, title)),
        ]);
    }

    private static AnnotatedText Annotated(string text, string title) =>
        TextAnnotator.Annotate(ArticleExtractor.Extract(InputDocument.FromText(text) with
        {
            Title = title, Clean = false, Language = "en",
        }));

    /// <summary>
    /// Some sets have lost their quotation marks, apostrophes and dashes, all to one character: between letters it was
    /// an apostrophe, between spaces a dash, else a quotation mark.
    /// </summary>
    private static string Repaired(string text) =>
        LostDash().Replace(LostApostrophe().Replace(text, "'"), "-").Replace('\uFFFD', '"');

    [GeneratedRegex(@"(?<=\w)\uFFFD(?=\w)")]
    private static partial Regex LostApostrophe();

    [GeneratedRegex(@"(?<=\s)\uFFFD(?=\s)")]
    private static partial Regex LostDash();

    /// <summary>The address that some articles begin with.</summary>
    [GeneratedRegex(@"^\s*https?://\S+\s*")]
    private static partial Regex Address();
}
