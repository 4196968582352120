using QualityCheck.Scoring;

namespace QualityCheck.Training;

/// <summary>A figure of the reports that tells some of the labelled documents from others.</summary>
/// <param name="Name">Its name in a model.</param>
/// <param name="Values">Its value in each document; null where it is absent.</param>
internal sealed record QualityFeature(string Name, IReadOnlyList<double?> Values)
{
    // In so many documents it must be other than in most: what one or two have says nothing of others. A judgement.
    private const int LeastVaried = 3;

    public double Least => Known.Min();

    public double Most => Known.Max();

    public double Mean => Known.Average();

    /// <summary>The standard deviation.</summary>
    public double Spread
    {
        get
        {
            double mean = Mean;
            return Math.Sqrt(Known.Average(value => (value - mean) * (value - mean)));
        }
    }

    private IEnumerable<double> Known => Values.OfType<double>();

    /// <summary>The figures that vary, by name.</summary>
    /// <param name="labels">The documents.</param>
    /// <param name="everywhere">Whether none of them may lack it.</param>
    public static IReadOnlyList<QualityFeature> Of(IReadOnlyList<LabelledReport> labels, bool everywhere) =>
    [
        .. labels.SelectMany(label => label.Figures).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => new QualityFeature(name, [.. labels.Select(label => label.Figure(name))]))
            .Where(feature => feature.Varies && !(everywhere && feature.Values.Contains(null))),
    ];

    private bool Varies
    {
        get
        {
            double[] known = [.. Known];
            return known.Length - known.CountBy(value => value).Max(same => same.Value) >= LeastVaried;
        }
    }

    /// <summary>
    /// Which way it acts where that is known: 1 where more is better (values of scores), −1 where more is worse (rates
    /// of findings), or as in the built-in model; 0 where nobody can say.
    /// </summary>
    public int Direction =>
        QualityModel.Default.Terms.FirstOrDefault(term => term.Figure == Name) is { } term
            ? Math.Sign(term.Points[^1].SubScore - term.Points[0].SubScore)
            : FigureName.Of(Name) switch
            {
                { Score: FindingRates.Name } => -1,
                { Figure: null } => 1,
                _ => 0,
            };
}
