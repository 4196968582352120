using QualityCheck.Repetition;

namespace QualityCheck.Training;

/// <summary>
/// Trains the probability of a restatement on articles with a passage and its human paraphrase, and on look-alike
/// articles of Wikipedia as examples of what is none. Half of both is learned from, by source; the other half is
/// measured.
/// </summary>
internal static class RestatementTrainer
{
    private const string Twins = "repetition/intradoc-restatement-synth/docs.jsonl";
    private const string LookAlikes = "repetition/wiki-lookalike/pairs.jsonl";
    private const int Trees = 300;
    private const int Depth = 5;
    private const double Rate = 0.05;

    /// <summary>What has so many word pairs in common is a repetition, whatever the data set says of it.</summary>
    private const float CopiedPairs = 0.5f;

    public static TrainedModel Train(DatasetFolder datasets)
    {
        RestatementSample[] samples = Read(datasets);
        ILookup<bool, RestatementSample> halves = samples.ToLookup(sample => sample.IsOdd);
        RestatementModel model = Learn([.. halves[true]]), exchanged = Learn([.. halves[false]]);
        return new TrainedModel("repetition", model.Write(),
            "half of 659 WCXB articles (development part, Foley 2026) with a passage and its paraphrase from "
                + "Webis-CPC-11 (Burrows et al. 2013); half of 1,095 pairs of look-alike Wikipedia articles as "
                + "negatives", "CC BY 4.0; CC BY-SA 3.0",
            $"the other half: {RestatementFigures.Of(halves[false], model)}; the halves exchanged: "
                + $"{RestatementFigures.Of(halves[true], exchanged)}; the half learned from: "
                + $"{RestatementFigures.Of(halves[true], model)}");
    }

    /// <summary>The library's model.</summary>
    public static RestatementModel Learn(DatasetFolder datasets) =>
        Learn([.. Read(datasets).Where(sample => sample.IsOdd)]);

    private static RestatementSample[] Read(DatasetFolder datasets) =>
        [.. RestatementSample.FromTwins(datasets.Require(Twins)),
            .. RestatementSample.FromLookAlikes(datasets.Require(LookAlikes))];

    private static RestatementModel Learn(IReadOnlyList<RestatementSample> samples)
    {
        List<(float[] Features, bool Right)> pairs =
        [
            .. from sample in samples
               from pair in sample.Pairs
               let right = sample.IsRight(pair)
               where right || sample.IsLookAlike || pair.Features[PairFeatures.WordPairs] < CopiedPairs
               select (pair.Features, right),
        ];
        float[][] columns =
        [
            .. Enumerable.Range(0, PairFeatures.Count)
                .Select(feature => pairs.Select(pair => pair.Features[feature]).ToArray()),
        ];
        float[] targets = [.. pairs.Select(pair => pair.Right ? 1f : 0f)], weights = [.. pairs.Select(_ => 1f)];
        return new RestatementModel(
            new GradientBoosting(Trees, Depth, Rate, signs: PairFeatures.Signs.ToArray()).Train(columns, targets,
                weights));
    }
}
