using System.Globalization;
using QualityCheck.Boilerplate;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Training;

/// <summary>
/// Trains the classifier of glued pieces on the pages of WCXB with their own boilerplate glued into their paragraphs.
/// Its trees learn from what its lexicon says of domains that the lexicon has not seen; measured are domains that
/// neither has seen.
/// </summary>
internal static class PieceTrainer
{
    private const double Cost = 1;

    // By the folds below more pieces found, and fewer wrong cuts, than by 150 symmetric trees of 64 leaves.
    // The first that were tried.
    private const int Trees = 100;
    private const int Leaves = 31;
    private const double Rate = 0.1;

    private const double PositiveCost = 3;
    private const float PieceWeight = 2;
    private const float PartWeight = 0.3f;
    private const double MostOfPiece = 0.6;
    private const int Slack = 1;

    /// <summary>
    /// The pages, the stretches of their paragraphs, a lexicon for each part of cross-validation that has not seen it,
    /// and what the trees see.
    /// </summary>
    private sealed record Samples(IReadOnlyList<GluedPage> Pages, Stretch[][] Stretches, LinearModel[] Lexicons,
        (float[] Row, Stretch Stretch)[][] Rows);

    public static TrainedModel Train(DatasetFolder datasets)
    {
        Samples samples = Read(datasets);
        return new TrainedModel("pieces", Learn(samples).Write(),
            string.Create(CultureInfo.InvariantCulture,
                $"WCXB, development part, {samples.Pages.Count:N0} flattened pages with their own boilerplate and "
                    + $"noise of our own grammar glued into paragraphs (Foley 2026)"), "CC BY 4.0",
            Validated(samples, GluedPage.Read(Pages(datasets), glued: false)));
    }

    public static PieceClassifier Learn(DatasetFolder datasets) => Learn(Read(datasets));

    private static PieceClassifier Learn(Samples samples) =>
        new(LearnWords(samples.Stretches), LearnTrees(samples.Rows));

    private static string Pages(DatasetFolder datasets) => datasets.Require("flatlines/wcxb.dev.jsonl");

    private static Samples Read(DatasetFolder datasets)
    {
        IReadOnlyList<GluedPage> pages = GluedPage.Read(Pages(datasets));
        Stretch[][] stretches = [.. pages.AsParallel().AsOrdered().Select(Stretches)];
        LinearModel[] lexicons =
        [
            .. Enumerable.Range(0, WebPage.Folds).AsParallel().AsOrdered()
                .Select(fold => LearnWords(stretches.Where((_, i) => pages[i].Fold != fold))),
        ];
        return new Samples(pages, stretches, lexicons,
            [.. pages.AsParallel().AsOrdered().Select((page, i) => Rows(page, stretches[i], lexicons[page.Fold]))]);
    }

    private static IEnumerable<(PieceReading Reading, PieceCandidate Piece, float Target, float Weight)> Labelled(
        GluedPage page, PieceReading reading)
    {
        foreach ((Line line, TextSpan? glued) in page.Paragraphs)
        {
            if (line.Length < PieceFilter.ShortestParagraph)
                continue;
            reading.Read(page.Text, line);
            foreach (PieceCandidate candidate in reading.Candidates)
            {
                (float target, float weight) = Label(candidate.Span, glued);
                yield return (reading, candidate, target, weight);
            }
        }
    }

    /// <summary>
    /// A piece is to go as a whole: a part of it counts little, most of it not at all, and one with some of the article
    /// is none.
    /// </summary>
    private static (float Target, float Weight) Label(TextSpan span, TextSpan? glued)
    {
        if (glued is not { } piece)
            return (0, 1);
        int inside = Math.Min(span.End, piece.End) - Math.Max(span.Start, piece.Start);
        if (inside <= 0 || span.Length - inside > Slack)
            return (0, 1);
        return inside >= piece.Length - Slack
            ? (1, PieceWeight)
            : (0, inside > MostOfPiece * piece.Length ? 0 : PartWeight);
    }

    private static Stretch[] Stretches(GluedPage page)
    {
        PieceReading reading = new(new LinearModel(0, 1, new sbyte[PieceBuckets.Count]),
            new Lazy<WordCounts>(() => new WordCounts(page.Text)));
        return [.. Labelled(page, reading).Select(l => new Stretch(l.Reading.Buckets(l.Piece), l.Target, l.Weight))];
    }

    private static LinearModel LearnWords(IEnumerable<Stretch[]> pages)
    {
        List<Example> examples = [];
        foreach ((Stretch stretch, int i) in pages.SelectMany(page => page).Select((stretch, i) => (stretch, i)))
        {
            if (stretch.Weight < 1 || stretch.Target == 0 && i % 2 == 0)
                continue;
            var values = new float[stretch.Buckets.Length];
            Array.Fill(values, 1 / MathF.Sqrt(values.Length));
            examples.Add(new Example(stretch.Buckets, values, stretch.Target > 0));
        }
        return LinearTrainer.Rounded(Lbfgs.Train(examples, PieceBuckets.Count, Cost, PositiveCost));
    }

    private static (float[], Stretch)[] Rows(GluedPage page, Stretch[] stretches, LinearModel lexicon)
    {
        PieceReading reading = new(lexicon, new Lazy<WordCounts>(() => new WordCounts(page.Text)));
        List<(float[], Stretch)> rows = [];
        foreach (((PieceReading _, PieceCandidate piece, float _, float _), Stretch stretch) in Labelled(page, reading)
            .Zip(stretches))
        {
            float lexical = reading.Lexical(piece);
            if (stretch.Weight == 0 || !PieceClassifier.IsWorth(lexical))
                continue;
            var row = new float[PieceRow.Count];
            PieceRow.Fill(reading, piece, lexical, new FeatureRow(row, 0, 1));
            rows.Add((row, stretch));
        }
        return [.. rows];
    }

    private static DecisionTrees LearnTrees(IEnumerable<(float[] Row, Stretch Stretch)[]> pages)
    {
        (float[] Row, Stretch Stretch)[] all = [.. pages.SelectMany(page => page)];
        return new LightGbm(Trees, Leaves, Rate).Train([.. all.Select(pair => pair.Row)],
            [.. all.Select(pair => pair.Stretch.Target)], [.. all.Select(pair => pair.Stretch.Weight)]);
    }

    /// <summary>What goes of pages with pieces, and of the same pages without any.</summary>
    private static string Validated(Samples samples, IReadOnlyList<GluedPage> plain)
    {
        PieceClassifier[] classifiers =
        [
            .. samples.Lexicons.Select(
                (lexicon, fold) =>
                    new PieceClassifier(lexicon,
                        LearnTrees(samples.Rows.Where((_, i) => samples.Pages[i].Fold != fold)))),
        ];
        PieceFigures glued = PieceFigures.Of(samples.Pages, page => classifiers[page.Fold]),
            own = PieceFigures.Of(plain, page => classifiers[page.Fold]);
        return string.Create(CultureInfo.InvariantCulture,
            $"5 folds over domains: {glued.Recall:F3} of glued pieces go, one cut in {glued.SentencesPerCut:F0} "
                + $"sentences takes some of the article; without pieces glued in, one in {own.SentencesPerCut:F0}, "
                + $"{100 * own.Lost:F3} % of its characters");
    }
}
