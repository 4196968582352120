using static QualityCheck.Signals.Signal;

namespace QualityCheck.Signals;

/// <summary>
/// The corrected meaning. The projects share limits and differ in what they compare with them: some reject a text for
/// an n-gram that occurs once, some count a character several times so that shares exceed 1, some take empty lines and
/// "Read more" for repetition. Here a n-gram counts where it occurs at least twice, each character once, of the
/// characters of words; lines that are noise are left out with their words; and the most frequent n-gram, which makes
/// up much of any short text, is looked for from 50 words on. That is the wording of the Gopher paper, of which
/// datatrove's figures of duplicate n-grams are about half.
/// </summary>
internal static class DefaultSignals
{
    /// <summary>Below so many words the most frequent n-gram says nothing: Gopher's own fewest words.</summary>
    private const int FewestWordsForTop = GopherLimits.FewestWords;

    private const string Repetition = "repetition";
    private const string Quality = "quality";
    private const string Lines = "lines";

    public static SignalSet Create() => new(SignalVariant.Default, "Gopher (arXiv 2112.11446), C4, FineWeb; corrected",
        ContentLines.Read, [.. RepetitionSignals(), .. QualitySignals(), .. LineSignals()],
        [
            new(Repetition, "duplicate_lines", "duplicate_lines", Above: GopherLimits.Lines),
            new(Repetition, "duplicate_line_characters", "duplicate_line_characters",
                Above: GopherLimits.LineCharacters),
            new(Repetition, "duplicate_paragraphs", "duplicate_paragraphs", Above: GopherLimits.Paragraphs),
            new(Repetition, "duplicate_paragraph_characters", "duplicate_paragraph_characters",
                Above: GopherLimits.ParagraphCharacters),
            .. GopherLimits.Top.Select(top =>
                new SignalRule(Repetition, $"top_{top.N}_gram", $"top_{top.N}_gram", Above: top.Limit)),
            .. GopherLimits.Duplicate.Select(dup =>
                new SignalRule(Repetition, $"duplicate_{dup.N}_grams", $"duplicate_{dup.N}_grams", Above: dup.Limit)),
            new(Quality, "too_few_words", "words", Below: GopherLimits.FewestWords),
            new(Quality, "too_many_words", "words", Above: GopherLimits.MostWords),
            new(Quality, "short_words", "mean_word_length", Below: GopherLimits.ShortestMeanWord),
            new(Quality, "long_words", "mean_word_length", Above: GopherLimits.LongestMeanWord),
            new(Quality, "too_many_hashes", "hashes_per_word", Above: GopherLimits.Symbols),
            new(Quality, "too_many_ellipses", "ellipses_per_word", Above: GopherLimits.Symbols),
            new(Quality, "too_many_bullets", "bullet_lines", Above: GopherLimits.BulletLines),
            new(Quality, "too_many_lines_end_with_ellipsis", "ellipsis_lines", Above: GopherLimits.EllipsisLines),
            new(Quality, "too_few_alphabetic_words", "alphabetic_words", Below: GopherLimits.AlphabeticWords),
            new(Quality, "lorem_ipsum", "lorem_ipsum", Above: 0),
            new(Lines, "too_few_lines_end_sentences", "ended_lines", Below: 0.12),
            new(Lines, "too_many_short_lines", "short_lines", Above: 0.67),
            new(Lines, "too_many_lines", "lines_per_word", Above: 0.3),
        ]);

    private static IEnumerable<SignalDescriptor> RepetitionSignals() =>
    [
        Share("duplicate_lines", "lines", "second and later occurrences of lines",
            c => Of(c.Content.Lines.Later, c.Content.Lines.Count)),
        Share("duplicate_line_characters", "characters of lines", "characters of these",
            c => Of(c.Content.Lines.LaterLength, c.Content.Lines.Length)),
        Share("duplicate_paragraphs", "paragraphs", "second and later occurrences of paragraphs between blank lines",
            c => Of(c.Content.Paragraphs.Later, c.Content.Paragraphs.Count)),
        Share("duplicate_paragraph_characters", "characters of paragraphs", "characters of these",
            c => Of(c.Content.Paragraphs.LaterLength, c.Content.Paragraphs.Length)),
        .. GopherLimits.Top.Select(top => Share($"top_{top.N}_gram", "characters of words",
            "all occurrences of the most frequent n-gram, each character once; 0 where it occurs once or the text has "
                + "fewer than 50 words",
            c => c.Words.Count < FewestWordsForTop ? 0 : Of(c.Grams(top.N).TopCovered, c.Words.Length))),
        .. GopherLimits.Duplicate.Select(dup => Share($"duplicate_{dup.N}_grams", "characters of words",
            "all occurrences of repeated n-grams, each character once",
            c => Of(c.Grams(dup.N).Covered, c.Words.Length))),
    ];

    private static IEnumerable<SignalDescriptor> QualitySignals() =>
    [
        Count("words", "words", "words in lines that are no noise", c => c.Words.Count),
        Count("mean_word_length", "characters", "mean length of the words; no value without words",
            c => (double)c.Words.Length / c.Words.Count),
        Ratio("hashes_per_word", "per word", "number signs to words", c => Of(c.CountOf("#"), c.Words.Count)),
        Ratio("ellipses_per_word", "per word", "... and … to words",
            c => Of(c.CountOf("...") + c.CountOf("…"), c.Words.Count)),
        Share("bullet_lines", "lines", "lines that begin with a bullet",
            c => Of(c.Content.Bullets, c.Content.Lines.Count)),
        Share("ellipsis_lines", "lines", "lines that end with an ellipsis",
            c => Of(c.Content.Ellipses, c.Content.Lines.Count)),
        Share("alphabetic_words", "words", "words with a letter; no value without words",
            c => (double)c.Words.Where(PythonText.HasLetter).Count / c.Words.Count),
        Share("unique_words", "words", "different words; no value without words",
            c => (double)c.Words.Kinds / c.Words.Count),
        Count("word_entropy", "nats", "entropy of the words", c => c.Words.Entropy()),
        Count("stop_words", "different words",
            "how many of the, be, to, of, and, that, have, with there are: for English, so without a limit",
            c => c.Words.Among(LineTests.StopWords).Kinds),
        Flag("lorem_ipsum", "lorem ipsum is in it, whatever its case",
            c => LoremIpsumText.IsIn(c.Text) ? 1 : 0),
        Ratio("curly_brackets", "per word", "{ and } to words, without a limit: articles on programs have them",
            c => Of(c.CountOf("{") + c.CountOf("}"), c.Words.Count)),
    ];

    private static IEnumerable<SignalDescriptor> LineSignals() =>
    [
        Count("lines", "lines", "lines that are no noise", c => c.Content.Lines.Count),
        Share("ended_lines", "lines", "lines that the end mark of a sentence ends; no value without lines",
            c => (double)c.Content.Ended / c.Content.Lines.Count),
        Share("short_lines", "lines", "lines of at most 30 characters",
            c => Of(c.Content.Short, c.Content.Lines.Count)),
        Ratio("lines_per_word", "per word", "lines to words", c => Of(c.Content.Lines.Count, c.Words.Count)),
    ];
}
