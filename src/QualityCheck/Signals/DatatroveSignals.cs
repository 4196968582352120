using System.Buffers;
using static QualityCheck.Signals.Signal;

namespace QualityCheck.Signals;

/// <summary>
/// datatrove's filters (huggingface/datatrove a649de79): gopher_repetition_filter.py, gopher_quality_filter.py,
/// c4_filters.py, fineweb_quality_filter.py, with words between white space, for its tokenizers are programs of their
/// own.
/// </summary>
internal static class DatatroveSignals
{
    private const string Repetition = "gopher_repetition";
    private const string Quality = "gopher_quality";
    private const string C4 = "c4_quality";
    private const string FineWeb = "fineweb_quality";

    /// <summary>The code points that datatrove counts as punctuation; a word of nothing else is a symbol.</summary>
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(
    [
        .. "!/—”:％１〈&(、━\\【#%「」，】；+^]~“《„';’{|∶´[=-`*．（–？！：$～«〉,><》)?）。…@_.\"}►»",
        .. Enumerable.Range(0, 32).Where(c => c is not (9 or 10)).Concat(Enumerable.Range(127, 33))
            .Select(c => (char)c),
    ]);

    public static SignalSet Create() => new(SignalVariant.Datatrove, "huggingface/datatrove a649de79", SpacedWords.Read,
        [.. RepetitionSignals(), .. QualitySignals(), .. C4Signals(), .. FineWebSignals()],
        [
            new(Repetition, "dup_para_frac", "dup_para_frac", Above: GopherLimits.Paragraphs),
            new(Repetition, "dup_para_char_frac", "dup_para_char_frac", Above: GopherLimits.ParagraphCharacters),
            new(Repetition, "dup_line_frac", "dup_line_frac", Above: GopherLimits.Lines),
            new(Repetition, "dup_line_char_frac", "dup_line_char_frac", Above: GopherLimits.LineCharacters),
            .. GopherLimits.Top.Select(top =>
                new SignalRule(Repetition, $"top_{top.N}_gram", $"top_{top.N}_gram", Above: top.Limit)),
            .. GopherLimits.Duplicate.Select(dup => new SignalRule(Repetition, $"duplicated_{dup.N}_n_grams",
                $"duplicated_{dup.N}_n_grams", Above: dup.Limit)),
            .. QualityRules, .. C4Rules, .. FineWebRules,
        ])
    {
        Lines = counts => counts.ReadC4Lines(),
    };

    private static IEnumerable<SignalDescriptor> RepetitionSignals() =>
    [
        Share("dup_para_frac", "paragraphs", "second and later occurrences of paragraphs between blank lines",
            c => Of(c.Paragraphs(Segments.BetweenBlankRuns).Later, c.Paragraphs(Segments.BetweenBlankRuns).Count)),
        Share("dup_para_char_frac", "characters", "characters of these of all, white space included",
            c => Of(c.Paragraphs(Segments.BetweenBlankRuns).LaterLength, c.Length)),
        Share("dup_line_frac", "lines", "second and later occurrences of lines, runs of line feeds taken as one",
            c => Of(c.Lines.BetweenRuns.Later, c.Lines.BetweenRuns.Count)),
        Share("dup_line_char_frac", "characters", "characters of these of all",
            c => Of(c.Lines.BetweenRuns.LaterLength, c.Length)),
        .. GopherLimits.Top.Select(top => Multiple($"top_{top.N}_gram",
            "the most frequent n-gram with its spaces, times its count, of all characters; it may occur only once",
            c => Of((double)(c.Grams(top.N).TopLength + top.N - 1) * c.Grams(top.N).TopCount, c.Length))),
        .. GopherLimits.Duplicate.Select(dup => Share($"duplicated_{dup.N}_n_grams", "characters",
            "n-grams that were seen before, which are jumped over, without spaces, of all characters",
            c => Of(c.JoinedGrams(dup.N), c.Length))),
    ];

    private static IEnumerable<SignalDescriptor> QualitySignals() =>
    [
        Count("n_non_symbol_words", "words", "words that are not all punctuation",
            c => c.WordsWhere(IsNoSymbol).Count),
        Count("avg_word_length", "characters", "mean length of these",
            c => c.WordsWhere(IsNoSymbol).MeanLength),
        Ratio("hash_to_word_ratio", "per word", "number signs to all words", c => Of(c.CountOf("#"), c.Words.Count)),
        Ratio("ellipsis_to_word_ratio", "per word", "ellipses, as three full stops or one character, to all words",
            c => Of(c.CountOf("...") + c.CountOf("…"), c.Words.Count)),
        Share("bullet_lines_ratio", "lines", "lines that begin with • or -",
            c => Of(c.C4.Bullets, c.C4.Count)),
        Share("end_ellipsis_ratio", "lines", "lines that end with an ellipsis",
            c => Of(c.C4.Ellipses, c.C4.Count)),
        Share("alpha_words_ratio", "words", "words with a letter",
            c => Of(c.Words.Where(PythonText.HasLetter).Count, c.Words.Count)),
        Count("stop_words", "different words", "how many of the, be, to, of, and, that, have, with there are",
            c => c.Words.Among(LineTests.StopWords).Kinds),
    ];

