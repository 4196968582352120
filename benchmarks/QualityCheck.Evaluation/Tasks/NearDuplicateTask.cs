using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// Which copies are found among articles that were cut, rewritten, shuffled and embedded in others: the share of the
/// pairs of an original and a copy, by the kind of copy, and pairs of texts that share no article.
/// </summary>
internal sealed record NearDuplicateTask(string Dataset, CandidateMethod Candidates)
    : EvaluationTask(Candidates == CandidateMethod.Winnowing ? "neardup" : "neardup/fineweb", Dataset)
{
    private const string Original = "orig";

    /// <param name="Id">The text's id.</param>
    /// <param name="Cluster">The article it was made of.</param>
    /// <param name="Also">Others that it has passages of.</param>
    /// <param name="Variant">How it was made.</param>
    /// <param name="Text">The text.</param>
    private sealed record Row(string Id, int Cluster, int[] Also, string Variant, string Text)
    {
        public IEnumerable<int> Articles => Also.Prepend(Cluster);
    }

    public override IReadOnlyList<string> Headline => ["recall_min", "false_pairs"];

    public override IReadOnlyList<string> Floored => ["recall_min"];

    public override Outcome Measure(string path, int? limit,
        Func<IEnumerable<InputDocument>, IEnumerable<CheckResult>> check, bool withIntervals = false)
    {
        Row[] rows = [.. JsonLines.Read<Row>(path).Take(limit ?? int.MaxValue)];
        DuplicateResult result = DuplicateSearch.Run([.. rows.Select(row => row.Id)], [.. rows.Select(row => row.Text)],
            Candidates, Environment.ProcessorCount);
        HashSet<(string, string)> found = [.. result.Pairs.Select(pair => (pair.A, pair.B))];
        Dictionary<int, string> originals = rows.Where(row => row.Variant == Original)
            .ToDictionary(row => row.Cluster, row => row.Id);
        Dictionary<string, Row> byId = rows.ToDictionary(row => row.Id);
        (string Variant, bool IsFound, int Cluster)[] hits =
        [
            .. from row in rows
               where row.Variant != Original
               from article in row.Articles
               where originals.ContainsKey(article)
               select (row.Variant, found.Contains(Pair(row.Id, originals[article])), row.Cluster),
        ];
        IReadOnlyList<Figure> recalls = Jackknife.Figures(hits, hit => hit.Cluster, [], Recalls);
        return new Outcome(rows.Length, 0,
        [
            new("recall_min", recalls.Where(figure => !figure.IsCount).Min(figure => figure.Value)),
            new("false_pairs", result.Pairs
                .Count(pair => !byId[pair.A].Articles.Intersect(byId[pair.B].Articles).Any())),
            .. recalls,
        ]);
    }

    private static IEnumerable<Figure> Recalls(IEnumerable<(string Variant, bool IsFound, int Cluster)> hits) =>
        from hit in hits
        group hit.IsFound by hit.Variant into variant
        orderby variant.Key
        from figure in new Figure[]
        {
            new("n", variant.Count(), variant.Key),
            new("recall", Rounding.Share(variant.Count(found => found), variant.Count()), variant.Key),
        }
        select figure;

    private static (string, string) Pair(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
}
