using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Reporting verbs of several words: a verb that says little with a noun for what is said, as <c>voiced fears that</c>,
/// and set phrases such as <c>let slip that</c>. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class ReportingPhrases(LanguagePack pack)
{
    // Tokens of a phrase. A judgement.
    private const int Reach = 6;

    private readonly WordSet _being = pack.Words("attribution", "being");

    private readonly WordSet _stancePrepositions = pack.Words("attribution", "stance-preposition");

    private readonly WordSet _putPrepositions = pack.Words("attribution", "put-preposition");

    private readonly WordSet _goes = pack.Words("attribution", "go");

    private readonly WordSet _makes = pack.Words("attribution", "make");

    private readonly WordSet _known = pack.Words("attribution", "known");

    private readonly WordSet _goesOn = pack.Words("attribution", "go-on");

    private readonly WordSet _continues = pack.Words("attribution", "continue");

    private readonly WordSet _lightVerbs = pack.Words("attribution", "light-verb");

    private readonly WordSet _contents = pack.Words("attribution", "content");

    /// <summary>The number of the tokens of the phrase that begins at a token; 0 where none does.</summary>
    public int At(TokenReader reader, int i, int end)
    {
        bool being = _being.Contains(reader[i]);
        if (being ? !_stancePrepositions.Contains(reader[i + 1]) : !_lightVerbs.Contains(reader[i]))
            return 0;
        if (reader[i] is "put" or "puts")
            return reader.Is(i + 1, "it") && !_putPrepositions.Contains(reader[i + 2]) ? 2 : 0;
        if (_goes.Contains(reader[i]))
            return reader.Is(i + 1, "on") && (reader.Is(i + 2, ",") || reader.Is(i + 2, ".") || reader.Is(i + 2, ":"))
                ? 2
                : 0;
        if (reader[i] is "let" or "lets")
            return reader.Is(i + 1, "slip") && reader.Is(i + 2, "that")
                ? 2
                : reader.Is(i + 1, "it") && reader.Is(i + 2, "be") && reader.Is(i + 3, "known") ? 4 : 0;
        if (_makes.Contains(reader[i]) && reader.Is(i + 1, "it") && _known.Contains(reader[i + 2]))
            return 3;
        for (int at = i + 1; at < end && at - i < Reach && reader.IsWord(at); at++)
        {
            if (reader.Is(at + 1, "that"))
                return _contents.Contains(reader[at]) ? at + 1 - i : 0;
        }
        return 0;
    }

    /// <summary>
    /// Whether the words before belong to a phrase whose verb is the first of it: <c>went on to say</c>, <c>did
    /// say</c>.
    /// </summary>
    public int BeforeVerb(TokenReader reader, int end) =>
        reader.Is(end - 1, "to") && reader.Is(end - 2, "on") && _goesOn.Contains(reader[end - 3]) ? 3
        : reader.Is(end - 1, "to") && _continues.Contains(reader[end - 2]) ? 2
        : reader[end - 1] is "did" or "does" ? 1
        : 0;
}
