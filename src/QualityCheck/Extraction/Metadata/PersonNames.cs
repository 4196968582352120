using System.Collections.Frozen;

namespace QualityCheck.Extraction;

/// <summary>Reads the names in a byline, without the words around them: openings such as "by", roles, dates.</summary>
internal static class PersonNames
{
    private const int LongestLine = 200;
    private const int LongestSource = 2000;
    private const int LongestName = 60;
    private const int MostWords = 8;
    private const int MostNextWords = 4;
    private const int MostNames = 20;
    private const int LongestBefore = 40;
    private const int MostOpenings = 4;
    private const int LongestSigned = 20;

    private static readonly string[] Others =
    [
        "reviewed", "edited", "fact", "medically", "updated", "photo", "illustrat", "translated", "image", "sponsored",
        "presented", "posted", "published", "last", "about", "view", "read", "more", "follow", "share", "visit",
    ];

    private static readonly string[] Separators =
    [
        " | ", " • ", " · ", " ⋅ ", " ● ", " - ", " – ", " — ", " / ", " » ", "•", "●", "|", "\u2022", " \\ ",
    ];

    /// <summary>Words that no name goes beyond.</summary>
    private static readonly FrozenSet<string> Ends =
        Set("on in at for is former sponsored reviewed edited updated published posted last medically fact view min "
            + "minutes read follow share more from to this a an about");

    /// <summary>Small words inside family names.</summary>
    private static readonly FrozenSet<string> Particles =
        Set("von van der den de la le du da dos das di del della el al bin ibn ter zu af");

    private static readonly FrozenSet<string> Roles = Set(
        "editor writer reporter contributor columnist director manager staff founder cofounder co-founder ceo cto cfo "
            + "coo officer president correspondent producer specialist analyst journalist senior associate assistant "
            + "professor coordinator strategist marketing consultant engineer lead head chief contributing freelance "
            + "author expert lecturer researcher attorney lawyer owner partner fellow educator educators blogger "
            + "copywriter advisor adviser intern content executive deputy managing reviewer designer developer "
            + "scientist nutritionist dietitian therapist trainer coach representative vp gardener");

    /// <summary>What stands where a name should and is none.</summary>
    private static readonly FrozenSet<string> Nobody =
        Set("admin administrator webmaster editor author authors guest anonymous user login unknown default none null "
            + "staff name by the-author superadmin root");

    /// <summary>
    /// The names in a value that is said to be the author's, such as a meta element's; null where it holds none.
    /// </summary>
    public static string? Given(string? text)
    {
        if (text is not { Length: <= LongestSource }
            || TitleText.Clean(text) is not { Length: > 0 and <= LongestLine } line)
            return null;
        string name = WithoutRoles(WithoutOpening(line, out _, prepositions: false));
        return IsAddress(name) || IsPlaceholder(name)
            || name.ToLowerInvariant() is var lower
            && (Nobody.Contains(lower) || lower.EndsWith(" admin", StringComparison.Ordinal))
            || !name.Any(char.IsLetter) ? null : name;
    }

    /// <summary>First name first: <c>Storm, Ida</c> gives <c>Ida Storm</c>.</summary>
    public static string InOrder(string name) =>
        name.Split(',') is [{ Length: > 0 } last, { Length: > 0 } first] ? $"{first.Trim()} {last.Trim()}" : name;

    /// <summary>The names in a line of the page; null where it holds none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isLabel">Whether it only announces the name that the next line holds, as "Written by" does.</param>
    public static string? Read(string text, out bool isLabel)
    {
        isLabel = false;
        if (text.Length > LongestSource || TitleText.Clean(text) is not { Length: > 1 and <= LongestLine } line)
            return null;
        string rest = WithoutOpening(line, out bool opened);
        isLabel = opened && rest.Length == 0;
        if (rest.Length == 0 || Others.Any(other => rest.StartsWith(other, StringComparison.OrdinalIgnoreCase)))
            return null;
        string undated = Undated(rest);
        var names = new List<string>();
        foreach (string part in undated.Split([',', ';', '&', '、', '，']))
        {
            (string name, bool ended) = Name(part.Trim());
            if (name.Length == 0 || names.Count > 0 && (!IsNextName(name) || IsLabel(FirstWord(part)) || HasRole(part)))
                break;
            names.Add(name);
            if (ended || names.Count >= MostNames)
                break;
        }
        return names.Count > 0 && names.TrueForAll(IsName)
            && (names[0].Contains(' ', StringComparison.Ordinal) || names[0] == BylineWords.WithoutRole(undated))
            ? string.Join(", ", names)
            : null;
    }

    /// <summary>
    /// Whether the names of a byline are those that the page's data gives, perhaps with more around them.
    /// </summary>
    public static bool AreThose(string names, string given)
    {
        string[] known = Letters(given);
        return Letters(names)
            .All(
                name =>
                    known.Any(
                        other => name.Contains(other, StringComparison.Ordinal)
                            || other.Contains(name, StringComparison.Ordinal)));
    }

    private static string[] Letters(string names) =>
    [
        .. names.Split(',', '&').Select(TitleText.Letters).Where(name => name.Length > 0),
    ];

    /// <summary>The line without what announces the name.</summary>
    /// <param name="line">The line.</param>
    /// <param name="opened">Whether something announces it.</param>
    /// <param name="prepositions">Whether a word such as "von" does where a full name follows.</param>
    public static string WithoutOpening(string line, out bool opened, bool prepositions = true)
    {
        opened = false;
        int by = line.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (by is > 0 and <= LongestBefore
            && (line.AsSpan(0, by).ContainsAnyInRange('0', '9')
                || line.AsSpan(0, by).EndsWith("written", StringComparison.OrdinalIgnoreCase)))
        {
            opened = true;
            return line[(by + 4)..].Trim();
        }
        string rest = line.Trim();
        for (int i = 0; i < MostOpenings && BylineWords.Opening(rest) is { } opening; i++)
        {
            if (opening.Kind == BylineOpening.Preposition && (!prepositions || !IsNamed(opening.Names)))
                break;
            opened = true;
            rest = opening.Names;
        }
        opened |= rest.Length <= LongestSigned && BylineWords.WithoutRole(rest).Length < rest.Length;
        return rest;
    }

