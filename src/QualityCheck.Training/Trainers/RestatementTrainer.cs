using QualityCheck.Repetition;

namespace QualityCheck.Training;

/// <summary>
/// Trains the probability of a restatement on articles with a passage and its human paraphrase, on the same articles
/// with a passage of their own said again by program, and on look-alike articles of Wikipedia as examples of what is
/// none. Half of each is learned from, by source; the other half is measured.
/// </summary>
internal static class RestatementTrainer
{
    private const string Twins = "repetition/intradoc-restatement-synth/docs.jsonl";
    private const string LookAlikes = "repetition/wiki-lookalike/pairs.jsonl";

    // Chosen by five folds over the passages of the half learned from: the right pair first in .769, among three in
    // .857; .742 and .851 where squared leaves cost a tenth, .745 and .848 with 300 trees at that cost.
    private const int Trees = 500;
    private const int Leaves = 8;
    private const double Rate = 0.03;
    private const double Penalty = 10;

    /// <summary>What has so many word pairs in common is a repetition, whatever the data set says of it.</summary>
    private const float CopiedPairs = 0.5f;

    /// <summary>
    /// Such passages are made up. By the same folds this weight costs people's paraphrases nothing (.769 and .857 with
    /// and without) and finds more of these (.502 for .443); the weight 1 costs .033.
    /// </summary>
    private const float SameArticleWeight = 0.25f;

    /// <summary>
    /// What tells that words are foreign to the text around: the passages that were put in are, restated or not. Models
    /// without them are only measured.
    /// </summary>
    private static readonly int[] Topic = [PairFeatures.MeanShared, PairFeatures.Rarest, PairFeatures.Margin];

    public static TrainedModel Train(DatasetFolder datasets)
    {
        RestatementSample[] samples = Read(datasets);
        ILookup<bool, RestatementSample> halves = samples.ToLookup(sample => sample.IsOdd);
        RestatementModel model = Learn(halves[true]);
        return new TrainedModel("repetition", model.Write(),
            "half of 659 WCXB articles (development part, Foley 2026) with a passage and its paraphrase from "
                + "Webis-CPC-11 (Burrows et al. 2013), and of the same articles with a passage of their own reworded "
                + "by program; half of 1,095 pairs of look-alike Wikipedia articles as negatives",
            "CC BY 4.0; CC BY-SA 3.0",
            $"the other half: {Figures(halves[false], halves[true], model)}; the halves exchanged: "
                + $"{Figures(halves[true], halves[false], Learn(halves[false]))}; the half learned from: "
                + $"{RestatementFigures.Of(From(halves[true], RestatementSource.Twin), model)}");
    }

    /// <summary>The library's model.</summary>
    public static RestatementModel Learn(DatasetFolder datasets) => Learn(Read(datasets).Where(sample => sample.IsOdd));

    private static RestatementSample[] Read(DatasetFolder datasets) =>
        [.. RestatementSample.FromTwins(datasets.Require(Twins)),
            .. RestatementSample.FromSameArticles(datasets.Require(Twins)),
            .. RestatementSample.FromLookAlikes(datasets.Require(LookAlikes))];

    private static string Figures(IEnumerable<RestatementSample> measured, IEnumerable<RestatementSample> learned,
        RestatementModel model)
    {
        RestatementModel topicless = Learn(learned, Topic),
            twins = Learn(learned.Where(sample => sample.Source != RestatementSource.SameArticle));
        IEnumerable<RestatementSample> foreign = From(measured, RestatementSource.Twin),
            own = From(measured, RestatementSource.SameArticle);
        return $"{RestatementFigures.Of(foreign, model)}, without topic features "
            + $"{RestatementFigures.Of(foreign, topicless)}; a passage of the article's own "
            + $"{RestatementFigures.Of(own, model)}, without topic features {RestatementFigures.Of(own, topicless)}, "
            + $"by a model that has learned from no such passage {RestatementFigures.Of(own, twins)}";
    }

    private static IEnumerable<RestatementSample> From(IEnumerable<RestatementSample> samples,
        RestatementSource source) => samples.Where(sample => sample.Source == source);

    private static RestatementModel Learn(IEnumerable<RestatementSample> samples, params int[] without)
    {
        List<(float[] Features, bool Right, float Weight)> pairs =
        [
            .. from sample in samples
               let weight = sample.Source == RestatementSource.SameArticle ? SameArticleWeight : 1
               from pair in sample.Pairs
               let right = sample.IsRight(pair)
               where right || sample.Source == RestatementSource.LookAlike
                   || pair.Features[PairFeatures.WordPairs] < CopiedPairs
               let asked = pair.Features.Select((value, feature) => without.Contains(feature) ? 0 : value)
               select (asked.ToArray(), right, weight),
        ];
        return new RestatementModel(
            new LightGbm(Trees, Leaves, Rate, Penalty, PairFeatures.Signs.ToArray()).Train(
                [.. pairs.Select(pair => pair.Features)], [.. pairs.Select(pair => pair.Right ? 1f : 0f)],
                [.. pairs.Select(pair => pair.Weight)]));
    }
}
