using static QualityCheck.Signals.Signal;

namespace QualityCheck.Signals;

/// <summary>
/// DCLM's reproduction of RefinedWeb (mlfoundations/dclm 361714b): content_filters.py, modifiers.py and
/// dclm_baseline_refinedweb.yaml. n-grams are of words by Unicode's boundaries, their case kept; the limits of words look
/// at what stands between white space. These are the project's definitions: no values of its own code were at hand to
/// compare.
/// </summary>
internal static class DclmSignals
{
    private const string Repetition = "massive_web_repetition_filters";

    public static SignalSet Create() => new(SignalVariant.Dclm, "mlfoundations/dclm 361714b", DclmWords.Read,
        [.. RepetitionSignals(), .. QualitySignals()],
        [
            new(Repetition, "line", "repeated_lines", Above: GopherLimits.Lines),
            new(Repetition, "paragraph", "repeated_paragraphs", Above: GopherLimits.Paragraphs),
            new(Repetition, "line_characters", "repeated_line_characters", Above: GopherLimits.LineCharacters),
            new(Repetition, "paragraph_characters", "repeated_paragraph_characters",
                Above: GopherLimits.ParagraphCharacters),
            .. GopherLimits.Top.Concat(GopherLimits.Duplicate).Select(one =>
                new SignalRule(Repetition, $"{one.N}_gram", $"{one.N}_gram", Above: one.Limit)),
            new("page_length_filter", "words", "words", GopherLimits.FewestWords, GopherLimits.MostWords),
            new("word_length_filter", "mean_word_length", "mean_word_length", GopherLimits.ShortestMeanWord,
                GopherLimits.LongestMeanWord),
            new("symbol_ratio_filter", "symbol_ratio", "symbol_ratio", Above: GopherLimits.Symbols),
            new("bullet_count_filter", "bullet_lines", "bullet_lines", Above: GopherLimits.BulletLines),
            new("ellipsis_count_filter", "ellipsis_lines", "ellipsis_lines", Above: GopherLimits.EllipsisLines),
            new("alphabetic_word_ratio_filter", "non_alphabetic_words", "non_alphabetic_words",
                Above: 1 - GopherLimits.AlphabeticWords),
            new("stop_word_filter", "stop_words", "stop_words", Below: GopherLimits.FewestStopWords),
            new("word_removal_ratio_filter", "removed_words", "removed_words", Above: 0.05),
        ])
    {
        LineSignals = ["removed_words"],
        Lines = RefinedWebLines.Read,
    };

    private static IEnumerable<SignalDescriptor> RepetitionSignals() =>
    [
        Share("repeated_lines", "lines", "all occurrences of repeated lines, stripped, empty ones left out",
            c => Of(c.StrippedLines.Repeated, c.StrippedLines.Count)),
        Share("repeated_paragraphs", "paragraphs", "all occurrences of repeated paragraphs between empty lines",
            c => Of(c.Paragraphs(Segments.Paragraphs).Repeated, c.Paragraphs(Segments.Paragraphs).Count)),
        Share("repeated_line_characters", "characters of lines", "characters of repeated lines",
            c => Of(c.StrippedLines.RepeatedLength, c.StrippedLines.Length)),
        Share("repeated_paragraph_characters", "characters of paragraphs", "characters of repeated paragraphs",
            c => Of(c.Paragraphs(Segments.Paragraphs).RepeatedLength, c.Paragraphs(Segments.Paragraphs).Length)),
        .. GopherLimits.Top.Select(top => Multiple($"{top.N}_gram",
            "the most frequent n-gram times its count, 0 where it occurs once, of the characters of words; of several as "
                + "frequent the longest",
            c => c.Grams(top.N).TopCount < 2 ? 0
                : (double)c.Grams(top.N).LongestTopLength * c.Grams(top.N).TopCount / c.Words.Length)),
        .. GopherLimits.Duplicate.Select(dup => Share($"{dup.N}_gram", "characters of words",
            "words in repeated n-grams, each counted once", c => Of(c.Grams(dup.N).Covered, c.Words.Length))),
    ];

    private static IEnumerable<SignalDescriptor> QualitySignals() =>
    [
        Count("words", "words", "words by Unicode's boundaries", c => c.Words.Count),
        Count("mean_word_length", "characters", "mean length of what stands between white space",
            c => c.Spaced.Length / (double)c.Spaced.Count),
        Ratio("symbol_ratio", "per word", "#, ..., . . . and … to what stands between white space",
            c => (c.CountOf("#") + c.CountOf("...") + c.CountOf(". . .") + c.CountOf("…")) / (double)c.Spaced.Count),
        Share("bullet_lines", "lines", "lines that begin with ● • * or -",
            c => Of(c.LinesWhere(LineTests.StartsWithDclmBullet), c.StrippedLines.Count)),
        Share("ellipsis_lines", "lines", "lines that end with an ellipsis",
            c => Of(c.LinesWhere(LineTests.EndsWithDclmEllipsis), c.StrippedLines.Count)),
        Share("non_alphabetic_words", "words", "what stands between white space and has no letter",
            c => c.Spaced.WithoutLetter / (double)c.Spaced.Count),
        Count("stop_words", "words", "occurrences of the, be, to, of, and, that, have, with, whatever their case",
            c => c.Spaced.StopWords),
        Share("removed_words", "words", "words that the rules for lines take out",
            c => Of(RefinedWebLines.RemovedWords(c.Text), c.Words.Count)),
    ];
}
