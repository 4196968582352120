using QualityCheck.Facts;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>A text of one sentence, or a few, that people found check-worthy or not.</summary>
internal sealed class ClaimSentence
{
    /// <summary>Number of parts a set is cut into for cross-validation.</summary>
    public const int Folds = 4;

    private readonly AnnotatedText _text;

    private ClaimSentence(ClaimRow row)
    {
        _text =
            TextAnnotator.Annotate(
                ArticleExtractor.Extract(InputDocument.FromText(row.Text) with { Clean = false, Language = "en" }));
        Key = string.Concat(row.Text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
        Example = Example.Of(_text, text => new ClaimFeatures(text).Read(0), row.IsCheckWorthy);
    }

    /// <summary>The letters and digits of the text in lower case: texts that share them are the same.</summary>
    public string Key { get; }

    /// <summary>Its part, by the hash of <see cref="Key"/>, so that the same texts stand in the same part.</summary>
    public int Fold => FeatureHash.Of(0, Key.Aggregate(0u, FeatureHash.Append)) % Folds;

    public Example Example { get; }

    /// <summary>The text as it is.</summary>
    public string Text => _text.Text;

    /// <summary>The log odds of the whole text by its words, as if it were one sentence.</summary>
    public double LogOdds(LinearModel model) => model.LogOdds(new ClaimFeatures(Example.WholeOf(_text)).Read(0));

    public static IReadOnlyList<ClaimSentence> Read(string path) =>
    [
        .. JsonLines.Read<ClaimRow>(path).Select(row => new ClaimSentence(row)),
    ];

    /// <summary>The highest score of its sentences.</summary>
    public double Score(LinearModel model) => Score(_text, model);

    /// <summary>The same by vectors as well.</summary>
    public double Score(LinearModel model, SentenceReading reading) =>
        Score(TextAnnotator.WithVectors(_text, reading, null, CancellationToken.None), model);

    private static double Score(AnnotatedText text, LinearModel model) =>
        ClaimScorer.Score(text, model, CancellationToken.None).DefaultIfEmpty(0).Max();
}
