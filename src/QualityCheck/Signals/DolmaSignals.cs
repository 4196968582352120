using static QualityCheck.Signals.Signal;

namespace QualityCheck.Signals;

/// <summary>
/// Dolma's taggers (allenai/dolma 669f534): gopher.py's gopher_v1 and gopher_v2 and c4.py's c4_v1. The taggers have no
/// limits; the verdicts are the Gopher paper's and C4's. Shares are of the characters of words, n-grams counted once
/// for each occurrence, whatever overlaps. A text without n-grams of a length has no value of it.
/// </summary>
internal static class DolmaSignals
{
    private const string First = "gopher_v1";
    private const string Second = "gopher_v2";
    private const string C4 = "c4_v1";

    public static SignalSet Create() => new(SignalVariant.Dolma, "allenai/dolma 669f534", SpacedWords.Read,
        [
            .. Words(First), .. Lines(First, c => c.Lines.All),
            .. Words(Second).Select(signal =>
                signal.WithValueOf(signal.Name.Replace(Second, First, StringComparison.Ordinal))),
            .. Lines(Second, c => c.Lines.BetweenRuns), .. C4Signals(),
        ],
        [
            .. Rules(First), .. Rules(Second),
            new(C4, "has_lorem_ipsum", $"{C4}__has_lorem_ipsum", Above: 0),
            new(C4, "has_curly_brace", $"{C4}__has_curly_brace", Above: 0),
        ])
    {
        LineSignals = ["lines_with_no_ending_punctuation", "lines_with_too_few_words"],
        Lines = DolmaLines.Read,
    };

    private static IEnumerable<SignalDescriptor> Words(string tagger) =>
    [
        .. GopherLimits.Top.Select(top => Multiple(
            $"{tagger}__fraction_of_characters_in_most_common_{top.N}grams",
            "the most frequent n-gram times its count; it may occur only once",
            c => c.Grams(top.N).Count == 0 ? double.NaN
                : (double)c.Grams(top.N).TopLength * c.Grams(top.N).TopCount / Math.Max(c.Words.Length, 1))),
        .. GopherLimits.Duplicate.Select(dup => Share($"{tagger}__fraction_of_characters_in_duplicate_{dup.N}grams",
            "characters of all n-grams", "all occurrences of repeated n-grams of all n-grams",
            c => c.Grams(dup.N).Count == 0 ? double.NaN
                : Of(c.Grams(dup.N).Occurring, c.Words.LengthOfGrams(dup.N)))),
        Count($"{tagger}__character_count", "characters", "characters of the text", c => c.Length),
        Count($"{tagger}__word_count", "words", "words between white space", c => c.Words.Count),
        Count($"{tagger}__median_word_length", "characters", "median of the words' lengths",
            c => c.Words.MedianLength()),
        Share($"{tagger}__symbol_to_word_ratio", "words", "words with # or …",
            c => Of(c.Words.Where(LineTests.IsDolmaSymbol).Count, c.Words.Count)),
        Share($"{tagger}__fraction_of_words_with_alpha_character", "words", "words with a letter",
            c => Of(c.Words.Where(PythonText.HasLetter).Count, c.Words.Count)),
        Count($"{tagger}__required_word_count", "words", "occurrences of the, be, to, of, and, that, have, with",
            c => c.Words.Among(LineTests.StopWords).Count),
    ];

    /// <summary>The two versions differ in the lines: the second takes runs of line feeds as one.</summary>
    private static IEnumerable<SignalDescriptor> Lines(string tagger, Func<TextCounts, SegmentFigures> lines) =>
    [
        Share($"{tagger}__fraction_of_lines_starting_with_bullet_point", "lines", "lines that begin with * or -",
            c => LineShare(c, c.LinesWhere(LineTests.StartsWithStarOrHyphen), lines(c).Count)),
        Share($"{tagger}__fraction_of_lines_ending_with_ellipsis", "lines", "lines that end with …",
            c => LineShare(c, c.LinesWhere(LineTests.EndsWithEllipsisCharacter), lines(c).Count)),
        Share($"{tagger}__fraction_of_duplicate_lines", "lines",
            "all occurrences of repeated lines, empty ones included",
            c => LineShare(c, lines(c).Repeated, lines(c).Count)),
        Multiple($"{tagger}__fraction_of_characters_in_duplicate_lines",
            "characters of these, white space included, of those of words",
            c => LineShare(c, lines(c).RepeatedLength, Math.Max(c.Words.Length, 1))),
    ];

    private static IEnumerable<SignalDescriptor> C4Signals() =>
    [
        Count($"{C4}__lines_with_no_ending_punctuation", "lines", "stripped lines that do not end with . ? ! or \"",
            c => c.LinesWhere(DolmaLines.LacksEnd)),
        Count($"{C4}__lines_with_too_few_words", "lines", "lines below three words",
            c => c.LinesWhere(DolmaLines.HasFewWords)),
        Flag($"{C4}__has_javascript", "javascript is a word, whatever its case",
            c => Math.Min(1,
                c.Words.Where(word => word.Equals("javascript", StringComparison.OrdinalIgnoreCase)).Kinds)),
        Flag($"{C4}__has_lorem_ipsum", "lorem ipsum is in it, whatever its case",
            c => LoremIpsumText.IsIn(c.Text) ? 1 : 0),
        Flag($"{C4}__has_curly_brace", "{ is in it", c => c.Text.Contains('{', StringComparison.Ordinal) ? 1 : 0),
        Count($"{C4}__line_count", "lines", "lines between line feeds", c => c.Newlines + 1),
    ];

    private static IEnumerable<SignalRule> Rules(string tagger) =>
    [
        .. GopherLimits.Top.Select(top => Rule(tagger, $"fraction_of_characters_in_most_common_{top.N}grams",
            above: top.Limit)),
        .. GopherLimits.Duplicate.Select(dup => Rule(tagger, $"fraction_of_characters_in_duplicate_{dup.N}grams",
            above: dup.Limit)),
        Rule(tagger, "word_count", GopherLimits.FewestWords, GopherLimits.MostWords),
        Rule(tagger, "median_word_length", GopherLimits.ShortestMeanWord, GopherLimits.LongestMeanWord),
        Rule(tagger, "symbol_to_word_ratio", above: GopherLimits.Symbols),
        Rule(tagger, "fraction_of_words_with_alpha_character", below: GopherLimits.AlphabeticWords),
        Rule(tagger, "required_word_count", below: GopherLimits.FewestStopWords),
        Rule(tagger, "fraction_of_lines_starting_with_bullet_point", above: GopherLimits.BulletLines),
        Rule(tagger, "fraction_of_lines_ending_with_ellipsis", above: GopherLimits.EllipsisLines),
        Rule(tagger, "fraction_of_duplicate_lines", above: GopherLimits.Lines),
        Rule(tagger, "fraction_of_characters_in_duplicate_lines", above: GopherLimits.LineCharacters),
    ];

    private static SignalRule Rule(string tagger, string name, double? below = null, double? above = null) =>
        new(tagger, name, $"{tagger}__{name}", below, above);

    /// <summary>Of an empty text Dolma looks at no line.</summary>
    private static double LineShare(TextCounts counts, double part, double whole) =>
        counts.Length == 0 ? 0 : part / whole;
}
