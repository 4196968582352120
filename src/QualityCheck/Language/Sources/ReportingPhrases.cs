using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Reporting verbs of several words: a verb that says little with a noun for what is said, as <c>voiced fears that</c>,
/// and set phrases such as <c>let slip that</c>.
/// </summary>
internal static class ReportingPhrases
{
    private const int Reach = 6;

    private static readonly WordSet Being = LanguagePack.English.Words("attribution", "being");

    private static readonly WordSet StancePrepositions =
        LanguagePack.English.Words("attribution", "stance-preposition");

    private static readonly WordSet PutPrepositions = LanguagePack.English.Words("attribution", "put-preposition");

    private static readonly WordSet Goes = LanguagePack.English.Words("attribution", "go");

    private static readonly WordSet Makes = LanguagePack.English.Words("attribution", "make");

    private static readonly WordSet Known = LanguagePack.English.Words("attribution", "known");

    private static readonly WordSet GoesOn = LanguagePack.English.Words("attribution", "go-on");

    private static readonly WordSet Continues = LanguagePack.English.Words("attribution", "continue");

    private static readonly WordSet LightVerbs = LanguagePack.English.Words("attribution", "light-verb");

    private static readonly WordSet Contents = LanguagePack.English.Words("attribution", "content");

    /// <summary>The number of the tokens of the phrase that begins at a token; 0 where none does.</summary>
    public static int At(TokenReader reader, int i, int end)
    {
        bool being = Being.Contains(reader[i]);
        if (being ? !StancePrepositions.Contains(reader[i + 1]) : !LightVerbs.Contains(reader[i]))
            return 0;
        if (reader[i] is "put" or "puts")
            return reader.Is(i + 1, "it") && !PutPrepositions.Contains(reader[i + 2]) ? 2 : 0;
        if (Goes.Contains(reader[i]))
            return reader.Is(i + 1, "on") && (reader.Is(i + 2, ",") || reader.Is(i + 2, ".") || reader.Is(i + 2, ":"))
                ? 2
                : 0;
        if (reader[i] is "let" or "lets")
            return reader.Is(i + 1, "slip") && reader.Is(i + 2, "that")
                ? 2
                : reader.Is(i + 1, "it") && reader.Is(i + 2, "be") && reader.Is(i + 3, "known") ? 4 : 0;
        if (Makes.Contains(reader[i]) && reader.Is(i + 1, "it") && Known.Contains(reader[i + 2]))
            return 3;
        for (int at = i + 1; at < end && at - i < Reach && reader.IsWord(at); at++)
        {
            if (reader.Is(at + 1, "that"))
                return Contents.Contains(reader[at]) ? at + 1 - i : 0;
        }
        return 0;
    }

    /// <summary>
    /// Whether the words before belong to a phrase whose verb is the first of it: <c>went on to say</c>, <c>did
    /// say</c>.
    /// </summary>
    public static int BeforeVerb(TokenReader reader, int end) =>
        reader.Is(end - 1, "to") && reader.Is(end - 2, "on") && GoesOn.Contains(reader[end - 3]) ? 3
        : reader.Is(end - 1, "to") && Continues.Contains(reader[end - 2]) ? 2
        : reader[end - 1] is "did" or "does" ? 1
        : 0;
}
