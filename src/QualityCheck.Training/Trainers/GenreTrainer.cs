using System.Globalization;
using QualityCheck.Genres;
using System.Collections.Immutable;

namespace QualityCheck.Training;

/// <summary>
/// Trains the genre classifier on pages labelled by hand, on pages whose type leaves one genre only and on newspapers,
/// and measures it on the pages drawn at random by cross-validation over domains, beside the rules. Of the other genres
/// there are too few pages to learn from.
/// </summary>
internal static class GenreTrainer
{
    private const double Cost = 0.1;
    private const double Balance = 0.5;

    /// <summary>
    /// A checker of articles meets fewer offers, threads and listings than the data set holds. Chosen by how many
    /// articles of WCXB are surely taken for such: 15 of 777; 17 with .5.
    /// </summary>
    private const double Rarer = 0.45;

    private const double BucketScale = 0.3;
    private const double LeastDeviation = 0.1;

    private static readonly ImmutableArray<Genre> Genres =
    [
        Genre.News, Genre.Opinion, Genre.HowTo, Genre.Review, Genre.Product, Genre.Forum, Genre.List, Genre.Explainer,
    ];

    public static TrainedModel Train(DatasetFolder datasets)
    {
        IReadOnlyList<LabelledPage> pages = LabelledPage.Read(datasets);
        int labelled = pages.Count(page => page.Sample is "random" or "chosen"),
            typed = pages.Count(page => page.Sample == "type"), news = pages.Count(page => page.Sample == "news");
        return new TrainedModel("genre", Learn(pages).Write(),
            string.Create(CultureInfo.InvariantCulture,
                $"WCXB, development part (Foley 2026): {labelled:N0} pages labelled by hand for QualityCheck, "
                    + $"{typed:N0} by their page type; {news:N0} newspaper articles (Horne & Adalı 2017)"),
            "CC BY 4.0; research", Validated(pages));
    }

    public static GenreModel Learn(IEnumerable<LabelledPage> labelled)
    {
        LabelledPage[] pages = [.. labelled.Where(page => Genres.Contains(page.Genre))];
        float[][] rows = [.. pages.SelectMany(page => (float[][])[page.PageFeatures, page.TextFeatures])];
        double[] scales = Scales(rows);
        Dictionary<Genre, double> weights = pages.GroupBy(page => page.Genre)
            .ToDictionary(genre => genre.Key,
                genre =>
                    Math.Pow(genre.Count(), -Balance)
                    * (genre.Key is Genre.Product or Genre.Forum or Genre.List ? Rarer : 1));
        double mean = pages.Average(page => weights[page.Genre]);
        SoftmaxRegression.Example[] examples = [.. rows.Select((row, i) =>
        {
            Genre genre = pages[i / 2].Genre;
            int[] features = [.. Enumerable.Range(0, row.Length).Where(f => row[f] * scales[f] != 0)];
            return new SoftmaxRegression.Example(features, [.. features.Select(f => row[f] * scales[f])],
                Genres.IndexOf(genre), weights[genre] / mean / 2);
        })];
        return new GenreModel(Genres,
        [
            .. SoftmaxRegression.Train(examples, Genres.Length, scales.Length, Cost)
                .SelectMany(weights => weights.Zip([.. scales, 1], (weight, scale) => (float)(weight * scale))),
        ]);
    }

    /// <summary>
    /// For each feature by what it is multiplied, so that all vary alike, the words of the text less.
    /// </summary>
    private static double[] Scales(float[][] rows)
    {
        var scales = new double[GenreFeatures.Count];
        for (int f = 0; f < scales.Length; f++)
        {
            double mean = rows.Average(row => (double)row[f]),
                deviation = Math.Sqrt(rows.Average(row => (row[f] - mean) * (row[f] - mean)));
            double scale = 1 / Math.Max(deviation, LeastDeviation);
            scales[f] = GenreFeatures.KindOf(f) switch { GenreFeatureKind.TitleWord => 1,
                GenreFeatureKind.TextWord => BucketScale * scale, _ => scale };
        }
        return scales;
    }

    private static string Validated(IReadOnlyList<LabelledPage> pages)
    {
        var found = new (GenreEstimate Page, GenreEstimate Text)[pages.Count];
        Parallel.For(0, WebPage.Folds, fold =>
        {
            GenreModel model = Learn(pages.Where(page => page.Fold != fold));
            for (int i = 0; i < found.Length; i++)
            {
                if (pages[i].Fold == fold)
                    found[i] = (GenreClassifier.Estimate(pages[i].Page, model),
                        GenreClassifier.Estimate(pages[i].Text, model));
            }
        });
        int[] drawn = [.. Enumerable.Range(0, pages.Count).Where(i => pages[i].Sample == "random")];
        return string.Create(CultureInfo.InvariantCulture,
            $"5 folds over domains, {drawn.Length:N0} pages drawn at random: ")
            + $"page {Figures(i => found[i].Page)}; text alone {Figures(i => found[i].Text)}; rules, page "
            + $"{Figures(i => GenreRules.Estimate(pages[i].Page))}; rules, text alone "
            + $"{Figures(i => GenreRules.Estimate(pages[i].Text))}";

        GenreFigures Figures(Func<int, GenreEstimate> estimate) =>
            GenreFigures.Of([.. drawn.Select(i => (pages[i].Genre, estimate(i)))], Genres);
    }
}
