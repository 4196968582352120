using QualityCheck.Training;

namespace QualityCheck.Evaluation.Measures;

/// <summary>
/// 95 % intervals of figures of a sample, whatever they are: the delete-a-group jackknife (Kott 2001) over 20 groups of
/// documents drawn at random from a fixed seed, each left out in turn. It does not hold for medians, minima and counts.
/// </summary>
internal static class Jackknife
{
    private const int Groups = 20;

    /// <summary>The limit of 95 % of Student's t with <see cref="Groups"/> − 1 degrees of freedom.</summary>
    private const double Deviations = 2.093;

    /// <summary>The figures, those named with their intervals.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="unitOf">What a document belongs to: those of one unit are left out together.</param>
    /// <param name="names">The figures of the whole that get an interval.</param>
    /// <param name="score">The figures of some documents.</param>
    public static IReadOnlyList<Figure> Figures<T>(IReadOnlyList<T> documents, Func<T, object> unitOf,
        IReadOnlyCollection<string> names, Func<IReadOnlyList<T>, IEnumerable<Figure>> score)
    {
        List<Figure> whole = [.. score(documents)];
        List<IGrouping<object, T>> units = [.. documents.GroupBy(unitOf)];
        if (names.Count == 0 || units.Count < 2 * Groups)
            return whole;
        int[] order = [.. Enumerable.Range(0, units.Count)];
        new Shuffle(seed: 1).Apply(order);
        Dictionary<object, int> places = order.Index().ToDictionary(unit => units[unit.Item].Key, unit => unit.Index);
        Dictionary<string, double>[] parts =
        [
            .. Enumerable.Range(0, Groups).Select(group =>
                score([.. documents.Where(document => places[unitOf(document)] % Groups != group)])
                    .Where(figure => figure.Part is null).ToDictionary(figure => figure.Name, figure => figure.Value)),
        ];
        return [.. whole.Select(figure =>
            figure.Part is null && names.Contains(figure.Name)
                ? figure with { Error = ErrorOf([.. parts.Select(part => part[figure.Name])]) }
                : figure)];
    }

    private static double ErrorOf(double[] values)
    {
        double mean = values.Average();
        return Deviations * Math.Sqrt((Groups - 1.0) / Groups * values.Sum(value => (value - mean) * (value - mean)));
    }
}
