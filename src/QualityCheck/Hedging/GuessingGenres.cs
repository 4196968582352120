using QualityCheck.Genres;

namespace QualityCheck.Hedging;

/// <summary>
/// Genres in which nobody expects more than a guess, an opinion, an invention or an instruction. The genre must be sure
/// and the whole text must speak like it: a title and two lines make no instructions and no opinion of a text.
/// </summary>
internal static class GuessingGenres
{
    /// <summary>The share of what cues cost from which the text's genre frees it, 0–1.</summary>
    public static double Free(AnnotatedText text, ScoringOptions options)
    {
        (Genre genre, double confidence) = text.Article.Genre;
        double freed = options.Freed(confidence);
        return freed > 0
            && (options.InventedGenres.Contains(genre)
                || options.PersonalGenres.Contains(genre) && IsPersonal(text, options.FewestPersonal)
                || options.InstructingGenres.Contains(genre) && Instructs(text, options.FewestInstructions))
            ? freed
            : 0;
    }

    private static bool IsPersonal(AnnotatedText text, double fewest)
    {
        GenreWords words = GenreWords.Count(text.Text);
        return words.Rate(words.FirstPerson) >= fewest;
    }

    private static bool Instructs(AnnotatedText text, double fewest) =>
        text.Clauses.Where(clause => clause.Mood == ClauseMood.Imperative)
            .Sum(clause => clause.TokenCount) >= fewest * text.Tokens.Length;
}
