namespace QualityCheck.Genres;

/// <summary>
/// Tells the genre from mark-up, address, title, words and the shape of the lines. Each piece of evidence has a
/// weight, the pieces for one genre add up as 1 − Π(1 − weight), and a strong second genre makes the first less sure.
/// The weights, and the counts and rates from which on they hold, are judgements.
/// </summary>
internal static class GenreRules
{
    /// <summary>A genre with less confidence is not named: a judgement.</summary>
    private const double Unsure = 0.35;

    public static GenreEstimate Estimate(Article article) => Estimate(GenreEvidence.Of(article));

    public static GenreEstimate Estimate(GenreEvidence evidence)
    {
        double[] doubts = [.. evidence.Doubts];
        foreach ((Genre genre, double weight) in evidence.Forms)
            doubts[(int)genre] *= 1 - weight;
        int first = Array.IndexOf(doubts, doubts.Min());
        double best = 1 - doubts[first];
        doubts[first] = 1;
        double confidence = best * (1 - (1 - doubts.Min()) / 3);
        return confidence < Unsure ? GenreEstimate.Unknown : new GenreEstimate((Genre)first, Math.Round(confidence, 3));
    }

    public static IEnumerable<(Genre Genre, double Weight)> ByShape(GenreShape shape)
    {
        GenreWords words = shape.Words;
        if (shape.Lines == 0)
            yield break;

        if (shape.IngredientLines >= 4)
            yield return (Genre.Recipe, shape.IngredientLines >= 7 ? 0.6 : 0.45);
        if (shape.FigureLines >= 6 && shape.ProseShare < 0.5 && !HasMuchProse(shape))
            yield return (Genre.Results,
                shape.ShareOfLines(shape.FigureLines) switch { >= 0.6 => 0.8, >= 0.4 => 0.7, >= 0.25 => 0.4, _ => 0 });
        if (IsVerse(shape))
            yield return (Genre.Fiction, 0.65);
        else if (shape.ListLines >= 10 && shape.ProseShare < 0.3 && !HasMuchProse(shape))
            yield return (Genre.List,
                shape.ShareOfLines(shape.ListLines) switch { >= 0.9 => 0.7, >= 0.75 => 0.6, >= 0.6 => 0.4, _ => 0 });
        if (shape.TimeLines >= 6 && shape.ShareOfLines(shape.TimeLines) >= 0.08)
            yield return (Genre.Liveblog, 0.7);
        if (shape.LabelledLines >= 5 && shape.ShareOfLines(shape.LabelledLines) >= 0.25)
            yield return (Genre.Product, 0.3);
        if (shape.StepLines >= 3)
            yield return (Genre.HowTo, 0.5);
        if (shape.Dateline)
            yield return (Genre.News, 0.55);

        if (words.Law >= 6 && words.Rate(words.Law) >= 0.7)
            yield return (Genre.Legal, words.Rate(words.Law) >= 1.2 ? 0.6 : 0.45);
        if (shape.SectionLines >= 4 && words.Law >= 3)
            yield return (Genre.Legal, 0.4);
        if (words.Rate(words.Reporting) >= 0.6 && words.Rate(words.Calendar) >= 0.3)
            yield return (Genre.News, 0.45);
        if (words.Rate(words.FirstPerson) >= 3 && words.Rate(words.Second) < 1)
            yield return (Genre.Opinion, 0.25);
        if (words.Questions >= 2 && words.Rate(words.FirstPerson + words.Second) >= 6
            && words.Rate(words.Questions) >= 0.7)
            yield return (Genre.Forum, 0.3);

        if (words.Total >= 100 && words.Rate(words.Figures) < 0.6 && words.Rate(words.Personal) >= 6)
        {
            yield return (Genre.Fiction, words.Rate(words.SpeechTags) >= 0.5 && words.SpeechTags >= 3 ? 0.55 : 0.15);
            yield return (Genre.Fiction,
                shape.SpeechLines >= 4 && shape.ShareOfLines(shape.SpeechLines) >= 0.2 ? 0.4 : 0);
        }
    }

    /// <summary>Enough full sentences for an article, whatever lists and tables stand beside them.</summary>
    private static bool HasMuchProse(GenreShape shape) => shape.WordsInProse >= 250 && shape.ProseShare >= 0.1;

    /// <summary>Short lines throughout, many running on into the next, some stopped by a mark.</summary>
    private static bool IsVerse(GenreShape shape) =>
        shape.VerseLines >= 8 && shape.ShareOfLines(shape.VerseLines) >= 0.85
        && shape.OpenVerseLines * 10 >= shape.VerseLines * 4 && shape.StoppedVerseLines * 10 >= shape.VerseLines
        && shape.Words.Rate(shape.Words.Figures) < 1;
}
