using System.Collections.Frozen;
using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>The words around the names in bylines, in the languages of the web.</summary>
internal static class BylineWords
{
    private static readonly ILookup<string, string> Rows = EmbeddedData.ReadTable("lexicons/bylines.tsv")
        .SelectMany(row => row[2].Split('|'), (row, phrase) => (Kind: row[0], Phrase: phrase))
        .ToLookup(row => row.Kind, row => row.Phrase, StringComparer.Ordinal);

    /// <summary>What announces a name, the longest first, by the capital that it begins with.</summary>
    private static readonly FrozenDictionary<char, (string Phrase, BylineOpening Kind)[]> Openings =
        Of(BylineOpening.Opening, "opening").Concat(Of(BylineOpening.Preposition, "preposition"))
            .Concat(Of(BylineOpening.Label, "label")).Distinct().OrderByDescending(opening => opening.Item1.Length)
            .GroupBy(opening => char.ToUpperInvariant(opening.Item1[0]))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly string[] Roles = [.. Rows["role"]];

    private static readonly FrozenSet<string> Joiners = Rows["joiner"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Particles = Rows["particle"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BeforeDates = Rows["before-date"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ends = Rows["end"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nobody = Rows["nobody"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Alone =
        Rows["opening"].Concat(Rows["preposition"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Others = [.. Rows["other"].Distinct()];

    private static readonly string[] OtherBeginnings = [.. Rows["other-beginning"]];

    private static readonly string[] Agencies = [.. Rows["agency"].OrderByDescending(agency => agency.Length)];

    /// <summary>Whether the word, in lower case, stands between a name and a date.</summary>
    public static bool IsBeforeDate(string word) => BeforeDates.Contains(word);

    /// <summary>Whether no name goes beyond the word, written in lower case.</summary>
    public static bool IsEnd(string word) => Ends.Contains(word);

    /// <summary>Whether the text, in lower case, stands where a name should and is none.</summary>
    public static bool IsNobody(string text) => Nobody.Contains(text) || Alone.Contains(text);

    /// <summary>Whether the line begins with what announces something else than the author.</summary>
    public static bool AnnouncesOther(string line) =>
        Array.Exists(Others,
            other => line.StartsWith(other, StringComparison.OrdinalIgnoreCase)
                && (line.Length == other.Length || !char.IsLetterOrDigit(line[other.Length])))
        || Array.Exists(OtherBeginnings, other => line.StartsWith(other, StringComparison.OrdinalIgnoreCase));

    /// <summary>The single words of a kind.</summary>
    public static FrozenSet<string> Words(string kind) => Rows[kind].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names without the news agency behind them; an agency alone is the author.</summary>
    public static string WithoutAgency(string names)
    {
        string? agency = Array.Find(Agencies, agency => names.EndsWith(agency, StringComparison.OrdinalIgnoreCase)
            && (names.Length == agency.Length || !char.IsLetterOrDigit(names[^(agency.Length + 1)])));
        return agency is not null && names[..^agency.Length].TrimEnd(' ', ',', '/', '-', '|') is { Length: > 0 } persons
            ? persons
            : names;
    }

    /// <summary>Whether the word is a small one inside of family names.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Whether the word, in lower case, stands between two names.</summary>
    public static bool IsJoiner(string word) => Joiners.Contains(word);

    /// <summary>The phrase with which a line announces a name, and what follows it; null where it has none.</summary>
    public static (BylineOpening Kind, string Names)? Opening(string line)
    {
        if (line.Length == 0 || !Openings.TryGetValue(char.ToUpperInvariant(line[0]), out var openings))
            return null;
        foreach ((string phrase, BylineOpening kind) in openings)
        {
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && Rest(line, phrase, kind) is { } rest)
                return (kind, rest);
        }
        return null;
    }

    /// <summary>The name without a role behind it that is written together with it, as in Korean and Chinese.</summary>
    public static string WithoutRole(string name)
    {
        string? role =
            Array.Find(Roles, role => name.Length > role.Length && name.EndsWith(role, StringComparison.Ordinal));
        return role is null ? name : name[..^role.Length].TrimEnd();
    }

    private static string? Rest(string line, string phrase, BylineOpening kind)
    {
        ReadOnlySpan<char> rest = line.AsSpan(phrase.Length);
        if (rest.IsEmpty)
            return "";
        char last = phrase[^1], next = rest[0];
        bool glued = kind == BylineOpening.Opening && char.IsLower(last) && char.IsUpper(next);
        bool signed = IsSign(rest.TrimStart(' '));
        bool unspaced = kind == BylineOpening.Opening && !HasCase(last);
        bool follows = kind == BylineOpening.Label ? signed : glued || signed || unspaced || next == ' ';
        return follows ? rest.TrimStart(" :：/／|｜–—-=◎●").ToString() : null;
    }

    private static bool IsSign(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty && rest[0] is ':' or '：' or '/' or '／' or '|' or '｜' or '=' or '◎' or '●' || rest.StartsWith("- ")
        || rest.StartsWith("– ") || rest.StartsWith("— ");

    private static bool HasCase(char c) => char.IsLower(c) || char.IsUpper(c);

    private static IEnumerable<(string, BylineOpening)> Of(BylineOpening kind, string name) =>
        Rows[name].Select(phrase => (phrase, kind));
}
