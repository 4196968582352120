using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>
/// How verdicts and quality differ between the groups of a corpus: by language, site, length, and every further field
/// of which there are few values. A group is compared with all others together.
/// </summary>
internal static class FairnessTable
{
    // Smaller groups are put together: their intervals say nothing. A judgement.
    private const int Fewest = 5;

    // Of more values a field tells documents apart rather than groups. A judgement.
    private const int MostValues = 20;

    private const string Others = "(smaller ones)", Length = "words";

    public static IEnumerable<IReadOnlyList<string>> Rows(Corpus corpus)
    {
        yield return ["Field", "Group", "n", "Objected to", "less that of others", "Mean quality",
            "less that of others"];
        foreach ((string field, Func<CheckedEntry, string?> valueOf) in Fields(corpus))
        {
            List<(CheckedEntry Document, string Group)> known = [.. corpus.Documents
                .Where(document => valueOf(document) is not null)
                .Select(document => (document, valueOf(document)!))];
            var sizes = known.CountBy(pair => pair.Group).ToDictionary(StringComparer.Ordinal);
            var groups = known.GroupBy(pair => sizes[pair.Group] < Fewest ? Others : pair.Group, pair => pair.Document)
                .OrderBy(group => group.Key == Others)
                .ThenByDescending(group => field == Length ? 0 : group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
            if (groups.Count < 2)
                continue;
            foreach (var group in groups)
                yield return Row(field, group.Key, [.. group],
                    [.. groups.Where(other => other != group).SelectMany(other => other)]);
        }
    }

    private static string[] Row(string field, string name, List<CheckedEntry> group, List<CheckedEntry> others)
    {
        Interval? share = Objected(group);
        List<double> quality = Quality(group);
        return [field, name, Cell.Count(group.Count), Cell.Of(share),
            Cell.Difference(Interval.Difference(share, Objected(others))), Cell.Of(Interval.Mean(quality)),
            Cell.Difference(Interval.Difference(quality, Quality(others)))];
    }

    private static Interval? Objected(List<CheckedEntry> documents) =>
        Interval.Share(documents.Count(document => document.IsObjected), documents.Count);

    private static List<double> Quality(List<CheckedEntry> documents) =>
        [.. documents.Select(document => document.Score("quality")).OfType<double>()];

    private static IEnumerable<(string Field, Func<CheckedEntry, string?> ValueOf)> Fields(Corpus corpus)
    {
        yield return ("language", document => document.Report.Document.Language);
        yield return ("site", document => document.Site);
        yield return Lengths(corpus);
        foreach (string field in corpus.Documents.SelectMany(document => document.Entry.Fields.Keys).Distinct()
            .Except([CheckedEntry.LabelField]).Order(StringComparer.Ordinal))
        {
            if (corpus.Documents.Select(document => document.Entry.Fields.GetValueOrDefault(field)).Distinct().Count()
                <= MostValues)
                yield return (field, document => document.Entry.Fields.GetValueOrDefault(field));
        }
    }

    private static (string Field, Func<CheckedEntry, string?> ValueOf) Lengths(Corpus corpus)
    {
        int[] words = [.. corpus.Documents.Select(document => document.Report.Document.Words).Order()];
        int first = words[(words.Length - 1) / 3], second = words[(words.Length - 1) * 2 / 3];
        return (Length, document => document.Report.Document.Words is var count && count <= first
            ? FormattableString.Invariant($"1: up to {first}")
            : count <= second ? FormattableString.Invariant($"2: up to {second}") : "3: more");
    }
}
