using System.Text;

namespace QualityCheck.Signals;

/// <summary>
/// RefinedWeb's rules for lines as DCLM has them: a line goes for upper case, for digits, as a counter, for having one
/// word; and "items in cart", "Sign-in" and "Read more..." are taken out of lines of at most ten words.
/// </summary>
internal static class RefinedWebLines
{
    private const double MostUpper = 0.5;
    private const int FewestWords = 2;

    /// <summary>In lines with more words no phrase is looked for.</summary>
    private const int MostWords = 10;

    private const string Anywhere = "items in cart";
    private const string Front = "sign-in";
    private const string Back = "read more";

    /// <summary>The full stops of "Read more..." stand for any character in DCLM's expression.</summary>
    private const int Anything = 3;

    private static readonly string[] Counted =
    [
        "likes", "shares", "comments", "retweets", "reposts", "quotes", "bookmarks", "upvotes", "downvotes",
        "downloads", "views", "followers",
    ];

    public static void Read(TextCounts counts)
    {
        foreach (Range range in counts.Text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> line = counts.Text.AsSpan(range);
            counts.LineList.Add(range.Start.Value, line.Length, ReasonOf(line, out int removed), removed);
        }
    }

    /// <summary>Words that the rules take out of a text.</summary>
    public static int RemovedWords(string text)
    {
        int removed = 0;
        foreach (Range line in text.AsSpan().Split('\n'))
        {
            ReasonOf(text.AsSpan(line), out int words);
            removed += words;
        }
        return removed;
    }

    /// <summary>Why a line goes, and how many words of it; of a line that stays, those of a phrase.</summary>
    public static string ReasonOf(ReadOnlySpan<char> line, out int removedWords)
    {
        removedWords = 0;
        if (line.IsEmpty)
            return FilterVerdict.Keep;
        string reason = PythonText.CountUpper(line) > MostUpper * PythonText.Length(line) ? "uppercase"
            : IsNumeric(line) ? "numeric"
            : IsCounter(line) ? "counter"
            : SpacedWords.Count(line, FewestWords) < FewestWords ? "short"
            : FilterVerdict.Keep;
        if (reason == FilterVerdict.Keep && SpacedWords.Count(line, MostWords + 1) <= MostWords)
            reason = PhraseReason(line, ref removedWords);
        if (reason != FilterVerdict.Keep)
            removedWords = DclmWords.Count(line);
        return reason;
    }

    private static string PhraseReason(ReadOnlySpan<char> line, ref int removedWords)
    {
        int left = line.Length;
        for (int at = 0, found; (found = line[at..].IndexOf(Anywhere, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            (left, removedWords) = (left - Anywhere.Length, removedWords + 3);
            at += found + Anywhere.Length;
        }
        if (line.StartsWith(Front, StringComparison.OrdinalIgnoreCase))
            (left, removedWords) = (left - Front.Length, removedWords + 2);
        int back = line.Length - Back.Length - Anything;
        if (back >= 0 && line[back..].StartsWith(Back, StringComparison.OrdinalIgnoreCase))
            (left, removedWords) = (left - Back.Length - Anything, removedWords + 2);
        return removedWords > 0 && left <= 1 ? "substring" : FilterVerdict.Keep;
    }

    private static bool IsNumeric(ReadOnlySpan<char> line)
    {
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (!PythonText.IsDigit(rune))
                return false;
        }
        return true;
    }

    /// <summary>Whether a number and what is counted is all of the line, but for other signs around.</summary>
    private static bool IsCounter(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at < line.Length && !char.IsLetterOrDigit(line[at]) && line[at] != '_')
            at++;
        if (at == line.Length || !char.IsDigit(line[at]))
            return false;
        while (at < line.Length && (char.IsDigit(line[at]) || line[at] is ',' or '.'))
            at++;
        if (at < line.Length && line[at] is 'k' or 'K' or 'm' or 'M' or 'b' or 'B')
            at++;
        int word = SpacedWords.Skip(line, at);
        if (word == at)
            return false;
        foreach (string counted in Counted)
        {
            if (line[word..].StartsWith(counted, StringComparison.OrdinalIgnoreCase))
                return IsNoWord(line[(word + counted.Length)..]);
        }
        return false;
    }

    private static bool IsNoWord(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
        {
            if (char.IsLetterOrDigit(c) || c == '_')
                return false;
        }
        return true;
    }
}
