using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// Which lines of a flattened page are removed. <c>inline</c> takes the lines from the article's first to its last,
/// <c>near</c> up to thirty lines more on either side, <c>full</c> the whole page.
/// </summary>
internal sealed record LinesTask(LineWindow Window, string Dataset)
    : DatasetTask<MarkedLines>($"lines/{Window.ToString().ToLowerInvariant()}", Dataset)
{
    public override IReadOnlyList<string> Headline => ["content_kept", "content.F1", "noise.P", "noise.R", "noise.F1"];

    protected override IEnumerable<MarkedLines> Read(string path) => Pages(path);

    /// <summary>The parts of the pages that are measured.</summary>
    public IEnumerable<MarkedLines> Pages(string path) =>
        MarkedLines.Read(path)
            .Where(page => Window != LineWindow.Inline || page.InlineClean)
            .Select(page => MarkedLines.Of(page, Window));

    protected override InputDocument Input(string path, MarkedLines row) => InputDocument.FromText(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<MarkedLines>> answers)
    {
        double kept = 0, keptNoise = 0, lost = 0;
        var noise = new PredictionCounts();
        var losses = new List<double>();
        foreach ((MarkedLines page, QualityReport report) in answers)
        {
            double pageKept = 0, pageLost = 0;
            foreach ((MarkedLines.SourceLine line, double removed) in page.Source.Zip(RemovedShares(page, report)))
            {
                if (Window != LineWindow.Full && line.InGold)
                    continue;
                noise.Add(gold: !line.IsContent, predicted: removed > 0.5);
                if (line.IsContent)
                {
                    pageKept += line.Tokens * (1 - removed);
                    pageLost += line.Tokens * removed;
                }
                else
                {
                    keptNoise += line.Tokens * (1 - removed);
                }
            }
            kept += pageKept;
            lost += pageLost;
            losses.Add(pageKept + pageLost > 0 ? pageLost / (pageKept + pageLost) : 0);
        }
        return
        [
            new("docs", answers.Count),
            new("worst_loss", Rounding.Round(losses.DefaultIfEmpty(0).Max())),
            new("docs_losing_2pct", losses.Count(loss => loss > 0.02)),
            .. PrecisionRecall.Of(kept, keptNoise, lost).Figures("content."),
            new("content_kept", Rounding.Share(kept, kept + lost, digits: 5)),
            .. noise.Positive.Figures("noise."),
            new("noise_lines", noise.Hits + noise.Misses),
        ];
    }

    /// <summary>For each line the share of its characters that was removed.</summary>
    public static IEnumerable<double> RemovedShares(MarkedLines page, QualityReport report)
    {
        string text = page.Text;
        var points = new CodePoints(text);
        var removed = new bool[text.Length + 1];
        foreach (RemovedSpan span in report.Boilerplate ?? [])
        {
            TextSpan place = points.Of(span.Start, span.Length);
            removed.AsSpan(place.Start, place.Length).Fill(true);
        }
        int start = 0;
        foreach (MarkedLines.SourceLine line in page.Source)
        {
            int length = CodePoints.Count(line.Text);
            yield return length == 0 ? 0 : (double)removed.AsSpan(start, length).Count(true) / length;
            start += length + 1;
        }
    }
}
