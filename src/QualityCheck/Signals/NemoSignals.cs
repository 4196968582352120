using static QualityCheck.Signals.Signal;

namespace QualityCheck.Signals;

/// <summary>
/// NeMo Curator's heuristic filters (NVIDIA-NeMo/Curator ecd5c579, heuristic_filter.py) with the limits of its English
/// configuration. Words stand between white space; "sentences" are lines that are not blank. Where the project's own
/// code divides by zero there is no value.
/// </summary>
internal static class NemoSignals
{
    private const string Heuristic = "heuristic";

    public static SignalSet Create()
    {
        (SignalDescriptor Signal, double? Below, double? Above)[] all =
            [.. Characters(), .. Words(), .. Lines(), .. Repetition(), .. Endings()];
        return new(SignalVariant.Nemo, "NVIDIA-NeMo/Curator ecd5c579", SpacedWords.Read,
            [.. all.Select(one => one.Signal)],
            [.. all.Select(one => new SignalRule(Heuristic, one.Signal.Name, one.Signal.Name, one.Below, one.Above))])
        {
            Lines = NemoParagraphs.Read,
        };
    }

    private static IEnumerable<(SignalDescriptor, double?, double?)> Characters() =>
    [
        (Share("alpha_numeric", "characters", "all but ASCII letters and digits, line feeds and ? ! , .; 1 of none",
            c => c.Length == 0 ? 1 : (double)(c.Length - c.Characters.Plain) / c.Length), null, 0.25),
        (Share("symbol_to_word", "words", "ellipses and words that are mostly runs of #",
            c => (double)c.Words.Where(LineTests.IsNemoSymbol).Count / c.Words.Count), null, 0.1),
        (Share("numbers_ratio", "characters", "digits", c => OfText(c, c.Characters.Digits)), null, 0.15),
        (Share("urls_ratio", "characters", "web addresses", c => OfText(c, Urls.Length(c.Text))), null, 0.2),
        (Share("bullet_ratio", "sentences", "sentences that begin with a bullet",
            c => (double)c.LinesWhere(LineTests.StartsWithNemoBullet) / c.Lines.NotBlank.Count), null, 0.9),
        (Share("white_space", "characters", "tabs, line ends, backspaces and spaces",
            c => OfText(c, c.Characters.Spaces)), null, 0.25),
        (Share("parentheses_ratio", "characters", "brackets", c => OfText(c, c.Characters.Brackets)), null, 0.1),
    ];

    private static IEnumerable<(SignalDescriptor, double?, double?)> Words() =>
    [
        (Count("max_word_length", "characters", "the longest word", c => c.Words.Count == 0 ? double.NaN
            : c.Words.Longest()), null, 1000),
        (Count("word_count", "words", "words", c => c.Words.Count), GopherLimits.FewestWords, GopherLimits.MostWords),
        (Share("boilerplate_string_ratio", "paragraphs",
            "paragraphs between empty lines with a phrase of policies and cookies; 1 with lorem ipsum",
            c => NemoParagraphs.BoilerplateShare(c.Text)), null, 0.4),
        (Count("mean_word_length", "characters", "mean length of the words",
            c => (double)c.Words.Length / c.Words.Count),
            GopherLimits.ShortestMeanWord, GopherLimits.LongestMeanWord),
    ];

    private static IEnumerable<(SignalDescriptor, double?, double?)> Lines() =>
    [
        (Share("repeated_lines", "sentences", "different sentences",
            c => 1 - ((double)c.Lines.NotBlank.Later / c.Lines.NotBlank.Count)), 0.7, null),
        (Share("repeated_paragraphs", "paragraphs", "different paragraphs between empty lines",
            c => 1 - ((double)Paragraphs(c).Later / Paragraphs(c).Count)), 0.7, null),
        (Share("repeated_lines_char", "characters of sentences", "characters of different sentences",
            c => 1 - ((double)c.Lines.NotBlank.LaterLength / c.Lines.NotBlank.Length)), 0.8, null),
        (Share("repeated_paragraphs_char", "characters of paragraphs", "characters of different paragraphs",
            c => 1 - ((double)Paragraphs(c).LaterLength / Paragraphs(c).Length)), 0.8, null),
    ];

    private static IEnumerable<(SignalDescriptor, double?, double?)> Repetition() =>
    [
        .. GopherLimits.Top.Select(top => ((SignalDescriptor, double?, double?))(
            Share($"repeating_top_{top.N}grams", "characters",
                "what a search for the most frequent n-gram with single spaces finds; of several as frequent NeMo's "
                    + "choice differs from run to run, here it is the first of the text; 1 of too few words",
                c => c.Grams(top.N).Count == 0 ? 1 : OfText(c, c.OccurrencesOfGram(top.N))), null, top.Limit)),
        .. GopherLimits.Duplicate.Select(dup => ((SignalDescriptor, double?, double?))(
            Share($"repeating_dup_{dup.N}gram", "characters",
                "second and later occurrences of n-grams with their spaces, overlaps once; 1 of too few words",
                c => c.Grams(dup.N).Count == 0 ? 1 : OfText(c, c.Grams(dup.N).LaterWithSpaces)), null, dup.Limit)),
    ];

    private static IEnumerable<(SignalDescriptor, double?, double?)> Endings() =>
    [
        (Share("punctuation", "sentences", "sentences that do not end with . ? ! \" or '",
            c => (double)c.LinesWhere(LineTests.LacksEndMark) / c.Lines.NotBlank.Count), null, 0.85),
        (Share("ellipsis", "sentences", "sentences that end with an ellipsis or read more",
            c => (double)c.LinesWhere(LineTests.EndsWithNemoEllipsis) / c.Lines.NotBlank.Count), null, 0.3),
        (Count("common_english_words", "words", "occurrences of the, be, to, of, and, that, have, with",
            c => c.Words.Among(LineTests.StopWords).Count), GopherLimits.FewestStopWords, null),
        (Share("words_without_alphabets", "words", "words with a letter, in spite of the name",
            c => (double)c.Words.Where(PythonText.HasLetter).Count / c.Words.Count),
            GopherLimits.AlphabeticWords, null),
        (Flag("pornographic_urls", "a web address has the letters porn",
            c => Urls.HasPornographic(c.Text) ? 1 : 0), null, 0),
    ];

    private static SegmentFigures Paragraphs(TextCounts counts) => counts.Paragraphs(Segments.AtEmptyLines);

    private static double OfText(TextCounts counts, double part) => counts.Length == 0 ? 1 : part / counts.Length;
}
