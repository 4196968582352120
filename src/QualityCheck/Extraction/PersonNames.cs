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

    private static readonly string[] Openings =
    [
        "written by", "posted by", "published by", "authored by", "words by", "text by", "story by", "article by", "guide by", "review by", "contributed by", "created by", "submitted by", "started by", "by",
        "this post was written by", "this article was written by", "authors of this article", "authors", "author", "contributors", "written",
    ];

    private static readonly string[] Others = ["reviewed", "edited", "fact", "medically", "updated", "photo", "illustrat", "translated", "image", "sponsored", "presented", "posted", "published", "last", "about", "view", "read", "more", "follow", "share", "visit"];

    private static readonly string[] Separators = [" | ", " • ", " · ", " ⋅ ", " ● ", " - ", " – ", " — ", " / ", " » ", "•", "●", "|", "\u2022", " \\ "];

    /// <summary>Words that no name goes beyond.</summary>
    private static readonly FrozenSet<string> Ends = Set("on in at for is former sponsored reviewed edited updated published posted last medically fact view min minutes read follow share more from to this a an about");

    private static readonly FrozenSet<string> Roles = Set(
        "editor writer reporter contributor columnist director manager staff founder cofounder co-founder ceo cto cfo coo officer president correspondent producer specialist analyst journalist senior associate assistant professor coordinator strategist marketing consultant engineer lead head chief contributing freelance author expert lecturer researcher attorney lawyer owner partner fellow educator educators blogger copywriter advisor adviser intern content executive deputy managing reviewer designer developer scientist nutritionist dietitian therapist trainer coach representative vp gardener");

    /// <summary>What stands where a name should and is none.</summary>
    private static readonly FrozenSet<string> Nobody = Set("admin administrator webmaster editor author authors guest anonymous user login unknown default none null staff name by the-author superadmin root");

    /// <summary>The names in a value that is said to be the author's, such as a meta element's; null where it holds none.</summary>
    public static string? Given(string? text)
    {
        if (text is not { Length: <= LongestSource } || TitleText.Clean(text) is not { Length: > 0 and <= LongestLine } line)
            return null;
        string name = WithoutOpening(line, out _);
        return IsAddress(name) || IsPlaceholder(name) || name.ToLowerInvariant() is var lower && (Nobody.Contains(lower) || lower.EndsWith(" admin", StringComparison.Ordinal)) || !name.Any(char.IsLetter) ? null : name;
    }

    /// <summary>First name first: <c>Storm, Ida</c> gives <c>Ida Storm</c>.</summary>
    public static string InOrder(string name) => name.Split(',') is [{ Length: > 0 } last, { Length: > 0 } first] ? $"{first.Trim()} {last.Trim()}" : name;

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
        foreach (string part in undated.Split([',', ';', '&']))
        {
            (string name, bool ended) = Name(part.Trim());
            if (name.Length == 0 || names.Count > 0 && (!IsNextName(name) || HasRole(part)))
                break;
            names.Add(name);
            if (ended || names.Count >= MostNames)
                break;
        }
        return names.Count > 0 && names.TrueForAll(IsName) && (names[0].Contains(' ', StringComparison.Ordinal) || names[0] == undated) ? string.Join(", ", names) : null;
    }

    /// <summary>Whether the names of a byline are those that the page's data gives, perhaps with more around them.</summary>
    public static bool AreThose(string names, string given)
    {
        string[] known = Letters(given);
        return Letters(names).All(name => known.Any(other => name.Contains(other, StringComparison.Ordinal) || other.Contains(name, StringComparison.Ordinal)));
    }

    private static string[] Letters(string names) => [.. names.Split(',', '&').Select(TitleText.Letters).Where(name => name.Length > 0)];

    /// <summary>The line without what announces the name.</summary>
    public static string WithoutOpening(string line, out bool opened)
    {
        opened = false;
        int by = line.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (by is > 0 and <= LongestBefore && (line.AsSpan(0, by).ContainsAnyInRange('0', '9') || line.AsSpan(0, by).EndsWith("written", StringComparison.OrdinalIgnoreCase)))
        {
            opened = true;
            return line[(by + 4)..].Trim();
        }
        foreach (string opening in Openings)
        {
            if (!line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;
            ReadOnlySpan<char> rest = line.AsSpan(opening.Length);
            bool glued = rest.Length > 0 && char.IsAsciiLetterLower(line[opening.Length - 1]) && char.IsUpper(rest[0]);
            if (rest.Length > 0 && !glued && rest[0] is not (' ' or ':'))
                continue;
            opened = true;
            string inner = rest.TrimStart(" :-–—").ToString();
            return opening == "by" ? inner : WithoutOpening(inner, out _);
        }
        return line.Trim();
    }

    /// <summary>Whether a line is two or three words as a person's name has them, and perhaps a date.</summary>
    public static bool IsFullName(string line)
    {
        string[] words = Undated(line).Split(' ');
        return words.Length is 2 or 3 && words.All(word => char.IsUpper(word[0]) && (word.Length < 3 || word.Skip(1).Any(char.IsLower)) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’'))
            && !words.Any(word => Roles.Contains(word.ToLowerInvariant()) || Ends.Contains(word.ToLowerInvariant()));
    }

    public static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || text.StartsWith('/') || text.StartsWith('#');

    /// <summary>Whether a template was not filled in, as in <c>page.author.name</c>.</summary>
    private static bool IsPlaceholder(string text) => text.Contains("{{", StringComparison.Ordinal) || !text.Contains(' ', StringComparison.Ordinal) && text.Count(c => c == '.') > 2 && char.IsAsciiLetterLower(text[0]);

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
        foreach (string word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string bare = word.Trim('.', ',', ':', '(', ')', '*').ToLowerInvariant();
            if (words.Count > 0 && (Ends.Contains(bare) || bare.Length > 0 && char.IsDigit(bare[0]) || IsoDate.IsMonth(bare) && words.Count > 1 || word[0] is '[') || words.Count > 1 && (Roles.Contains(bare) || word[0] == '('))
                return (Joined(words), true);
            int end = Glued(word);
            words.Add(bare is "and" or "with" && words.Count > 0 ? "and" : word[..end]);
            if (end < word.Length)
                return (Joined(words), true);
        }
        return (Joined(words), false);
    }

    private static string Joined(List<string> words)
    {
        if (words.Count > 0 && words[^1] == "and")
            words.RemoveAt(words.Count - 1);
        return string.Join(' ', words).TrimEnd(':');
    }

    /// <summary>Where something begins that is glued to a name: a date in figures, or a word that no name goes beyond.</summary>
    private static int Glued(string word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            if (char.IsAsciiDigit(word[i]) && word.AsSpan(i).ContainsAny('/', '-') || char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && word[i..].TrimEnd(':', '.', ',').ToLowerInvariant() is var tail && (Ends.Contains(tail) || Roles.Contains(tail)))
                return i;
        }
        return word.Length;
    }

    /// <summary>Whether a part behind a comma names another person: two words or more, all of them capitalised, none a role.</summary>
    private static bool IsNextName(string part)
    {
        string name = part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part;
        string[] words = name.Split(' ');
        return words.Length >= 2 && name.Split(" and ").All(one => one.Split(' ').Length <= MostNextWords) && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]) && words.Any(word => word.Skip(1).Any(char.IsLower)) && !HasRole(name);
    }

    private static bool HasRole(string text) => text.Split(' ').Any(word => Roles.Contains(word.ToLowerInvariant()));

    /// <summary>Whether half of the words or more are capitalised.</summary>
    private static bool IsCapitalised(string[] words) => words.Length == 1 || words.Count(word => word.Length > 0 && !char.IsLower(word[0])) * 2 >= words.Length;

    private static bool IsName(string name) =>
        name.Length is > 1 and <= LongestName && name.Split(' ') is { Length: <= MostWords } words && IsCapitalised(words) && char.IsLetterOrDigit(name[0]) && name.Any(char.IsLetter) && !IsAddress(name)
        && name[^1] is not ('?' or '!' or ':') && !Nobody.Contains(name.ToLowerInvariant()) && !name.ToLowerInvariant().Split(' ').All(Roles.Contains) && (!name.Contains(' ', StringComparison.Ordinal) || !char.IsLower(name[0]) || name.Any(char.IsUpper));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
