using System.Collections.Immutable;

namespace QualityCheck.Genres;

/// <summary>
/// What a text has that speaks for genres: the shape of its lines, and for each genre the cues that name it.
/// </summary>
/// <param name="Shape">The shape.</param>
/// <param name="Doubts">For each genre what is left of the doubt, Π(1 − weight) over its cues, 0–1.</param>
internal sealed record GenreEvidence(GenreShape Shape, ImmutableArray<double> Doubts)
{
    /// <summary>The characters of a text that are looked at: a judgement.</summary>
    private const int Window = 200_000;

    /// <summary>What the form as a whole tells; the model does not learn from it.</summary>
    public ImmutableArray<(Genre Genre, double Weight)> Forms { get; init; } = [];

    /// <summary>Reads the first 200,000 characters.</summary>
    public static GenreEvidence Of(Article article)
    {
        string text = article.Text.Length <= Window ? article.Text : article.Text[..Window];
        GenreShape shape = GenreShape.Of(article, text);
        double[] doubts = [.. Enumerable.Repeat(1.0, Enum.GetValues<Genre>().Length)];
        foreach ((Genre genre, double weight) in GenreCues.In(article, text).Concat(GenreRules.ByShape(shape)))
            doubts[(int)genre] *= 1 - weight;
        return new GenreEvidence(shape, [.. doubts]) { Forms = [.. GenreForms.In(text, shape)] };
    }
}
