using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Hedging;

/// <summary>Tells of each sentence whether something in it is uncertain or vague, by whomever it is said.</summary>
internal static class UncertainSentences
{
    /// <summary>A cue of so much confidence makes a sentence uncertain, whatever else stands in it.</summary>
    private const double SureCue = 0.95;

    /// <summary>Whether each sentence is.</summary>
    public static ImmutableArray<bool> Find(AnnotatedText text, CancellationToken cancellationToken) =>
        Find(text, text.Pack is null ? null : HedgingPack.Of(text).Model?.Sentences, cancellationToken);

    /// <summary>
    /// Whether each sentence is, by a model, and by vectors where the text has some; by its cues alone where there is
    /// no model. In a language without a pack none is.
    /// </summary>
    public static ImmutableArray<bool> Find(AnnotatedText text, LinearModel? model,
        CancellationToken cancellationToken) =>
        model is null || text.Pack is null ? ByCues(text) : ByModel(text, model, cancellationToken);

    /// <summary>Whether a cue makes a sentence uncertain by itself.</summary>
    public static bool IsSure(Cue cue) =>
        cue is { Negated: false, Type: <= CueType.Reportative, Confidence: >= SureCue };

    private static ImmutableArray<bool> ByCues(AnnotatedText text) =>
    [
        .. Mark(text, new bool[text.Sentences.Length],
            cue => cue is { Negated: false, Type: not (CueType.Booster or CueType.VagueQuantifier) }),
    ];

    private static ImmutableArray<bool> ByModel(AnnotatedText text, LinearModel model,
        CancellationToken cancellationToken)
    {
        SentenceVectors? vectors = text.Vectors is { Failure: null } found ? found : null;
        var features = new UncertaintyFeatures(text);
        var uncertain = new bool[text.Sentences.Length];
        for (int s = 0; s < uncertain.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double logOdds = model.LogOdds(features.Read(s));
            uncertain[s] = (vectors?.OfUncertainty(s, logOdds) ?? logOdds) > 0;
        }
        // A head weighs each word in its sentence; sure cues told it nothing more.
        return vectors is not null
            ? [.. uncertain]
            : [.. Mark(text, uncertain, IsSure)];
    }

    private static bool[] Mark(AnnotatedText text, bool[] uncertain, Func<Cue, bool> tells)
    {
        foreach (Cue cue in text.Cues)
        {
            if (tells(cue))
                uncertain[text.SentenceAt(cue.Span.Start)] = true;
        }
        return uncertain;
    }
}
