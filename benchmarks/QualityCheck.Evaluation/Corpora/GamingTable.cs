using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>
/// What cheap edits do to these documents: each article's text is checked as it is and edited, so that what differs is
/// the edit alone.
/// </summary>
internal static class GamingTable
{
    public static IEnumerable<IReadOnlyList<string>> Rows(Corpus corpus)
    {
        yield return ["Edit", "n", "Change of quality", "Reviewed or rejected", "of them accepted then", "Accepted",
            "of them no longer"];
        List<CheckedEntry> plain = [.. EditedTexts.Check(corpus.Documents, (text, _) => text).OfType<CheckedEntry>()];
        foreach (CheapEdit edit in CheapEdit.All)
        {
            List<(CheckedEntry Before, CheckedEntry After)> pairs =
            [
                .. from pair in plain.Zip(EditedTexts.Check(plain, edit.Apply))
                   where pair.Second is not null
                   select (pair.First, pair.Second),
            ];
            List<double> changes = [.. pairs.Select(pair => pair.After.Chance - pair.Before.Chance).OfType<double>()];
            VerdictAction[] objected = After(pairs, VerdictAction.Review, VerdictAction.Reject),
                accepted = After(pairs, VerdictAction.Accept);
            yield return [edit.Name, Cell.Count(pairs.Count), Cell.Difference(Interval.Mean(changes)),
                Cell.Count(objected.Length),
                Cell.Of(Interval.Share(objected.Count(action => action == VerdictAction.Accept), objected.Length)),
                Cell.Count(accepted.Length),
                Cell.Of(Interval.Share(accepted.Count(action => action != VerdictAction.Accept), accepted.Length))];
        }
    }

    /// <summary>The verdicts behind an edit on documents that had one of these before.</summary>
    private static VerdictAction[] After(IEnumerable<(CheckedEntry Before, CheckedEntry After)> pairs,
        params VerdictAction[] before) =>
        [.. pairs.Where(pair => before.Contains(pair.Before.Action)).Select(pair => pair.After.Action)];
}