    private static readonly SignalRule[] QualityRules =
    [
        new(Quality, "gopher_short_doc", "n_non_symbol_words", Below: GopherLimits.FewestWords),
        new(Quality, "gopher_long_doc", "n_non_symbol_words", Above: GopherLimits.MostWords),
        new(Quality, "gopher_below_avg_threshold", "avg_word_length", Below: GopherLimits.ShortestMeanWord),
        new(Quality, "gopher_above_avg_threshold", "avg_word_length", Above: GopherLimits.LongestMeanWord),
        new(Quality, "gopher_too_many_hashes", "hash_to_word_ratio", Above: GopherLimits.Symbols),
        new(Quality, "gopher_too_many_ellipsis", "ellipsis_to_word_ratio", Above: GopherLimits.Symbols),
        new(Quality, "gopher_too_many_bullets", "bullet_lines_ratio", Above: GopherLimits.BulletLines),
        new(Quality, "gopher_too_many_end_ellipsis", "end_ellipsis_ratio", Above: GopherLimits.EllipsisLines),
        new(Quality, "gopher_below_alpha_threshold", "alpha_words_ratio", Below: GopherLimits.AlphabeticWords),
        new(Quality, "gopher_enough_stop_words", "stop_words", Below: GopherLimits.FewestStopWords),
    ];

    private static IEnumerable<SignalDescriptor> C4Signals() =>
    [
        Flag("c4_lorem_ipsum", "the first line that drops the text does so for lorem ipsum",
            c => c.C4.Dropped == C4Lines.LoremIpsumReason ? 1 : 0),
        Flag("c4_curly_bracket", "the first line that drops the text does so for {",
            c => c.C4.Dropped == C4Lines.CurlyBracketReason ? 1 : 0),
        Count("c4_sentences", "sentences", "sentences of the lines that are kept", c => c.C4.Sentences),
        Share("c4_lines_kept", "lines", "lines that are kept", c => Of(c.C4.Kept, c.C4.Count)),
    ];

    private static readonly SignalRule[] C4Rules =
    [
        new(C4, C4Lines.LoremIpsumReason, "c4_lorem_ipsum", Above: 0),
        new(C4, C4Lines.CurlyBracketReason, "c4_curly_bracket", Above: 0),
        new(C4, "too_few_sentences", "c4_sentences", Below: 5),
    ];

    private static IEnumerable<SignalDescriptor> FineWebSignals() =>
    [
        Count("fineweb_lines", "lines", "lines that are not blank", c => c.Lines.NotBlank.Count),
        Share("line_punct_ratio", "lines", "lines that end with . ' \" ! or ?, of those that are not blank",
            c => Of(c.LinesWhere(line => LineTests.EndsWithMark(line)), c.Lines.NotBlank.Count)),
        Share("short_line_ratio", "lines", "lines of at most 30 characters, of those that are not blank",
            c => Of(c.LinesWhere(LineTests.IsShort), c.Lines.NotBlank.Count)),
        Share("char_dup_ratio", "characters",
            "characters of second and later occurrences of lines, of all but line feeds",
            c => Of(c.Lines.NotBlank.LaterLength, c.Length - c.Newlines)),
        Ratio("list_ratio", "per word", "line feeds to words", c => Of(c.Newlines, c.Words.Count)),
    ];

    private static readonly SignalRule[] FineWebRules =
    [
        new(FineWeb, "empty", "fineweb_lines", Below: 1),
        new(FineWeb, "line_punct_ratio", "line_punct_ratio", Below: 0.12),
        new(FineWeb, "short_line_ratio", "short_line_ratio", Above: 0.67),
        new(FineWeb, "char_dup_ratio", "char_dup_ratio", Above: 0.01),
        new(FineWeb, "list_ratio", "list_ratio", Above: 0.3),
    ];

    private static bool IsNoSymbol(ReadOnlySpan<char> word) =>
        char.IsAsciiLetterOrDigit(word[0]) || word.ContainsAnyExcept(Punctuation);
}
