namespace QualityCheck.Extraction;

/// <summary>Reads one name of a byline, up to what is no name any more.</summary>
internal static class NamePart
{
    /// <summary>A longer name is none: a judgement.</summary>
    private const int LongestName = 60;

    /// <summary>A name of more words is none: a judgement.</summary>
    private const int MostWords = 8;

    /// <summary>The most words of a name behind another one: a judgement.</summary>
    private const int MostNextWords = 4;

    /// <summary>The name that the part begins with, and whether something else ends it.</summary>
    public static (string Name, bool Ended) Read(string part)
    {
        var words = new List<string>();
        string[] all = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < all.Length; i++)
        {
            string word = all[i], bare = word.Trim('.', ',', ':', '(', ')', '*').ToLowerInvariant();
            if (bare.Length == 0 || !bare.Any(char.IsLetterOrDigit))
                continue;
            if (words.Count > 0
                && (AuthorWords.IsEnd(bare) || BylineWords.IsEnd(word) || char.IsDigit(bare[0])
                    || IsoDate.IsMonth(bare) && words.Count > 1 || word[0] == '['
                    || IsLabel(word) && Glued(word, isFirst: false) == word.Length)
                || words.Count > 1 && (AuthorWords.IsRole(bare) || word[0] == '('))
                return (Joined(words), true);
            bool joins = words.Count > 0 && BylineWords.IsJoiner(bare) && word.Length == bare.Length
                && char.IsLower(word[0]);
            if (joins && !IsNextName(string.Join(' ', all[(i + 1)..].Take(2))))
                return (Joined(words), true);
            int end = Glued(word, isFirst: words.Count == 0);
            words.Add(joins ? word : word[..end]);
            if (end < word.Length)
                return (Joined(words), true);
        }
        return (Joined(words), false);
    }

    private static string Joined(List<string> words)
    {
        if (words.Count > 0 && BylineWords.IsJoiner(words[^1]))
            words.RemoveAt(words.Count - 1);
        return BylineWords.WithoutRole(string.Join(' ', words).TrimEnd(':', ' '));
    }

    /// <summary>Whether the first word announces something else, as "Fotos:" does.</summary>
    public static bool BeginsWithLabel(string part) =>
        part.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && IsLabel(first);

    /// <summary>Whether a word announces something else, as "Fotos:" does.</summary>
    private static bool IsLabel(string word) => word.Length > 2 && word[^1] is ':' or '：';

    /// <summary>
    /// Where something begins that is glued to a name: a figure, a time, an agency behind a slash, or a word that no
    /// name goes beyond.
    /// </summary>
    private static int Glued(string word, bool isFirst)
    {
        for (int i = 1; i < word.Length; i++)
        {
            bool figure = char.IsAsciiDigit(word[i]) && !char.IsAsciiDigit(word[0])
                && (!isFirst || word.AsSpan(i).ContainsAny('/', '-', ':'));
            bool agency = word[i] is '/' or '／' && (!isFirst || !char.IsAscii(word[0]));
            if (figure || agency
                || char.IsUpper(word[i]) && char.IsLower(word[i - 1])
                && word[i..].TrimEnd(':', '.', ',').ToLowerInvariant() is var tail
                && (AuthorWords.IsEnd(tail) || AuthorWords.IsRole(tail)))
                return i;
        }
        return word.Length;
    }

    /// <summary>
    /// Whether a part behind a comma names another person: two words or more, all of them capitalised, none a role.
    /// </summary>
    public static bool IsNextName(string part)
    {
        string[] words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2 && BylineWords.IsJoiner(words[0].ToLowerInvariant()))
            words = words[1..];
        int joiner = Array.FindIndex(words, word => BylineWords.IsJoiner(word.ToLowerInvariant()));
        return words.Length >= 2
            && (joiner < 0 ? words.Length : Math.Max(joiner, words.Length - joiner - 1)) <= MostNextWords
            && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && (words.Any(word => word.Skip(1).Any(char.IsLower)) || words.All(word => word.Length > 2))
            && !words.Any(word => AuthorWords.IsRole(word.ToLowerInvariant()));
    }

    /// <summary>Whether half of the words or more are capitalised.</summary>
    private static bool IsCapitalised(string[] words) =>
        words.Length == 1 || words.Count(word => word.Length > 0 && !char.IsLower(word[0])) * 2 >= words.Length;

    public static bool IsName(string name) =>
        name.Length is > 1 and <= LongestName && name.Split(' ') is { Length: <= MostWords } words
        && IsCapitalised(words) && char.IsLetterOrDigit(name[0]) && name.Any(char.IsLetter)
        && !AuthorWords.IsAddress(name)
        && name[^1] is not ('?' or '!' or ':') && !AuthorWords.IsNobody(name.ToLowerInvariant())
        && !name.ToLowerInvariant().Split(' ').All(word => AuthorWords.IsRole(word))
        && (!name.Contains(' ', StringComparison.Ordinal) || !char.IsLower(name[0]) || name.Any(char.IsUpper));
}
