using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// Clickbait headlines among those held out, each as the title of a text that says nothing else. The clickbait is of
/// five sites and the rest of one news wire, so that the figure says little of other headlines.
/// </summary>
internal sealed record ClickbaitTask(string Dataset) : DatasetTask<ClickbaitRow>("clickbait", Dataset)
{
    /// <summary>The measure of a headline at the model's threshold.</summary>
    private const double ClickbaitBorder = 0.5;

    public override IReadOnlyList<string> Headline => ["accuracy", "positive.F1"];

    protected override IEnumerable<ClickbaitRow> Read(string path) => base.Read(path).Where(row => row.IsHeldOut);

    protected override InputDocument Input(string path, ClickbaitRow row) =>
        PlainEnglish(row.Text) with { Title = row.Text };

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<ClickbaitRow>> answers)
    {
        var counts = new PredictionCounts();
        foreach (Answer<ClickbaitRow> answer in answers)
            counts.Add(answer.Row.IsClickbait,
                answer.ScoreOf("style")?.Measures.GetValueOrDefault("clickbait") > ClickbaitBorder);
        return
        [
            new("n", answers.Count),
            new("accuracy", Rounding.Share((int)(counts.Hits + counts.Rejections), answers.Count)),
            .. counts.Positive.Figures("positive."),
        ];
    }
}
