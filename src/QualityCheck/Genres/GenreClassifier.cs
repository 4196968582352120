using QualityCheck.Models;

namespace QualityCheck.Genres;

/// <summary>
/// Tells the genre: by a model that has learned from labelled pages where the page is of a genre it knows, by rules
/// where its cues name another, where the text is too short to count words in, and where the library was built without
/// the model.
/// </summary>
internal static class GenreClassifier
{
    /// <summary>A text of fewer words is judged by the rules: a judgement.</summary>
    private const int FewWords = 50;
    /// <summary>A genre with less confidence is not named: a judgement.</summary>
    private const double Unsure = 0.4;

    private static readonly GenreModel? Model = EmbeddedData.ReadModel("genre") is { } payload
        ? GenreModel.Read(payload)
        : null;

    public static GenreEstimate Estimate(Article article) => Estimate(article, Model);

    public static GenreEstimate Estimate(Article article, GenreModel? model)
    {
        GenreEvidence evidence = GenreEvidence.Of(article);
        GenreEstimate rules = GenreRules.Estimate(evidence);
        if (model is null || evidence.Shape.Words.Total < FewWords
            || rules.Confidence >= Unsure && !model.Genres.Contains(rules.Genre))
            return rules;
        GenreEstimate best = model.Best(GenreFeatures.Of(article, evidence));
        return best.Confidence < Unsure ? best with { Genre = Genre.Other } : best;
    }
}
