using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Tells verbs from their words alone.</summary>
internal static class Verbs
{
    private const int ShortestRegularPast = 5;

    private static readonly WordSet Auxiliaries = LanguagePack.English.Words("words", "auxiliary");

    private static readonly string[][] Rows = [.. LanguagePack.English.Table("verbs")];

    private static readonly WordSet Bare = Lookup(Rows.Select(row => row[0]));

    private static readonly WordSet Nouns = Lookup(Rows.Where(row => row[1] == "either").Select(row => row[0]));

    private static readonly WordSet Finite =
        Lookup(Rows.Select(row => Present(row[0])).Concat(Rows.Select(row => row[2])));

    private static readonly WordSet IrregularPast =
        Lookup(
            Rows.Select(row => row[2]).Where(past => past != "-")
                .Concat(LanguagePack.English.LexiconOf("words").Words("past-auxiliary")));

    private static readonly WordSet NoPast = LanguagePack.English.Words("words", "no-past");

    /// <summary>Whether the word is a form of be, have or do, or a modal.</summary>
    public static bool IsAuxiliary(ReadOnlySpan<char> word) =>
        word.Contains('’') ? word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase) : Auxiliaries.Contains(word);

    /// <summary>Whether the word is the bare form of a common verb.</summary>
    public static bool IsBare(ReadOnlySpan<char> word) => Bare.Contains(word);

    /// <summary>Whether the bare form is a common noun too, as <c>order</c>.</summary>
    public static bool IsAlsoNoun(ReadOnlySpan<char> word) => Nouns.Contains(word);

    /// <summary>Whether the word is a past form: regular, or of a common irregular verb.</summary>
    public static bool IsPast(ReadOnlySpan<char> word) =>
        IrregularPast.Contains(word)
        || word.Length >= ShortestRegularPast && word.EndsWith("ed") && word[^3] != 'e' && !NoPast.Contains(word);

    /// <summary>
    /// Whether an auxiliary makes a past of the participle behind it: <c>was opened</c>, <c>has opened</c>, <c>wasn't
    /// opened</c>.
    /// </summary>
    public static bool TellsOfPast(ReadOnlySpan<char> auxiliary) =>
        auxiliary.StartsWith("was", StringComparison.OrdinalIgnoreCase)
        || auxiliary.StartsWith("were", StringComparison.OrdinalIgnoreCase)
        || auxiliary.StartsWith("ha", StringComparison.OrdinalIgnoreCase) || auxiliary is "got" or "been"
        || auxiliary.EndsWith("'ve") || auxiliary.EndsWith("’ve");

    /// <summary>
    /// Whether the token can be the verb of a clause; a past form behind a determiner, as in <c>the failed dam</c>,
    /// cannot.
    /// </summary>
    public static bool IsFinite(TokenReader reader, int i)
    {
        if (!reader.IsWord(i))
            return false;
        ReadOnlySpan<char> word = reader[i];
        if (IsAuxiliary(word))
            return !reader.Is(i, "be") && !reader.Is(i, "been");
        if (SourceWords.IsDeterminer(reader[i - 1]) || reader.Is(i - 1, "to"))
            return false;
        return Finite.Contains(word)
            || word.Length >= ShortestRegularPast && word.EndsWith("ed") && !NoPast.Contains(word)
            || ReportingVerbs.FormOf(word) is VerbForm.Present or VerbForm.Past;
    }

    private static string Present(string bare) => bare switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => bare + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => bare[..^1] + "ies",
        _ => bare + "s",
    };

    private static WordSet Lookup(IEnumerable<string> words) => new(words, StringComparer.OrdinalIgnoreCase);
}
