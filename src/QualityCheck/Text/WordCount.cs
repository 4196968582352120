namespace QualityCheck.Text;

/// <summary>Numbers of words, for where there are no tokens yet.</summary>
internal static class WordCount
{
    /// <summary>How many runs of characters stand between white space.</summary>
    public static int BySpaces(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool visible = !char.IsWhiteSpace(c);
            words += visible && !inside ? 1 : 0;
            inside = visible;
        }
        return words;
    }

    /// <summary>
    /// How many runs of letters and digits, apostrophes and hyphens inside; of scripts without spaces two characters
    /// count as one.
    /// </summary>
    public static int ByLetters(ReadOnlySpan<char> text)
    {
        int words = 0, ideographs = 0;
        for (int at = 0; at < text.Length; at++)
        {
            int end = LetterRuns.EndOfWord(text, at);
            words += end > at ? 1 : 0;
            at = end;
            ideographs += at < text.Length && Scripts.HasNoSpaces(text[at]) ? 1 : 0;
        }
        return words + ideographs / 2;
    }
}
