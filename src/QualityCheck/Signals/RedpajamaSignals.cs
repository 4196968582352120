using static QualityCheck.Signals.Signal;

namespace QualityCheck.Signals;

/// <summary>
/// RedPajama-V2's quality signals (togethercomputer/RedPajama-Data 6d2cee9, app/src/core/quality_signals) without those
/// that need lists or models of others. Words are in lower case, without ASCII punctuation, in normal form D; raw words
/// are runs of letters and digits, or of other characters. Values are rounded to eight digits, as there. No limits.
/// </summary>
internal static class RedpajamaSignals
{
    private const string Raw = "raw words";

    public static SignalSet Create() => new(SignalVariant.Redpajama, "togethercomputer/RedPajama-Data 6d2cee9",
        RedpajamaWords.Read, [.. Repetition(), .. Language(), .. Content()], [])
    {
        LineSignals =
        [
            "RPS_Lines_Javascript_Counts", "RPS_Lines_Ending_With_Terminal_Punctution_Mark", "RPS_Lines_Num_Words",
            "RPS_Lines_Uppercase_Letter_Fraction", "RPS_Lines_Numerical_Chars_Fraction",
            "RPS_Lines_Start_With_Bulletpoint",
        ],
        Lines = RedpajamaLines.Read,
    };

    private static IEnumerable<SignalDescriptor> Repetition() =>
    [
        .. GopherLimits.Top.Select(top => Multiple($"RPS_Doc_Frac_Chars_Top_{top.N}gram",
            "the most frequent n-gram times its count, 0 where it occurs once, of the characters of words",
            c => c.Grams(top.N).TopCount < 2 ? 0
                : Round((double)c.Grams(top.N).TopLength * c.Grams(top.N).TopCount / c.Words.Length))),
        .. GopherLimits.Duplicate.Select(dup => Share($"RPS_Doc_Frac_Chars_Dupe_{dup.N}Grams", "characters of words",
            "words in repeated n-grams, each counted once",
            c => Round(Of(c.Grams(dup.N).Covered, c.Words.Length)))),
    ];

    private static IEnumerable<SignalDescriptor> Language() =>
    [
        Count("RPS_Doc_Num_Sentences", "sentences", "runs of characters from a word on that . ! or ? ends",
            c => c.Tokens.Sentences),
        Count("RPS_Doc_Word_Count", "words", "words", c => c.Words.Count),
        Count("RPS_Doc_Mean_Word_Length", "characters", "mean length of the words; no value without words",
            c => Round((double)c.Words.Length / c.Words.Count)),
        Ratio("RPS_Doc_Symbol_To_Word_Ratio", "per raw word", "# and ellipses, as ... or …, to raw words",
            c => Round((double)(c.CountOf("#") + c.CountOf("...") + c.CountOf("…")) / c.Tokens.Count)),
        Share("RPS_Doc_Frac_Lines_End_With_Ellipsis", "lines", "lines that end with ... or …",
            c => Round((double)c.LinesWhere(LineTests.EndsWithEllipsis) / RedpajamaLines.Count(c.Text))),
        Share("RPS_Doc_Frac_No_Alph_Words", Raw, "raw words without a letter of ASCII",
            c => Round(1 - ((double)c.Tokens.WithLetter / c.Tokens.Count))),
        Share("RPS_Doc_Frac_Unique_Words", "words", "different words; no value without words",
            c => Round((double)c.Words.Kinds / c.Words.Count)),
        Count("RPS_Doc_Unigram_Entropy", "nats", "entropy of the words; no value without words",
            c => c.Words.Count == 0 ? double.NaN : Round(c.Words.Entropy())),
        Share("RPS_Doc_Frac_All_Caps_Words", Raw, "raw words in upper case",
            c => Round((double)c.Tokens.Upper / c.Tokens.Count)),
    ];

    private static IEnumerable<SignalDescriptor> Content() =>
    [
        Ratio("RPS_Doc_Lorem_Ipsum", "per character", "occurrences of lorem ipsum to characters of normalised text",
            c => Round(Of(RedpajamaWords.LoremIpsum(c.Words), c.Words.Length + c.Words.Count - 1))),
        Share("RPS_Doc_Curly_Bracket", "characters", "{ and }",
            c => Round(Of(c.CountOf("{") + c.CountOf("}"), c.Length))),
    ];

    public static double Round(double value) => Math.Round(value, 8);
}
