using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Facts;

/// <summary>Tells of each sentence how check-worthy its claim is.</summary>
internal static class ClaimScorer
{
    /// <summary>
    /// Decimals that come out the same whatever the platform's exponential function does with its last bit.
    /// </summary>
    private const int Decimals = 10;

    /// <summary>The scores of the sentences, 0–1, of rows of a table 0; empty where nothing is known of the text's
    /// language.</summary>
    public static ImmutableArray<double> Score(AnnotatedText text, CancellationToken cancellationToken) =>
        Score(text, text.Pack is null ? null : FactsPack.Of(text).Claims, cancellationToken);

    /// <summary>
    /// The scores by a model, and by vectors where the text has some; by <see cref="ClaimRules"/> where there is no
    /// model.
    /// </summary>
    public static ImmutableArray<double> Score(AnnotatedText text, LinearModel? model,
        CancellationToken cancellationToken)
    {
        if (text.Pack is null)
            return [];
        SentenceVectors? vectors = model is null ? null : text.Vectors;
        var features = new ClaimFeatures(text);
        var scores = ImmutableArray.CreateBuilder<double>(text.Sentences.Length);
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsTableRow(text, text.Sentences[s]))
            {
                scores.Add(0);
                continue;
            }
            double logOdds =
                model is null ? ClaimRules.LogOdds(features.Traits(s)) : model.LogOdds(features.Read(s));
            scores.Add(Probability(vectors?.OfClaim(s, logOdds) ?? logOdds));
        }
        return scores.DrainToImmutable();
    }

    /// <summary>
    /// A row of cells states nothing by itself, though it is full of figures; in flattened text bars stand between the
    /// cells.
    /// </summary>
    private static bool IsTableRow(AnnotatedText text, Sentence sentence) =>
        text.BlockOf(sentence).Kind == BlockKind.TableRow
        || text.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).Count(" | ") > 1;

    private static double Probability(double logOdds) => Math.Round(Logistic.Of(logOdds), Decimals);
}
