using System.Text.Json.Serialization;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// Whether sentences are the less certain to their readers the stronger their strongest cue is (Pei and Jurgens 2021;
/// certainty from 1 to 6).
/// </summary>
internal sealed record CertaintyTask(string Dataset) : DatasetTask<CertaintyTask.RatedSentence>("certainty", Dataset)
{
    internal sealed record RatedSentence(string Finding,
        [property: JsonPropertyName("sentence-level-certainty")] double Certainty);

    private const int Folds = 10;
    private const int Stem = 5;

    private static readonly HashSet<string> Types = ["epistemic", "doxastic", "reportative"];

    public override IReadOnlyList<string> Headline => ["rho", "rho.cv", "step"];

    public override IReadOnlyList<string> Estimated => ["rho", "rho.cv"];

    public override IReadOnlyList<string> Floored => ["rho", "step"];

    protected override InputDocument Input(string path, RatedSentence row) => PlainEnglish(row.Finding);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<RatedSentence>> answers)
    {
        List<IReadOnlyList<(string Word, double Strength)>> cues = [.. answers.Select(CuesOf)];
        double[] uncertainty = [.. answers.Select(answer => -answer.Row.Certainty)],
            strengths = [.. cues.Select(Strongest)];
        double rho = Ranking.Spearman(strengths, uncertainty);
        List<IGrouping<double, double>> levels =
        [
            .. answers.Select(answer => answer.Row.Certainty).Zip(strengths)
                .GroupBy(pair => pair.Second, pair => pair.First).OrderBy(level => level.Key),
        ];
        return
        [
            new("n", answers.Count),
            new("rho", rho),
            new("rho.cv",
                Ranking.Spearman(
                    [.. Enumerable.Range(0, Folds).SelectMany(fold => Validated(answers, cues, fold))
                        .OrderBy(pair => pair.Index).Select(pair => pair.Strength)], uncertainty)),
            new("step",
                Rounding.Round(
                    levels.Zip(levels.Skip(1), (weaker, stronger) => weaker.Average() - stronger.Average()).Min())),
            .. levels.SelectMany(
                level =>
                    new Figure[] { new("n", level.Count(), Part(level.Key)),
                        new("mean", Rounding.Round(level.Average()), Part(level.Key)) }),
        ];

        static string Part(double strength) => FormattableString.Invariant($"strength.{strength:0.0}");
    }

    private static IReadOnlyList<(string, double)> CuesOf(Answer<RatedSentence> answer) =>
    [
        .. from finding in answer.FindingsOf("hedging")
           where Types.Contains(finding.Type)
           let word = finding.Evidence.Text("cue")!.ToLowerInvariant()
           select (word[..Math.Min(Stem, word.Length)], finding.Evidence.Number("strength")!.Value),
    ];

    private static double Strongest(IReadOnlyList<(string Word, double Strength)> cues) =>
        cues.Select(cue => cue.Strength).DefaultIfEmpty(0).Max();

    /// <summary>The strengths of a fold's sentences as the other folds give them.</summary>
    private static IEnumerable<(int Index, double Strength)> Validated(IReadOnlyList<Answer<RatedSentence>> answers,
        List<IReadOnlyList<(string Word, double Strength)>> cues, int fold)
    {
        IReadOnlyDictionary<string, double> levels =
            StrengthLevels.Of([.. Enumerable.Range(0, cues.Count).Where(i => i % Folds != fold)
                .Select(
                    i => (answers[i].Row.Certainty,
                        (IReadOnlyList<(string, double)>)[.. cues[i].Where(cue => cue.Strength == Strongest(cues[i]))
                            .Distinct()]))]);
        return Enumerable.Range(0, cues.Count).Where(i => i % Folds == fold)
            .Select(
                i => (i,
                    Strongest(
                        [.. cues[i].Select(cue => (cue.Word, levels.GetValueOrDefault(cue.Word, cue.Strength)))])));
    }
}
