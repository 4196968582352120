using System.Globalization;
using QualityCheck.Boilerplate;
using QualityCheck.Extraction;

namespace QualityCheck.Training;

/// <summary>How well boilerplate is told from article in flattened text.</summary>
/// <param name="Pages">Number of texts.</param>
/// <param name="ContentKept">The share of the article's words that stay.</param>
/// <param name="ContentF1">F1 of the words that stay.</param>
/// <param name="Precision">Of the lines that go, the share that is boilerplate.</param>
/// <param name="Recall">Of the lines that are boilerplate, the share that goes.</param>
/// <param name="Losing">Number of texts that lose more than one word of the article in fifty.</param>
internal readonly record struct LineFigures(int Pages, double ContentKept, double ContentF1, double Precision,
    double Recall, int Losing)
{
    private const double Much = 0.02;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>
    /// The figures of these texts, each cleaned by the classifier that is given for it; texts of the inline window
    /// count where their labels are clean.
    /// </summary>
    public static LineFigures Of(IEnumerable<MarkedLines> pages, Func<MarkedLines, LineClassifier?> classifier)
    {
        MarkedLines[] measured = [.. pages.Where(page => page.Window != LineWindow.Inline || page.Page.InlineClean)];
        var counts = new (double Kept, double Lost, double KeptNoise, int Hits, int Wrong, int Missed)[measured.Length];
        Parallel.For(0, measured.Length,
            i => counts[i] = Count(measured[i], Removed(measured[i], classifier(measured[i]))));
        double kept = counts.Sum(c => c.Kept), lost = counts.Sum(c => c.Lost), keptNoise = counts.Sum(c => c.KeptNoise);
        int hits = counts.Sum(c => c.Hits), wrong = counts.Sum(c => c.Wrong), missed = counts.Sum(c => c.Missed);
        double precision = kept / (kept + keptNoise), recall = kept / (kept + lost);
        return new LineFigures(measured.Length, recall, 2 * precision * recall / (precision + recall),
            hits / Math.Max(1.0, hits + wrong), hits / Math.Max(1.0, hits + missed),
            counts.Count(c => c.Lost > Much * (c.Kept + c.Lost)));
    }

    private static double[] Removed(MarkedLines page, LineClassifier? classifier)
    {
        var gone = new bool[page.Text.Length];
        foreach (RemovedSpan span in TextArticle.Extract(page.Text, true, Limits.Default, ExtractionOptions.Default,
            classifier, pieceClassifier: null, CancellationToken.None).Removed)
            gone.AsSpan(span.Start, span.Length).Fill(true);
        var shares = new double[page.Source.Count];
        int start = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            int length = page.Source[i].Text.Length;
            shares[i] = length == 0 ? 0 : (double)gone.AsSpan(start, length).Count(true) / length;
            start += length + 1;
        }
        return shares;
    }

    private static (double Kept, double Lost, double KeptNoise, int Hits, int Wrong, int Missed) Count(MarkedLines page,
        double[] removed)
    {
        double kept = 0, lost = 0, keptNoise = 0;
        int hits = 0, wrong = 0, missed = 0;
        foreach ((MarkedLines.SourceLine line, double share) in page.Source.Zip(removed))
        {
            if (page.Window != LineWindow.Full && line.InGold)
                continue;
            bool gone = share > 0.5;
            kept += line.IsContent ? line.Tokens * (1 - share) : 0;
            lost += line.IsContent ? line.Tokens * share : 0;
            keptNoise += line.IsContent ? 0 : line.Tokens * (1 - share);
            hits += !line.IsContent && gone ? 1 : 0;
            wrong += line.IsContent && gone ? 1 : 0;
            missed += !line.IsContent && !gone ? 1 : 0;
        }
        return (kept, lost, keptNoise, hits, wrong, missed);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"content kept {ContentKept:F4}, content F1 {ContentF1:F4}, noise P {Precision:F3} R {Recall:F3} F1 {F1:F3}, "
            + $"{Losing} of {Pages} lose over 2 %");
}