    /// <summary>
    /// Whether a line begins with the full name of a person: two words or more with a capital, particles such as "van"
    /// between them left aside.
    /// </summary>
    private static bool IsNamed(string rest)
    {
        string[] names =
        [
            .. Undated(rest).Split([',', ';', '&', '/', '|']) is [var first, ..]
                ? first.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                : [],
        ];
        names =
        [
            .. names.TakeWhile(
                word => !BylineWords.IsJoiner(word.ToLowerInvariant()) && !Ends.Contains(word.ToLowerInvariant()))
                .Where(word => !Particles.Contains(word)),
        ];
        return names.Length is >= 2 and <= MostNextWords && names.All(IsNameWord)
            && !HasRole(string.Join(' ', names[..1]));
    }

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) && (word.Length < 3 || word.Skip(1).Any(char.IsLower))
        && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’');

    /// <summary>Whether a line is two or three words as a person's name has them, and perhaps a date.</summary>
    public static bool IsFullName(string line)
    {
        string[] words = Undated(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && words.All(IsNameWord)
            && !words.Any(word => Roles.Contains(word.ToLowerInvariant()) || Ends.Contains(word.ToLowerInvariant()));
    }

    public static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal)
        || text.Contains('@', StringComparison.Ordinal) || text.StartsWith('/') || text.StartsWith('#');

    /// <summary>Whether a template was not filled in, as in <c>page.author.name</c>.</summary>
    private static bool IsPlaceholder(string text) =>
        text.Contains("{{", StringComparison.Ordinal)
        || !text.Contains(' ', StringComparison.Ordinal) && text.Count(c => c == '.') > 2
        && char.IsAsciiLetterLower(text[0]);

    /// <summary>What stands before the first date or separator.</summary>
    private static string Undated(string line)
    {
        int end = line.Length;
        if (IsoDate.Find(line) is { } date)
            end = date.Place.Start;
        foreach (string separator in Separators)
        {
            int at = line.AsSpan(0, end).IndexOf(separator, StringComparison.Ordinal);
            end = at >= 0 ? at : end;
        }
        return line[..end].Trim();
    }

    private static (string Name, bool Ended) Name(string part)
    {
        var words = new List<string>();
        string[] all = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < all.Length; i++)
        {
            string word = all[i], bare = word.Trim('.', ',', ':', '(', ')', '*').ToLowerInvariant();
            if (bare.Length == 0 || !bare.Any(char.IsLetterOrDigit))
                continue;
            if (words.Count > 0
                && (Ends.Contains(bare) || char.IsDigit(bare[0]) || IsoDate.IsMonth(bare) && words.Count > 1
                    || word[0] == '[' || IsLabel(word) && Glued(word, isFirst: false) == word.Length)
                || words.Count > 1 && (Roles.Contains(bare) || word[0] == '('))
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

    private static string FirstWord(string part) =>
        part.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "";

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
                && (Ends.Contains(tail) || Roles.Contains(tail)))
                return i;
        }
        return word.Length;
    }

    /// <summary>The names without parts behind a comma that are roles, as in "Jane Roe, Staff Writer".</summary>
    private static string WithoutRoles(string names)
    {
        string[] parts = names.Split(", ");
        int end = parts.Length;
        while (end > 1 && parts[end - 1].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
            && Roles.Contains(words[^1].ToLowerInvariant()))
            end--;
        return BylineWords.WithoutRole(string.Join(", ", parts[..end]));
    }

    /// <summary>
    /// Whether a part behind a comma names another person: two words or more, all of them capitalised, none a role.
    /// </summary>
    private static bool IsNextName(string part)
    {
        string[] words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2 && BylineWords.IsJoiner(words[0].ToLowerInvariant()))
            words = words[1..];
        int joiner = Array.FindIndex(words, word => BylineWords.IsJoiner(word.ToLowerInvariant()));
        return words.Length >= 2
            && (joiner < 0 ? words.Length : Math.Max(joiner, words.Length - joiner - 1)) <= MostNextWords
            && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && (words.Any(word => word.Skip(1).Any(char.IsLower)) || words.All(word => word.Length > 2))
            && !words.Any(word => Roles.Contains(word.ToLowerInvariant()));
    }

    private static bool HasRole(string text) => text.Split(' ').Any(word => Roles.Contains(word.ToLowerInvariant()));

    /// <summary>Whether half of the words or more are capitalised.</summary>
    private static bool IsCapitalised(string[] words) =>
        words.Length == 1 || words.Count(word => word.Length > 0 && !char.IsLower(word[0])) * 2 >= words.Length;

    private static bool IsName(string name) =>
        name.Length is > 1 and <= LongestName && name.Split(' ') is { Length: <= MostWords } words
        && IsCapitalised(words) && char.IsLetterOrDigit(name[0]) && name.Any(char.IsLetter) && !IsAddress(name)
        && name[^1] is not ('?' or '!' or ':') && !Nobody.Contains(name.ToLowerInvariant())
        && !name.ToLowerInvariant().Split(' ').All(Roles.Contains)
        && (!name.Contains(' ', StringComparison.Ordinal) || !char.IsLower(name[0]) || name.Any(char.IsUpper));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
