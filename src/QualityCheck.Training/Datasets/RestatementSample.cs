using QualityCheck.Models;
using QualityCheck.Repetition;

namespace QualityCheck.Training;

/// <summary>A text with the pairs of passages that may say the same, and where they do.</summary>
/// <param name="Found">The pairs as the library finds them, with their places.</param>
/// <param name="IsOdd">Which half it belongs to; twins and pairs of one source stay together.</param>
/// <param name="First">The passage; null where the text has none that is restated.</param>
/// <param name="Later">Its paraphrase.</param>
/// <param name="Source">Where the text is from.</param>
/// <param name="Unit">What is the same in samples that are not independent of each other.</param>
internal sealed record RestatementSample(IReadOnlyList<(PassagePair Pair, TextSpan First, TextSpan Later)> Found,
    bool IsOdd, TextSpan? First, TextSpan? Later, RestatementSource Source, string Unit)
{
    private sealed record LookAlikeRow(string Id, string[] A, string[] B);

    /// <summary>Sentences of two articles that are word for word the same are no different facts.</summary>
    private const double Same = 0.97;

    private static readonly RestatementModel Any = new(new DecisionTrees(0, []));

    public IEnumerable<PassagePair> Pairs => Found.Select(found => found.Pair);

    public static RestatementSample[] FromTwins(string path) =>
        [.. JsonLines.Read<TwinArticle>(path).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(Of)];

    /// <summary>The same articles without what was put in, each with a passage of its own said again.</summary>
    public static RestatementSample[] FromSameArticles(string path) =>
        [.. JsonLines.Read<TwinArticle>(path).Where(row => row.Label == 0).AsParallel().AsOrdered()
            .WithDegreeOfParallelism(2).SelectMany(Reworded)];

    public static RestatementSample[] FromLookAlikes(string path) =>
        [.. JsonLines.Read<LookAlikeRow>(path).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(Of)];

    /// <summary>Whether the pair is the passage and its paraphrase.</summary>
    public bool IsRight(PassagePair pair) =>
        First is { } first
        && Found.Any(found => found.Pair == pair && found.First.Overlaps(first) && found.Later.Overlaps(Later!.Value));

    private static RestatementSample Of(TwinArticle row)
    {
        AnnotatedText text = Annotate(row.Text);
        bool restated = row.Label == 1;
        return new RestatementSample(Find(text), row.IsLearnedFrom,
            restated ? TextSpan.FromBounds(row.First[0], row.First[1]) : null, restated ? row.Passage : null,
            RestatementSource.Twin, row.FirstPassage);
    }

    private static IEnumerable<RestatementSample> Reworded(TwinArticle row)
    {
        if (SameArticleTwin.Of(Annotate(row.Article)) is { } twin
            && Annotate(twin.Text) is var text && text.Text == twin.Text)
            yield return new RestatementSample(Find(text), row.IsLearnedFrom, twin.First, twin.Later,
                RestatementSource.SameArticle, row.Article);
    }

    private static RestatementSample Of(LookAlikeRow row)
    {
        string first = string.Join(' ', row.A);
        AnnotatedText text = Annotate($"{first}\n\n{string.Join(' ', row.B)}");
        return new RestatementSample(
            [.. Find(text)
                .Where(
                    found => found.First.End <= first.Length && found.Later.Start > first.Length
                        && found.Pair.Similarity < Same)], row.Id.Sum(c => c) % 2 == 1, null, null,
            RestatementSource.LookAlike, row.Id);
    }

    private static AnnotatedText Annotate(string text) =>
        TextAnnotator.Annotate(
            ArticleExtractor.Extract(InputDocument.FromText(text) with { Clean = false, Language = "en" }));

    private static List<(PassagePair Pair, TextSpan First, TextSpan Later)> Find(AnnotatedText text)
    {
        var finder = new RecurrenceFinder(new ComparedText(text, CancellationToken.None), Any);
        finder.Find(CancellationToken.None);
        return [.. finder.Pairs.Select(pair => (pair, pair.First.SpanIn(text), pair.Later.SpanIn(text)))];
    }
}
