namespace QualityCheck.Training;

/// <summary>
/// The parts of cross-validation: whole sources where sources are named, for documents of one source are alike and what
/// is learned of one is no proof for the other; else single documents, good and bad in turn.
/// </summary>
internal static class QualityFolds
{
    private const int Most = 5;

    // Fewer good or bad ones than this and there is nothing to leave out and still learn from.
    private const int LeastOfEither = 2;

    /// <summary>The fold of each document.</summary>
    /// <exception cref="FormatException">There is no way to part them so that all folds can be learned without; the
    /// message says why.</exception>
    public static int[] Of(IReadOnlyList<LabelledReport> labels)
    {
        if (Math.Min(labels.Count(label => label.Side == 1), labels.Count(label => label.Side == 0)) < LeastOfEither)
            throw new FormatException(FormattableString.Invariant(
                $"good and bad documents are needed, {LeastOfEither} of each at least; there are {Counts(labels)}"));
        return labels[0].Source is null ? ByDocument(labels) : BySource(labels);
    }

    public static string Counts(IReadOnlyList<LabelledReport> labels)
    {
        int good = labels.Count(label => label.Side == 1), bad = labels.Count(label => label.Side == 0),
            middling = labels.Count - good - bad;
        return FormattableString.Invariant($"{good} good and {bad} bad")
            + (middling > 0 ? FormattableString.Invariant($" ({middling} neither)") : "");
    }

    private static int[] ByDocument(IReadOnlyList<LabelledReport> labels)
    {
        int folds = Math.Min(Most,
            Math.Min(labels.Count(label => label.Side == 1), labels.Count(label => label.Side == 0)));
        int[] fold = new int[labels.Count];
        int next = 0;
        foreach (int row in Enumerable.Range(0, labels.Count).OrderBy(row => labels[row].Side))
            fold[row] = next++ % folds;
        return fold;
    }

    /// <summary>Sources go to the smallest fold, those with most good documents first.</summary>
    private static int[] BySource(IReadOnlyList<LabelledReport> labels)
    {
        var sources = labels.GroupBy(label => label.Source!, StringComparer.Ordinal)
            .OrderByDescending(source => source.Count(label => label.Side == 1))
            .ThenByDescending(source => source.Count()).ThenBy(source => source.Key, StringComparer.Ordinal).ToList();
        if (sources.Count == 1)
            throw new FormatException($"'{sources[0].Key}' is the only source: what is learned from it cannot be tried "
                + "on another; label documents of a second one, or leave 'source' out where there is but one");
        foreach ((double side, string name) in new[] { (1.0, "good"), (0.0, "bad") })
        {
            if (sources.Count(source => source.Any(label => label.Side == side)) < 2)
                throw new FormatException($"all {name} documents come from one source: without it none is left to "
                    + "learn from; label some of another");
        }
        int[] sizes = new int[Math.Min(Most, sources.Count)];
        var foldOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            int smallest = Array.IndexOf(sizes, sizes.Min());
            sizes[smallest] += source.Count();
            foldOf.Add(source.Key, smallest);
        }
        int[] folds = [.. labels.Select(label => foldOf[label.Source!])];
        for (int fold = 0; fold < sizes.Length; fold++)
        {
            var others = labels.Where((_, row) => folds[row] != fold).ToList();
            if (!others.Exists(label => label.Side == 1) || !others.Exists(label => label.Side == 0))
                throw new FormatException("too few sources have both good and bad documents to learn without some");
        }
        return folds;
    }
}
