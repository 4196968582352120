using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// Whether quality tells texts of people from what machines made of them, within a kind of text (Pearson): it must not,
/// for authorship is no quality. Kinds of which fewer than 100 texts have a quality are left out.
/// </summary>
internal sealed record AuthorshipTask(string Dataset) : DatasetTask<AuthorshipTask.WrittenText>("authorship", Dataset)
{
    internal sealed record WrittenText(string Text, string Label, string Domain);

    // A correlation of fewer texts says little: that of 100 strays by a tenth.
    private const int Fewest = 100;

    public override IReadOnlyList<string> Headline => ["most"];

    public override IReadOnlyList<string> Estimated => [];

    protected override InputDocument Input(string path, WrittenText row) => InputDocument.FromText(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<WrittenText>> answers)
    {
        (string Domain, int Count, double Correlation)[] domains =
        [
            .. from answer in answers
               where answer.Report.Scores["quality"].Value is not null
               group answer by answer.Row.Domain into domain
               where domain.Count() >= Fewest && domain.Select(answer => answer.Row.Label).Distinct().Count() > 1
               orderby domain.Key
               select (domain.Key, domain.Count(), Rounding.Round(Correlation([.. domain]))),
        ];
        return
        [
            new("n", answers.Count), new("most", domains.Max(domain => Math.Abs(domain.Correlation))),
            .. domains.SelectMany(domain => new Figure[]
                { new("n", domain.Count, domain.Domain), new("r", domain.Correlation, domain.Domain) }),
        ];
    }

    private static double Correlation(IReadOnlyList<Answer<WrittenText>> answers)
    {
        double[] quality = [.. answers.Select(answer => answer.Report.Scores["quality"].Value!.Value)],
            human = [.. answers.Select(answer => answer.Row.Label == "human" ? 1.0 : 0)];
        double q = quality.Average(), h = human.Average();
        double covariance = quality.Zip(human, (x, y) => (x - q) * (y - h)).Sum();
        return covariance
            / Math.Sqrt(quality.Sum(x => (x - q) * (x - q)) * human.Sum(y => (y - h) * (y - h)));
    }
}
