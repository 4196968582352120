using System.Collections.Frozen;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Days that have a name.</summary>
internal sealed class Holidays(LanguagePack pack)
{
    private readonly WordSet _celebrates = pack.Words("times", "celebrate");

    private readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord =
        pack.Table("holidays").Select(row => row[0].Split(' ')).GroupBy(words => words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public IEnumerable<string> Openers => _byFirstWord.Dictionary.Keys;

    /// <summary>
    /// The index behind the holiday that begins at <paramref name="i"/>; <paramref name="i"/> where there is none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        if (!_byFirstWord.TryGetValue(reader[i], out string[][]? names))
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
    public bool IsCelebrated(TokenReader reader, int i) => _celebrates.Contains(reader[i - 1]);

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
