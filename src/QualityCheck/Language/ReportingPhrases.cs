namespace QualityCheck.Language;

/// <summary>Reporting verbs of several words: a verb that says little with a noun for what is said, as <c>voiced fears that</c>, and set phrases such as <c>let slip that</c>.</summary>
internal static class ReportingPhrases
{
    private const int Reach = 6;

    private static readonly WordSet LightVerbs = LanguagePack.English.Words("attribution", "light-verb");

    private static readonly WordSet Contents = LanguagePack.English.Words("attribution", "content");

    /// <summary>The number of the tokens of the phrase that begins at a token; 0 where none does.</summary>
    public static int At(TokenReader reader, int i, int end)
    {
        bool being = reader[i] is "is" or "are" or "was" or "were" or "remains" or "remained";
        if (being ? reader[i + 1] is not ("of" or "in" or "under") : !LightVerbs.Contains(reader[i]))
            return 0;
        if (reader[i] is "put" or "puts")
            return reader.Is(i + 1, "it") && reader[i + 2] is not ("in" or "on" or "to" or "into" or "down" or "up" or "away") ? 2 : 0;
        if (reader[i] is "go" or "goes" or "went")
            return reader.Is(i + 1, "on") && (reader.Is(i + 2, ",") || reader.Is(i + 2, ".") || reader.Is(i + 2, ":")) ? 2 : 0;
        if (reader[i] is "let" or "lets")
            return reader.Is(i + 1, "slip") && reader.Is(i + 2, "that") ? 2 : reader.Is(i + 1, "it") && reader.Is(i + 2, "be") && reader.Is(i + 3, "known") ? 4 : 0;
        if (reader[i] is "made" or "makes" or "make" && reader.Is(i + 1, "it") && reader[i + 2] is "clear" or "plain" or "known")
            return 3;
        for (int at = i + 1; at < end && at - i < Reach && reader.IsWord(at); at++)
        {
            if (reader.Is(at + 1, "that"))
                return Contents.Contains(reader[at]) ? at + 1 - i : 0;
        }
        return 0;
    }

    /// <summary>Whether the words before belong to a phrase whose verb is the first of it: <c>went on to say</c>, <c>did say</c>.</summary>
    public static int BeforeVerb(TokenReader reader, int end) =>
        reader.Is(end - 1, "to") && reader.Is(end - 2, "on") && reader[end - 3] is "went" or "goes" or "going" ? 3
        : reader.Is(end - 1, "to") && reader[end - 2] is "continues" or "continued" or "came" ? 2
        : reader[end - 1] is "did" or "does" ? 1
        : 0;
}
