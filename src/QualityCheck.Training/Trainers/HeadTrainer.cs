using QualityCheck.Models;
using QualityCheck.Neural;

namespace QualityCheck.Training;

/// <summary>
/// Trains the heads of the sentence encoder on the sentences that the models of words learn from, with log odds of
/// models that have not seen them, and measures them in folds and on sets kept apart.
/// </summary>
internal static class HeadTrainer
{
    // Chosen by the folds of both sets, with the layer: costs of 1/100 to 1/1000 give less.
    public const double Cost = 1.0 / 200;

    /// <exception cref="FileNotFoundException">The encoder's file was not made.</exception>
    public static TrainedModel Train(DatasetFolder datasets)
    {
        using var model = new EncoderModel(File.ReadAllBytes(EncoderCommand.PathOf(DatasetFolder.RepositoryRoot)));
        var encoder = new SentenceEncoder(model.Name, model.Width,
            (sentences, _) => [.. sentences.Select(sentence => (ReadOnlyMemory<float>)model.Read(sentence))]);
        var claims = new ClaimHead(datasets, encoder);
        var uncertain = new UncertainHead(datasets, encoder);
        var heads = new SentenceHeads(encoder.Name, encoder.Dimensions, claims.Learn(), uncertain.Learn());
        var reading = new SentenceReading(encoder, heads);
        return new TrainedModel("heads", heads.Payload(),
            "states of all-MiniLM-L6-v2 (Reimers and Gurevych 2019) in the sentences of: ClaimBuster, crowdsourced "
                + "part (Arslan et al. 2020); CoNLL-2010 shared task, Wikipedia part, training part (Farkas et al. "
                + "2010)",
            "Apache-2.0; CC BY 4.0; text CC BY-SA 3.0, annotation for research",
            $"claims: {claims.FoldFigures()}; {claims.HeldOutFigures(reading)}; uncertain sentences: "
                + $"{uncertain.FoldFigures()}; {uncertain.HeldOutFigures(reading)}",
            Folder: "encoder");
    }

    /// <summary>The log odds of each row by a head that learned from the other folds.</summary>
    /// <param name="vectors">The vectors of each row.</param>
    /// <param name="byWords">By fold and row, as <see cref="UnseenOdds"/> gives them.</param>
    /// <param name="positive">The class of each row.</param>
    /// <param name="folds">The fold of each row.</param>
    /// <param name="dimensions">The numbers of a vector.</param>
    /// <param name="positiveCost">How many times that a positive row counts.</param>
    public static double[] InFolds(IReadOnlyList<ReadOnlyMemory<float>> vectors, double[][] byWords,
        IReadOnlyList<bool> positive, IReadOnlyList<int> folds, int dimensions, double positiveCost)
    {
        var odds = new double[vectors.Count];
        for (int fold = 0; fold < byWords.Length; fold++)
        {
            HeadExample[] rows =
            [
                .. vectors.Select((vector, row) => new HeadExample(vector, byWords[fold][row], positive[row])),
            ];
            SentenceHead head = HeadRegression.Learn([.. rows.Where((_, row) => folds[row] != fold)], dimensions, Cost,
                positiveCost);
            for (int row = 0; row < rows.Length; row++)
            {
                if (folds[row] == fold)
                    odds[row] = head.LogOdds(rows[row].Vectors.Span, rows[row].ByWords);
            }
        }
        return odds;
    }
}
