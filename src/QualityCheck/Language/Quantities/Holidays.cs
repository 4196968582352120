using System.Collections.Frozen;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Days that have a name.</summary>
internal static class Holidays
{
    private static readonly WordSet Celebrates = LanguagePack.English.Words("times", "celebrate");

    private static readonly FrozenDictionary<string, string[][]> ByFirstWord =
        LanguagePack.English.Table("holidays").Select(row => row[0].Split(' ')).GroupBy(words => words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<string> Openers => ByFirstWord.Keys;

    /// <summary>
    /// The index behind the holiday that begins at <paramref name="i"/>; <paramref name="i"/> where there is none.
    /// </summary>
    public static int EndOf(TokenReader reader, int i)
    {
        if (!Lookup.TryGetValue(reader[i], out string[][]? names))
            return i;
        foreach (string[] name in names)
        {
            int end = Matches(reader, i, name);
            if (end > i)
                return end;
        }
        return i;
    }

    /// <summary>Whether the day is what is done, and not when: <c>celebrate Christmas</c>.</summary>
    public static bool IsCelebrated(TokenReader reader, int i) => Celebrates.Contains(reader[i - 1]);

    private static int Matches(TokenReader reader, int i, string[] name)
    {
        int at = i;
        foreach (string word in name)
        {
            if (at > i && !reader.SameLine(at - 1, at) || !Equal(reader[at], word))
            {
                // The tokenizer leaves the mark of a plural possessive to itself.
                if (!word.EndsWith('\'') || !Equal(reader[at], word.AsSpan(0, word.Length - 1))
                    || reader[at + 1] is not ("'" or "’"))
                    return i;
                at++;
            }
            at++;
        }
        return at;
    }

    private static bool Equal(ReadOnlySpan<char> token, ReadOnlySpan<char> word)
    {
        if (token.Length != word.Length)
            return false;
        for (int i = 0; i < token.Length; i++)
        {
            char c = token[i] == '’' ? '\'' : char.ToLowerInvariant(token[i]);
            if (c != word[i])
                return false;
        }
        return true;
    }
}
