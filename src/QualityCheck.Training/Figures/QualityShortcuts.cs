namespace QualityCheck.Training;

/// <summary>
/// What length and kind of page alone would tell of a document's quality, and what the score tells of those that are
/// alike in them: a score that only knew long articles from short shop pages would tell these apart by nothing.
/// </summary>
/// <param name="documents">Each document and its log-odds by a model that learned without its fold.</param>
internal sealed class QualityShortcuts(IReadOnlyList<(QualityDocument Document, double LogOdds)> documents)
{
    // Of fewer high or fewer low ones no figure is told: it would be luck. A judgement.
    private const int FewestOfEither = 10;

    // What a squared weight costs where length and kinds are learned from. A judgement; there are few weights.
    private const double Penalty = 1;

    private readonly int[] _words = [.. documents.Select(pair => pair.Document.Words).Order()];

    /// <summary>The figures, a line for each kind.</summary>
    public IEnumerable<string> Lines()
    {
        yield return "by genre, as the first reader names it (high/low): "
            + Within(documents, document => document.Label.Genre);
        yield return FormattableString.Invariant($"number of words and page type alone {Alone(TypeOf):F3}, ")
            + FormattableString.Invariant($"with the reader's genre {Alone(TypeOf, GenreOf):F3}");
        yield return $"by page type: {Within(documents, TypeOf)}";
        yield return FormattableString.Invariant(
            $"in thirds by words (up to {_words[_words.Length / 3]}, {_words[_words.Length * 2 / 3]}, more): ")
            + Within(documents, document => Third(document));
        yield return FormattableString.Invariant($"pairs of the same page type and third {Alike():F3}");
    }

    private static string TypeOf(QualityDocument document) => document.Type;

    private static string GenreOf(QualityDocument document) => document.Label.Genre;

    private string Third(QualityDocument document) =>
        document.Words <= _words[_words.Length / 3] ? "short"
        : document.Words <= _words[_words.Length * 2 / 3] ? "middle" : "long";

    /// <summary>The area under the curve in each group that has enough of both.</summary>
    private static string Within(IReadOnlyList<(QualityDocument Document, double LogOdds)> documents,
        Func<QualityDocument, string> groupOf) =>
        string.Join(", ",
            from pair in documents
            group pair by groupOf(pair.Document) into part
            let high = Side(part, 1)
            let low = Side(part, 0)
            where Math.Min(high.Count, low.Count) >= FewestOfEither
            orderby high.Count + low.Count descending, part.Key
            select FormattableString.Invariant(
                $"{part.Key} {QualityFigures.AreaUnderCurve(high, low):F3} ({high.Count}/{low.Count})"));

    /// <summary>How often the high one lies above the low one where both are of one page type and third.</summary>
    private double Alike()
    {
        var parts = documents.GroupBy(pair => (Third(pair.Document), pair.Document.Type))
            .Select(part => (High: Side(part, 1), Low: Side(part, 0)))
            .Where(part => part.High.Count > 0 && part.Low.Count > 0)
            .Select(part => (Auc: QualityFigures.AreaUnderCurve(part.High, part.Low),
                Pairs: (double)part.High.Count * part.Low.Count)).ToList();
        return parts.Sum(part => part.Auc * part.Pairs) / parts.Sum(part => part.Pairs);
    }

    /// <summary>The area under the curve of logistic regression on length and kinds, by the same folds.</summary>
    private double Alone(params Func<QualityDocument, string>[] kinds)
    {
        List<(int Kind, string Value)> columns =
        [
            .. kinds.SelectMany((kindOf, kind) => documents.Select(pair => kindOf(pair.Document))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(value => (kind, value))),
        ];
        var scored = new List<(QualityDocument Document, double LogOdds)>();
        foreach (IGrouping<int, QualityDocument> fold in documents.Select(pair => pair.Document)
            .GroupBy(document => document.Fold))
        {
            (double[] weights, _) = NonNegativeLogistic.Train(
            [
                .. documents.Select(pair => pair.Document).Where(document => document.Fold != fold.Key)
                    .Select(document => (Features(document), document.Label.Target, 1.0)),
            ], Penalty, _ => true);
            scored.AddRange(fold.Select(document =>
                (document, Features(document).Zip(weights, (feature, weight) => feature * weight).Sum())));
        }
        return QualityFigures.AreaUnderCurve(Side(scored, 1), Side(scored, 0));

        double[] Features(QualityDocument document) =>
        [
            Math.Log(1 + document.Words),
            .. columns.Select(column => kinds[column.Kind](document) == column.Value ? 1.0 : 0),
        ];
    }

    private static List<double> Side(IEnumerable<(QualityDocument Document, double LogOdds)> documents,
        double target) =>
        [.. documents.Where(pair => pair.Document.Label.Target == target).Select(pair => pair.LogOdds)];
}
