using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Tells verbs from their words alone. Its grammar is that of English, whatever the pack.</summary>
internal sealed class Verbs
{
    // Below so many letters -ed is part of the stem: red, need.
    private const int ShortestRegularPast = 5;

    private readonly SourceWords _sourceWords;
    private readonly ReportingVerbs _reportingVerbs;
    private readonly WordSet _auxiliaries;
    private readonly WordSet _bare;
    private readonly WordSet _nouns;
    private readonly WordSet _finite;
    private readonly WordSet _irregularPast;
    private readonly WordSet _noPast;

    public Verbs(LanguagePack pack)
    {
        string[][] rows = [.. pack.Table("verbs")];
        (_sourceWords, _reportingVerbs) = (pack.SourceWords, pack.ReportingVerbs);
        _auxiliaries = pack.Words("words", "auxiliary");
        _bare = Lookup(rows.Select(row => row[0]));
        _nouns = Lookup(rows.Where(row => row[1] == "either").Select(row => row[0]));
        _finite = Lookup(rows.Select(row => Present(row[0])).Concat(rows.Select(row => row[2])));
        _irregularPast = Lookup(rows.Select(row => row[2]).Where(past => past != "-")
            .Concat(pack.LexiconOf("words").Words("past-auxiliary")));
        _noPast = pack.Words("words", "no-past");
    }

    /// <summary>Whether the word is a form of be, have or do, or a modal.</summary>
    public bool IsAuxiliary(ReadOnlySpan<char> word) =>
        word.Contains('’') ? word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase) : _auxiliaries.Contains(word);

    /// <summary>Whether the word is the bare form of a common verb.</summary>
    public bool IsBare(ReadOnlySpan<char> word) => _bare.Contains(word);

    /// <summary>Whether the bare form is a common noun too, as <c>order</c>.</summary>
    public bool IsAlsoNoun(ReadOnlySpan<char> word) => _nouns.Contains(word);

    /// <summary>Whether the word is a past form: regular, or of a common irregular verb.</summary>
    public bool IsPast(ReadOnlySpan<char> word) =>
        _irregularPast.Contains(word)
        || word.Length >= ShortestRegularPast && word.EndsWith("ed") && word[^3] != 'e' && !_noPast.Contains(word);

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
    public bool IsFinite(TokenReader reader, int i)
    {
        if (!reader.IsWord(i))
            return false;
        ReadOnlySpan<char> word = reader[i];
        if (IsAuxiliary(word))
            return !reader.Is(i, "be") && !reader.Is(i, "been");
        if (_sourceWords.IsDeterminer(reader[i - 1]) || reader.Is(i - 1, "to"))
            return false;
        return _finite.Contains(word)
            || word.Length >= ShortestRegularPast && word.EndsWith("ed") && !_noPast.Contains(word)
            || _reportingVerbs.FormOf(word) is VerbForm.Present or VerbForm.Past;
    }

    private static string Present(string bare) => bare switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => bare + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => bare[..^1] + "ies",
        _ => bare + "s",
    };

    private static WordSet Lookup(IEnumerable<string> words) => new(words, StringComparer.OrdinalIgnoreCase);
}
