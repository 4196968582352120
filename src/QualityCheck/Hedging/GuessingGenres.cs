namespace QualityCheck.Hedging;

/// <summary>
/// Genres in which nobody expects more than a guess, an opinion, an invention or an instruction. The genre must be sure and the whole text must speak
/// like it: a title and two lines make no instructions and no opinion of a text.
/// </summary>
internal static class GuessingGenres
{
    private const double LeastConfidence = 0.6;

    /// <summary>Words such as <c>I</c> and <c>our</c> per 100 words that a personal text has at least.</summary>
    private const double FewestPersonal = 0.2;

    /// <summary>The share of the words in clauses that tell the reader what to do that instructions have at least.</summary>
    private const double FewestInstructions = 0.08;

    public static bool Have(AnnotatedText text)
    {
        GenreEstimate genre = text.Article.Genre;
        return genre.Confidence > LeastConfidence && genre.Genre switch
        {
            Genre.Fiction or Genre.Satire or Genre.Recipe => true,
            Genre.Opinion or Genre.Review or Genre.Forum => IsPersonal(text),
            Genre.HowTo => Instructs(text),
            _ => false,
        };
    }

    private static bool IsPersonal(AnnotatedText text)
    {
        GenreWords words = GenreWords.Count(text.Text);
        return words.Rate(words.FirstPerson) >= FewestPersonal;
    }

    private static bool Instructs(AnnotatedText text) =>
        text.Clauses.Where(clause => clause.Mood == ClauseMood.Imperative).Sum(clause => clause.TokenCount) >= FewestInstructions * text.Tokens.Length;
}
