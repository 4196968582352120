using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// Which lines of a flattened page are removed. <c>inline</c> takes the lines from the article's first to its last,
/// <c>near</c> up to thirty lines more on either side, <c>full</c> the whole page.
/// </summary>
internal sealed record LinesTask(string Variant, string Dataset)
    : DatasetTask<LinesTask.Page>("lines/" + Variant, Dataset)
{
    internal sealed record Line(string Text, string Label, double Tokens, bool InGold)
    {
        public bool IsContent => Label == "content";
    }

    internal sealed record Page(string Doc, bool Usable, int? FirstContent, int? LastContent, IReadOnlyList<Line> Lines)
    {
        public bool English { get; init; } = true;

        public bool InlineClean { get; init; } = true;

        public string Text => string.Join('\n', Lines.Select(line => line.Text));
    }

    public override IReadOnlyList<string> Headline => ["content_kept", "content.F1", "noise.P", "noise.R", "noise.F1"];

    protected override IEnumerable<Page> Read(string path) =>
        from page in base.Read(path)
        where page.Usable && page.English && page.FirstContent is not null && (Variant != "inline" || page.InlineClean)
        select page with { Lines = [.. page.Lines.Take(Window(page))] };

    protected override InputDocument Input(string path, Page row) => InputDocument.FromText(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<Page>> answers)
    {
        double kept = 0, keptNoise = 0, lost = 0;
        var noise = new PredictionCounts();
        var losses = new List<double>();
        foreach ((Page page, QualityReport report) in answers)
        {
            double pageKept = 0, pageLost = 0;
            foreach ((Line line, double removed) in page.Lines.Zip(RemovedShares(page, report)))
            {
                if (Variant != "full" && line.InGold)
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
    private static IEnumerable<double> RemovedShares(Page page, QualityReport report)
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
        foreach (Line line in page.Lines)
        {
            int length = CodePoints.Count(line.Text);
            yield return length == 0 ? 0 : (double)removed.AsSpan(start, length).Count(true) / length;
            start += length + 1;
        }
    }

    private Range Window(Page page)
    {
        int first = page.FirstContent!.Value, end = page.LastContent!.Value + 1;
        if (Variant == "full")
            return ..;
        if (Variant == "inline")
            return first..end;
        var hash =
            new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(page.Doc)), isUnsigned: true, isBigEndian: true);
        int before = (int)(hash % 31), after = (int)(hash / 31 % 31);
        return Math.Max(0, first - before)..Math.Min(page.Lines.Count, end + after);
    }
}
