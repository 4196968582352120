namespace QualityCheck.Evaluation.Corpora;

/// <summary>A team's own documents, checked.</summary>
/// <param name="Documents">Those that have a report, in their order.</param>
/// <param name="Failures">Why others have none: their error codes.</param>
internal sealed record Corpus(IReadOnlyList<CheckedEntry> Documents, IReadOnlyList<string> Failures)
{
    /// <exception cref="InvalidDataException">A line is no document.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Corpus Read(string path, QualityChecker checker) => Of(CorpusReader.Read(path), checker);

    public static Corpus Of(IEnumerable<CorpusEntry> entries, QualityChecker checker)
    {
        List<CorpusEntry> all = [.. entries];
        List<CheckResult> results = [.. checker.CheckMany(all.Select(entry => entry.Document))];
        return new Corpus(
            [.. all.Zip(results).Where(pair => pair.Second.Report is not null)
                .Select(pair => new CheckedEntry(pair.First, pair.Second.Report!, checker))],
            [.. results.Where(result => result.Report is null).Select(result => result.Error!.Code)]);
    }

    /// <summary>
    /// The earlier and the later half of those with a date; null where there are less than
    /// <paramref name="fewest"/> of either. Documents of one day may lie in both.
    /// </summary>
    public (Corpus Earlier, Corpus Later)? Halves(int fewest)
    {
        List<CheckedEntry> dated = [.. Documents.Where(document => document.Report.Document.Published is not null)
            .OrderBy(document => document.Report.Document.Published, StringComparer.Ordinal)
            .ThenBy(document => document.Report.Document.ContentHash, StringComparer.Ordinal)];
        int half = dated.Count / 2;
        return half < fewest ? null : (new Corpus(dated[..half], []), new Corpus(dated[half..], []));
    }
}
