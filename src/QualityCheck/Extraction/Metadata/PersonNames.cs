namespace QualityCheck.Extraction;

/// <summary>Reads the names in a byline, without the words around them: openings such as "by", roles, dates.</summary>
internal static class PersonNames
{
    /// <summary>A longer line is no byline: a judgement.</summary>
    private const int LongestLine = 200;

    /// <summary>What is longer is not cleaned to see whether a line is left: a judgement.</summary>
    private const int LongestSource = 2000;

    /// <summary>The most words of a name that only a preposition announces: a judgement.</summary>
    private const int MostWords = 4;

    /// <summary>The most names that are read: a judgement.</summary>
    private const int MostNames = 20;

    /// <summary>The most characters before a “by” inside of a line: a judgement.</summary>
    private const int LongestBefore = 40;

    /// <summary>The most openings behind one another, as in “Published: by”: a judgement.</summary>
    private const int MostOpenings = 4;

    /// <summary>The longest line of a name with a role written together with it: a judgement.</summary>
    private const int LongestSigned = 20;

    private static readonly string[] Separators =
    [
        " | ", " • ", " · ", " ⋅ ", " ● ", " - ", " – ", " — ", " / ", " » ", "•", "●", "|", "\u2022", " \\ ",
    ];

    /// <summary>
    /// The names in a value that is said to be the author's, such as a meta element's; null where it holds none.
    /// </summary>
    public static string? Given(string? text)
    {
        if (text is not { Length: <= LongestSource }
            || TitleText.Clean(text) is not { Length: > 0 and <= LongestLine } line)
            return null;
        string name = WithoutRoles(BylineWords.WithoutAgency(WithoutOpening(line, out _, prepositions: false)));
        return line[0] == ',' || AuthorWords.IsAddress(name) || IsPlaceholder(name)
            || name.ToLowerInvariant() is var lower
            && (AuthorWords.IsNobody(lower) || lower.EndsWith(" admin", StringComparison.Ordinal))
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
        if (rest.Length == 0 || BylineWords.AnnouncesOther(rest))
            return null;
        string undated = Undated(rest);
        var names = new List<string>();
        foreach (string part in undated.Split([',', ';', '&', '、', '，']))
        {
            (string name, bool ended) = NamePart.Read(part.Trim());
            if (name.Length == 0 || names.Count > 0 && !IsNextName(name, part))
                break;
            names.Add(name);
            if (ended || names.Count >= MostNames)
                break;
        }
        return names.Count > 0 && names.TrueForAll(NamePart.IsName)
            && (names[0].Contains(' ', StringComparison.Ordinal) || names[0] == BylineWords.WithoutRole(undated))
            ? string.Join(", ", names)
            : null;
    }

    private static bool IsNextName(string name, string part) =>
        NamePart.IsNextName(name) && !NamePart.BeginsWithLabel(part) && !AuthorWords.HasRole(part);

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
            bool isCapital = rest.Length > 1 && char.IsUpper(rest[1]);
            if (opening.Kind == BylineOpening.Preposition && (!prepositions || !IsNamed(opening.Names, isCapital)))
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
    /// <param name="rest">The line behind the preposition.</param>
    /// <param name="isCapital">Whether the preposition is in capitals, so that the name may be too.</param>
    private static bool IsNamed(string rest, bool isCapital)
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
                word => !BylineWords.IsJoiner(word.ToLowerInvariant()) && !AuthorWords.IsEnd(word.ToLowerInvariant())
                    && !BylineWords.IsEnd(word))
                .Where(word => !BylineWords.IsParticle(word)),
        ];
        return names.Length is >= 2 and <= MostWords
            && (names.All(AuthorWords.IsNameWord) || isCapital && names.All(AuthorWords.IsCapitalNameWord))
            && !AuthorWords.HasRole(string.Join(' ', names[..1]));
    }

    /// <summary>Whether a line announces an author, in whatever language, and a full name follows.</summary>
    public static bool IsSigned(string line) =>
        BylineWords.Opening(line) is { Kind: not BylineOpening.Label } opening
        && IsNamed(opening.Names, isCapital: false);

    /// <summary>Whether a line is two or three words as a person's name has them, and perhaps a date.</summary>
    public static bool IsFullName(string line)
    {
        string[] words = Undated(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && words.All(AuthorWords.IsNameWord)
            && !words.Select(word => word.ToLowerInvariant())
                .Any(word => AuthorWords.IsRole(word) || AuthorWords.IsEnd(word));
    }

    /// <summary>Whether a template was not filled in, as in <c>page.author.name</c>.</summary>
    private static bool IsPlaceholder(string text) =>
        text.Contains("{{", StringComparison.Ordinal)
        || !text.Contains(' ', StringComparison.Ordinal) && text.Count(c => c == '.') > 2
        && char.IsAsciiLetterLower(text[0]);

    /// <summary>What stands before the first date or separator.</summary>
    private static string Undated(string line)
    {
        int dated = IsoDate.Find(line)?.Place.Start ?? -1, end = dated < 0 ? line.Length : dated;
        foreach (string separator in Separators)
        {
            int at = line.AsSpan(0, end).IndexOf(separator, StringComparison.Ordinal);
            end = at >= 0 ? at : end;
        }
        string names = line[..end].Trim();
        int last = end == dated ? names.LastIndexOf(' ') : -1;
        return last > 0 && BylineWords.IsBeforeDate(names[(last + 1)..]) ? names[..last] : names;
    }

    /// <summary>The names without parts behind a comma that are roles, as in "Jane Roe, Staff Writer".</summary>
    private static string WithoutRoles(string names)
    {
        string[] parts = names.Split(", ");
        int end = parts.Length;
        while (end > 1 && parts[end - 1].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
            && AuthorWords.IsRole(words[^1].ToLowerInvariant()))
            end--;
        return BylineWords.WithoutRole(string.Join(", ", parts[..end]));
    }
}
