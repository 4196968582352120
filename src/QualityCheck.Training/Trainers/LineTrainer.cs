using System.Globalization;
using QualityCheck.Boilerplate;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Trains the line classifier on the flattened pages of WCXB, each in several windows, so that it cannot go by where a
/// page ends, and on half of our gold corpus. Its trees learn from what its lexicon says of domains that the lexicon
/// has not seen; measured are whole articles of domains that neither has seen.
/// </summary>
internal static class LineTrainer
{
    private const double Cost = 1;
    /// <summary>Articles hold too little boilerplate to learn of every word.</summary>
    private const int InsideShift = 2;

    // By the folds below they find more noise near articles than 250 symmetric trees of 64 leaves (F1 .806 for .797),
    // and 58 instead of 53 of 785 pages lose over 2 %. The first that were tried.
    private const int Trees = 100;
    private const int Leaves = 31;
    private const double Rate = 0.1;

    private static readonly LineWindow[] Windows =
    [
        LineWindow.Full, LineWindow.Near, LineWindow.Edge, LineWindow.Inline,
    ];
    private static readonly LineWindow[] GoldWindows = [LineWindow.Near, LineWindow.Inline];
    private static readonly LineWindow[] OtherWindows = [LineWindow.Full, LineWindow.Near, LineWindow.Edge];

    public static TrainedModel Train(DatasetFolder datasets)
    {
        LineSample[] samples = Read(datasets);
        return new TrainedModel("lines", Learn(samples).Write(),
            string.Create(CultureInfo.InvariantCulture,
                $"WCXB, development part, {samples.Count(sample => sample.Marked.Window == LineWindow.Full):N0} "
                    + $"flattened pages (Foley 2026); the half of our gold corpus that may be learned from"),
            "CC BY 4.0", Validated(samples));
    }

    /// <summary>
    /// The pages in their windows, with what a lexicon says of them that has seen no page of their domain.
    /// </summary>
    public static LineSample[] Read(DatasetFolder datasets)
    {
        LineSample[] samples =
        [
            .. MarkedLines.Read(datasets.Require("flatlines/wcxb.dev.jsonl")).SelectMany(page => In(page, Windows)),
            .. FlatPages.Read(datasets.Require("extraction/wcxb-dev")).SelectMany(page => In(page, OtherWindows)),
            .. GoldLines.Read().SelectMany(page => In(page, GoldWindows)),
        ];
        LineLexicon[] lexicons = [.. Folds(samples, LearnLexicon)];
        Parallel.ForEach(samples,
            sample =>
                sample.Rows = new LineRows(sample.Marked.Text, sample.Marked.Lines, lexicons[sample.Fold],
                    CancellationToken.None));
        return samples;
    }

    private static IEnumerable<LineSample> In(MarkedLines.Row page, IEnumerable<LineWindow> windows) =>
        windows.Select(window => new LineSample(MarkedLines.Of(page, window)));

    public static LineClassifier Learn(IReadOnlyList<LineSample> samples) =>
        new(LearnLexicon(samples), LearnTrees(samples));

    private static IEnumerable<T> Folds<T>(LineSample[] samples, Func<IReadOnlyList<LineSample>, T> learn) =>
        Enumerable.Range(0, WebPage.Folds).Select(fold => learn([.. samples.Where(sample => sample.Fold != fold)]));

    private static string Validated(LineSample[] samples)
    {
        LineClassifier[] classifiers = [.. Folds(samples, Learn)];
        IEnumerable<string> figures =
            from window in Windows.Reverse()
            where window != LineWindow.Edge
            let pages = samples.Select(sample => sample.Marked)
                .Where(page => page.Window == window && page.Page.IsMeasured)
            select $"{window.ToString().ToLowerInvariant()} {LineFigures.Of(pages, page => classifiers[page.Fold])}";
        return $"5 folds over domains, lines: {string.Join("; ", figures)}";
    }

    private static LineLexicon LearnLexicon(IReadOnlyList<LineSample> samples) =>
        new(LearnWords(samples.Select(sample => sample.Marked).Where(page => page.Window == LineWindow.Full), 0),
            LearnWords(
                samples.Select(sample => sample.Marked)
                    .Where(page => page.Window == LineWindow.Inline && page.Page.InlineClean), InsideShift));

    private static LineLexicon.Part LearnWords(IEnumerable<MarkedLines> pages, int shift)
    {
        int[] buckets = new int[LineWords.Most];
        List<Example> examples = [];
        foreach (MarkedLines page in pages)
        {
            for (int i = 0; i < page.Lines.Length; i++)
            {
                if (page.Weights[i] < 1)
                    continue;
                int[] features =
                [
                    .. buckets.Take(LineWords.Of(page.Lines[i].In(page.Text), buckets))
                        .Select(bucket => bucket >> shift),
                ];
                var values = new float[features.Length];
                Array.Fill(values, 1 / MathF.Sqrt(values.Length));
                examples.Add(new Example(features, values, page.Targets[i] > 0));
            }
        }
        return new LineLexicon.Part(shift,
            LinearTrainer.Rounded(Lbfgs.Train(examples, LineWords.Buckets >> shift, Cost, positiveCost: 1)));
    }

    private static DecisionTrees LearnTrees(IReadOnlyList<LineSample> samples)
    {
        (LineSample Sample, int Line)[] chosen =
        [
            .. samples.SelectMany(
                sample => Enumerable.Range(0, sample.Marked.Lines.Length).Where(i => Counts(sample.Marked, i))
                    .Select(i => (sample, i))),
        ];
        return new LightGbm(Trees, Leaves, Rate).Train(
            [.. chosen.AsParallel().AsOrdered().Select(pair => RowOf(pair.Sample, pair.Line))],
            [.. chosen.Select(pair => pair.Sample.Marked.Targets[pair.Line])],
            [.. chosen.Select(pair => Weight(pair.Sample.Marked, pair.Line))]);
    }

    private static float[] RowOf(LineSample sample, int line)
    {
        var row = new float[LineRows.Count];
        sample.Rows!.Fill(line, new FeatureRow(row, 0, 1));
        return row;
    }

    private static float Weight(MarkedLines page, int line) => (float)(page.Weights[line] * page.Page.Weight);

    /// <summary>Of the boilerplate of whole pages, of which there is plenty, every other line will do.</summary>
    private static bool Counts(MarkedLines page, int line) =>
        page.Weights[line] > 0 && (page.Window != LineWindow.Full || page.Targets[line] == 0 || line % 2 == 0);
}
