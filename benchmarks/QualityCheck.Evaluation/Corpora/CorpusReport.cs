namespace QualityCheck.Evaluation.Corpora;

/// <summary>All tables of a team's own corpus. The same documents give the same lines.</summary>
/// <param name="corpus">The documents, checked.</param>
/// <param name="baseline">What they are held against; null for the earlier half of their own.</param>
internal sealed class CorpusReport(Corpus corpus, Corpus? baseline)
{
    /// <summary>The lines of the report.</summary>
    public IEnumerable<string> Lines(bool markdown) =>
    [
        FormattableString.Invariant($"{corpus.Documents.Count} documents, {corpus.Failures.Count} without a report")
            + (corpus.Failures.Count == 0
                ? ""
                : $" ({string.Join(", ", corpus.Failures.Distinct().Order(StringComparer.Ordinal))})")
            + "; intervals of 95 %, over documents.",
        .. Section("By genre: shares of the verdicts", GenreTables.Verdicts(corpus), markdown),
        .. corpus.Documents.Any(document => document.Label is "good" or "bad")
            ? Section("Errors by genre, where the field label says good or bad", GenreTables.Errors(corpus), markdown)
            : [],
        .. Section("By genre: mean scores, 1 is good", GenreTables.Scores(corpus), markdown),
        .. Section("Fairness: documents objected to (Review, Reject, or Abstain where that means Review) and "
            + "quality; a star where the interval leaves 0 out, as one in twenty does by chance",
            FairnessTable.Rows(corpus), markdown),
        .. Section("Gaming: the articles' texts as they are and after edits that make none better; what the policy "
            + "abstains from is in neither count",
            GamingTable.Rows(corpus), markdown),
        .. Section("Steadiness: the articles' texts as somebody writes whose English is not native, and one half of "
            + "them; without what the policy abstains from", SteadinessTable.Rows(corpus), markdown),
        .. DriftSection(markdown),
    ];

    private IEnumerable<string> DriftSection(bool markdown)
    {
        (Corpus Earlier, Corpus Later)? sides = baseline is { } before ? (before, corpus)
            : corpus.Halves(DriftTable.Fewest);
        return sides is { } known
            ? Section((baseline is null ? "Drift: the later half by date against the earlier"
                : "Drift: against the baseline") + "; a PSI (tenths of the earlier side) counts as much from .25 on, "
                + "where chance gives far less", DriftTable.Rows(known.Earlier, known.Later), markdown)
            : ["", FormattableString.Invariant(
                $"Drift: fewer than {2 * DriftTable.Fewest} documents have a date; --baseline names others.")];
    }

    private static IEnumerable<string> Section(string title, IEnumerable<IReadOnlyList<string>> rows, bool markdown) =>
        ["", markdown ? $"### {title}" : title, "", .. Table.Format([.. rows], markdown)];
}
