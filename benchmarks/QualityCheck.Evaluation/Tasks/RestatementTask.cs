using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// Whether a paraphrase put into an article is found, and whether that article scores below its twin with an unrelated
/// passage.
/// </summary>
internal sealed record RestatementTask(string Dataset) : DatasetTask<TwinArticle>("restatement", Dataset)
{
    /// <summary>The rank from 0 of the strongest finding that touches the passage; null where none does.</summary>
    private readonly record struct Hit(string Kind, int? Rank, bool IsUnseen);

    public override IReadOnlyList<string> Headline => ["hit1", "hit3", "unseen_hit1", "unseen_hit3", "scored_lower"];

    protected override InputDocument Input(string path, TwinArticle row) => PlainEnglish(row.Text);

    /// <summary>Several articles have the same passage put in: together they are one sample.</summary>
    protected override object UnitOf(TwinArticle row) => row.FirstPassage;

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<TwinArticle>> answers)
    {
        List<Hit> hits =
        [
            .. answers.Where(answer => answer.Row.Label == 1)
                .Select(answer => new Hit(answer.Row.Kind, RankOf(answer), !answer.Row.IsLearnedFrom)),
        ];
        List<Hit> unseen = [.. hits.Where(hit => hit.IsUnseen)];
        var pairs = (from answer in answers
                     group answer by answer.Row.Twin into pair
                     where pair.Count() == 2
                     select (With: Value(pair.Single(twin => twin.Row.Label == 1)),
                         Without: Value(pair.Single(twin => twin.Row.Label == 0)))).ToList();
        return
        [
            new("hit1", Share(hits, 1)),
            new("hit3", Share(hits, 3)),
            new("unseen_hit1", Share(unseen, 1)),
            new("unseen_hit3", Share(unseen, 3)),
            .. hits.Concat(hits.Select(hit => hit with { Kind = "all" }))
                .Concat(unseen.Select(hit => hit with { Kind = "unseen" })).GroupBy(hit => hit.Kind)
                .OrderBy(kind => kind.Key, StringComparer.Ordinal).SelectMany(Summarize),
            new("scored_lower", Rounding.Share(pairs.Count(pair => pair.With < pair.Without), pairs.Count)),
        ];
    }

    private static IEnumerable<Figure> Summarize(IGrouping<string, Hit> kind)
    {
        string part = "kinds." + kind.Key;
        List<Hit> hits = [.. kind];
        return [new("n", hits.Count, part), new("hit1", Share(hits, 1), part), new("hit3", Share(hits, 3), part),
            new("found", Share(hits, int.MaxValue), part)];
    }

    private static double Share(List<Hit> hits, int within) =>
        Rounding.Share(hits.Count(hit => hit.Rank < within), hits.Count);

    private static double Value(Answer<TwinArticle> answer) => answer.ScoreOf("repetition")?.Value ?? 1;

    private static int? RankOf(Answer<TwinArticle> answer)
    {
        var points = new CodePoints(answer.Row.Text);
        int rank = 0;
        foreach (Finding finding in answer.FindingsOf("repetition")
            .Where(finding => finding.Type is "exact" or "near" or "restated")
            .OrderByDescending(finding => finding.Confidence))
        {
            if (new[] { finding.Span, FirstPlace(finding) }.Any(
                place => place.Length > 0 && points.Of(place.Start, place.Length).Overlaps(answer.Row.Passage)))
                return rank;
            rank++;
        }
        return null;
    }

    /// <summary>Where the passage of a finding stood before; empty where it does not say.</summary>
    internal static TextSpan FirstPlace(Finding finding) => finding.Evidence.Span("first") ?? default;
}
