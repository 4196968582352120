using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>
/// The figures that rules may name, and what each can be: those of the document, the quality and the analyzers' scores.
/// </summary>
internal sealed class PolicyFigures(IEnumerable<ScoreDescriptor> scores)
{
    private static readonly FigureDescriptor Value = FigureDescriptor.Share("value");

    private readonly ImmutableArray<ScoreDescriptor> _scores = [QualityModel.Quality, .. scores, QualityModel.Document];

    /// <summary>What is known without any analyzer.</summary>
    public static PolicyFigures Own { get; } = new([]);

    /// <summary>
    /// Whether all is known that there is to know of the figure: of those of analyzers, only with them.
    /// </summary>
    public bool IsAbout(FigureName figure) => this != Own || Has(figure.Score);

    public bool Has(string score) => _scores.Any(known => known.Name == score);

    /// <exception cref="PolicyException">The rule names a figure that there is not, or the threshold is never or always
    /// passed.</exception>
    public void Validate(PolicyRule rule, FigureCondition condition, Threshold threshold)
    {
        FigureDescriptor figure = Find(condition.When)
            ?? throw rule.Mistake(condition.WhenAt, Unknown(condition.When));
        bool never = condition.IsBelow ? threshold.Number <= figure.Least : threshold.Number >= figure.Most;
        bool always = condition.IsBelow ? threshold.Number > figure.Most : threshold.Number < figure.Least;
        if (!never && !always)
            return;
        string percent = figure.Most == 1 && threshold.Number is > 1 and <= 100
            ? FormattableString.Invariant($"; did you mean {(decimal)threshold.Number / 100:0.#####}?")
            : "";
        string side = condition.IsBelow ? "below" : "above", ever = never ? "never" : "always";
        throw rule.Mistake(threshold.Place, FormattableString.Invariant(
            $"'{side}' {threshold.Number} {ever} holds: '{condition.When}' {Range(figure)}{percent}"));
    }

    /// <summary>Of two analyzers that declare a figure the later one counts, as it does for the scores.</summary>
    private FigureDescriptor? Find(FigureName name)
    {
        if (name.Figure is null)
            return name.Score != FigureName.Document && Has(name.Score) ? Value : null;
        return _scores.Where(score => score.Name == name.Score).SelectMany(score => score.Figures)
            .LastOrDefault(figure => figure.Name == name.Figure);
    }

    private string Unknown(FigureName name)
    {
        string score = Nearest.Shown(name.Score);
        if (!Has(name.Score))
            return $"there is no score '{score}'; "
                + $"{Nearest.Hint(name.ToString(), FullNames, "the scores are", _scores.Select(known => known.Name))}";
        string[] figures =
        [
            .. _scores.Where(known => known.Name == name.Score).SelectMany(known => known.Figures)
                .Select(figure => figure.Name),
        ];
        string list = string.Join(", ", figures.Distinct(StringComparer.Ordinal).Select(figure => $"{score}.{figure}"));
        return name.Figure switch
        {
            null => $"'{score}' alone is no figure; there are {list}",
            "value" => $"the value of '{score}' is called '{score}' alone",
            _ when figures.Length == 0 => $"'{score}' has no figure beside its value, which is called '{score}' alone",
            _ => $"'{score}' has no figure '{Nearest.Shown(name.Figure)}'; "
                + $"{Nearest.Hint(name.Figure, figures, "its figures are", figures)}",
        };
    }

    private IEnumerable<string> FullNames =>
        _scores.Where(score => score.Name != FigureName.Document).Select(score => score.Name)
            .Concat(_scores.SelectMany(score => score.Figures.Select(figure => $"{score.Name}.{figure.Name}")));

    private static string Range(FigureDescriptor figure) =>
        (double.IsFinite(figure.Least), double.IsFinite(figure.Most)) switch
        {
            (true, true) => FormattableString.Invariant($"goes from {figure.Least} to {figure.Most}"),
            (true, false) => FormattableString.Invariant($"is never below {figure.Least}"),
            _ => FormattableString.Invariant($"is never above {figure.Most}"),
        };
}
