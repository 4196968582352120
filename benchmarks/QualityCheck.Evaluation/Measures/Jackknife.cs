using QualityCheck.Training;

namespace QualityCheck.Evaluation.Measures;

/// <summary>
/// 95 % intervals of figures of a sample, whatever they are: the delete-a-group jackknife (Kott 2001) over 20 groups of
/// documents drawn at random from a fixed seed, each left out in turn. It does not hold for medians, minima and counts.
/// Where no document errs, or each does, the limit is the rule of three (Hanley and Lippman-Hand 1983).
/// </summary>
internal static class Jackknife
{
    private const int MostGroups = 20;

    /// <summary>Of fewer documents nothing is said of how sure a figure is.</summary>
    public const int Fewest = 10;

    /// <summary>The limits of 95 % of Student's t with 9 to 19 degrees of freedom.</summary>
    private static readonly double[] Deviations =
        [2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093];

    /// <summary>
    /// The figures; those named, and those of parts that say how large they are (<c>n</c>), with their intervals.
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <param name="unitOf">What a document belongs to: those of one unit are left out together.</param>
    /// <param name="names">The figures of the whole that get an interval.</param>
    /// <param name="score">The figures of some documents.</param>
    public static IReadOnlyList<Figure> Figures<T>(IReadOnlyList<T> documents, Func<T, object> unitOf,
        IReadOnlyCollection<string> names, Func<IReadOnlyList<T>, IEnumerable<Figure>> score)
    {
        List<Figure> whole = [.. score(documents)];
        List<IGrouping<object, T>> units = [.. documents.GroupBy(unitOf)];
        if (units.Count < Fewest)
            return whole;
        int groups = Math.Min(MostGroups, units.Count);
        int[] order = [.. Enumerable.Range(0, units.Count)];
        new Shuffle(seed: 1).Apply(order);
        Dictionary<object, int> places = order.Index().ToDictionary(unit => units[unit.Item].Key, unit => unit.Index);
        Dictionary<string, double>[] parts =
        [
            .. Enumerable.Range(0, groups).Select(group =>
                score([.. documents.Where(document => places[unitOf(document)] % groups != group)])
                    .ToDictionary(figure => figure.FullName, figure => figure.Value)),
        ];
        Dictionary<string, double> sizes = whole.Where(figure => figure is { Part: not null, Name: "n" })
            .ToDictionary(figure => figure.Part!, figure => figure.Value);
        return [.. whole.Select(figure => IsEstimated(figure)
            ? figure with { Error = ErrorOf(figure, [.. parts.Select(part => part[figure.FullName])]) }
            : figure)];

        bool IsEstimated(Figure figure) => figure.Part is null
            ? names.Contains(figure.Name)
            : !figure.IsCount && sizes.GetValueOrDefault(figure.Part) >= Fewest
                && Array.TrueForAll(parts, part => part.ContainsKey(figure.FullName));

        double ErrorOf(Figure figure, double[] values)
        {
            double mean = values.Average(), error = Deviations[groups - Fewest]
                * Math.Sqrt((groups - 1.0) / groups * values.Sum(value => (value - mean) * (value - mean)));
            return error == 0 && figure.Value is 0 or 1
                ? 3 / (figure.Part is null ? units.Count : sizes[figure.Part])
                : error;
        }
    }
}
