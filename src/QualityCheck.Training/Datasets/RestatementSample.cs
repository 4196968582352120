using QualityCheck.Models;
using QualityCheck.Repetition;

namespace QualityCheck.Training;

/// <summary>A text with the pairs of passages that may say the same, and where they do.</summary>
/// <param name="Found">The pairs as the library finds them, with their places.</param>
/// <param name="IsOdd">Which half it belongs to; twins and pairs of one source stay together.</param>
/// <param name="First">The passage; null where the text has none that is restated.</param>
/// <param name="Later">Its paraphrase.</param>
/// <param name="IsLookAlike">Whether the text is two articles on different things.</param>
internal sealed record RestatementSample(IReadOnlyList<(PassagePair Pair, TextSpan First, TextSpan Later)> Found,
    bool IsOdd, TextSpan? First, TextSpan? Later, bool IsLookAlike)
{
    private sealed record LookAlikeRow(string Id, string[] A, string[] B);

    /// <summary>Sentences of two articles that are word for word the same are no different facts.</summary>
    private const double Same = 0.97;

    private static readonly RestatementModel Any = new(new TreeEnsemble(0, []));

    public IEnumerable<PassagePair> Pairs => Found.Select(found => found.Pair);

    public static RestatementSample[] FromTwins(string path) =>
        [.. JsonLines.Read<TwinArticle>(path).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(Of)];

    public static RestatementSample[] FromLookAlikes(string path) =>
        [.. JsonLines.Read<LookAlikeRow>(path).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(Of)];

    /// <summary>Whether the pair is the passage and its paraphrase.</summary>
    public bool IsRight(PassagePair pair) =>
        First is { } first
        && Found.Any(found => found.Pair == pair && found.First.Overlaps(first) && found.Later.Overlaps(Later!.Value));

    private static RestatementSample Of(TwinArticle row)
    {
        AnnotatedText text = Annotate(row.Text);
        bool odd = int.Parse(row.Twin[1..], System.Globalization.CultureInfo.InvariantCulture) % 2 == 1;
        return row.Label == 1
            ? new RestatementSample(Find(text), odd, TextSpan.FromBounds(row.First[0], row.First[1]), row.Passage,
                false)
            : new RestatementSample(Find(text), odd, null, null, false);
    }

    private static RestatementSample Of(LookAlikeRow row)
    {
        string first = string.Join(' ', row.A);
        AnnotatedText text = Annotate($"{first}\n\n{string.Join(' ', row.B)}");
        return new RestatementSample(
            [.. Find(text)
                .Where(
                    found => found.First.End <= first.Length && found.Later.Start > first.Length
                        && found.Pair.Similarity < Same)], row.Id.Sum(c => c) % 2 == 1, null, null, true);
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
