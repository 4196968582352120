using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>Verdicts, abstentions and mean scores of all documents and of each genre.</summary>
internal static class GenreTables
{
    private static readonly VerdictAction[] Actions =
        [VerdictAction.Accept, VerdictAction.Review, VerdictAction.Reject, VerdictAction.Abstain];

    public static IEnumerable<IReadOnlyList<string>> Verdicts(Corpus corpus)
    {
        yield return ["Genre", "n", .. Actions.Select(action => action.ToString()), "Why it abstains"];
        foreach ((string name, IReadOnlyList<CheckedEntry> part) in Parts(corpus))
        {
            yield return [name, Cell.Count(part.Count),
                .. Actions.Select(action => Cell.Of(Interval.Share(part.Count(d => d.Action == action), part.Count))),
                string.Join(", ", part.Where(document => document.Action == VerdictAction.Abstain)
                    .GroupBy(document => document.Report.Verdict.Reasons[0])
                    .OrderByDescending(reason => reason.Count()).ThenBy(reason => reason.Key, StringComparer.Ordinal)
                    .Select(reason => FormattableString.Invariant($"{reason.Key} {reason.Count()}")))];
        }
    }

    public static IEnumerable<IReadOnlyList<string>> Scores(Corpus corpus)
    {
        yield return ["Genre", "n", .. CheckedEntry.Scores];
        foreach ((string name, IReadOnlyList<CheckedEntry> part) in Parts(corpus))
        {
            yield return [name, Cell.Count(part.Count), .. CheckedEntry.Scores.Select(score =>
                part.Select(document => document.Score(score)).OfType<double>().ToList() is var values
                    && values.Count == part.Count
                    ? Cell.Mean(values)
                    : FormattableString.Invariant($"{Cell.Mean(values)} n={values.Count}"))];
        }
    }

    /// <summary>
    /// How often the verdict is wrong about documents that the corpus calls <c>good</c> or <c>bad</c> in the field
    /// <c>label</c>; no row where it calls none so.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> Errors(Corpus corpus)
    {
        yield return ["Genre", "good, n", "objected to", "not judged", "bad, n", "accepted", "not judged"];
        foreach ((string name, IReadOnlyList<CheckedEntry> part) in Parts(corpus))
        {
            List<CheckedEntry> good = [.. part.Where(document => document.Label == "good")],
                bad = [.. part.Where(document => document.Label == "bad")];
            if (good.Count + bad.Count > 0)
                yield return [name,
                    Cell.Count(good.Count), Share(good, VerdictAction.Review, VerdictAction.Reject),
                    Share(good, VerdictAction.Abstain),
                    Cell.Count(bad.Count), Share(bad, VerdictAction.Accept), Share(bad, VerdictAction.Abstain)];
        }

        static string Share(List<CheckedEntry> documents, params VerdictAction[] actions) =>
            Cell.Of(Interval.Share(documents.Count(document => actions.Contains(document.Action)), documents.Count));
    }

    private static IEnumerable<(string Name, IReadOnlyList<CheckedEntry> Part)> Parts(Corpus corpus) =>
    [
        ("all", corpus.Documents),
        .. corpus.Documents.GroupBy(document => document.Genre).OrderByDescending(genre => genre.Count())
            .ThenBy(genre => genre.Key, StringComparer.Ordinal)
            .Select(genre => (genre.Key, (IReadOnlyList<CheckedEntry>)[.. genre])),
    ];
}
