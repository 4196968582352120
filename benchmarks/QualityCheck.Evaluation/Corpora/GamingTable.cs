using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>
/// What cheap edits do to these documents: each article's text is checked as it is and edited, so that what differs is
/// the edit alone.
/// </summary>
internal static class GamingTable
{
    public static IEnumerable<IReadOnlyList<string>> Rows(Corpus corpus, QualityChecker checker)
    {
        yield return ["Edit", "n", "Change of quality", "Objected to", "of them no longer", "Accepted",
            "of them no longer"];
        List<CheckedEntry> plain = Checked(corpus.Documents, (text, _) => text, checker);
        foreach (CheapEdit edit in CheapEdit.All)
        {
            List<(CheckedEntry Before, CheckedEntry After)> pairs =
                [.. plain.Zip(Checked(plain, edit.Apply, checker))];
            List<double> changes = [.. pairs.Select(pair => pair.After.Chance - pair.Before.Chance).OfType<double>()];
            int objected = pairs.Count(pair => pair.Before.IsObjected), accepted = pairs.Count - objected;
            yield return [edit.Name, Cell.Count(pairs.Count), Cell.Difference(Interval.Mean(changes)),
                Cell.Count(objected),
                Cell.Of(Interval.Share(pairs.Count(p => p.Before.IsObjected && !p.After.IsObjected), objected)),
                Cell.Count(accepted),
                Cell.Of(Interval.Share(pairs.Count(p => !p.Before.IsObjected && p.After.IsObjected), accepted))];
        }
    }

    /// <summary>Those texts, which have a report each: what could be checked once can be checked edited.</summary>
    private static List<CheckedEntry> Checked(IReadOnlyList<CheckedEntry> documents,
        Func<string, QualityReport, string> edit, QualityChecker checker)
    {
        Corpus edited = Corpus.Of(documents.Select(document => document.Entry with
        {
            Document = InputDocument.FromText(edit(document.Report.Article!.Text, document.Report)) with
            {
                Title = document.Report.Document.Title,
                Url = document.Report.Document.Url,
                Byline = document.Report.Document.Byline,
                Published = document.Report.Document.Published,
                Language = document.Report.Document.Language is "und" ? null : document.Report.Document.Language,
            },
        }), checker);
        return edited.Failures.Count == 0
            ? [.. edited.Documents]
            : throw new InvalidDataException($"An edited text has no report: {edited.Failures[0]}");
    }
}
