using System.Collections.Frozen;
using System.Collections.Immutable;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Which languages a word or a letter speaks for, as a set of bits; bit <c>i</c> stands for <c>Codes[i]</c>.
/// </summary>
internal static class LanguageProfiles
{
    private static readonly ImmutableArray<string[]> Rows = [.. EmbeddedData.ReadTable("lexicons/languages.tsv")];

    private static readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> Words =
        Bits(row => row[2].Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<char, ulong> Letters =
        Bits(row => row.Length > 3 ? row[3] : "", EqualityComparer<char>.Default);

    /// <summary>ISO 639-1 codes.</summary>
    public static ImmutableArray<string> Codes { get; } = [.. Rows.Select(row => row[0])];

    public static int English { get; } = Codes.IndexOf("en");

    /// <summary>The languages written in a script.</summary>
    public static ulong WrittenIn(Script script)
    {
        ulong languages = 0;
        for (int i = 0; i < Rows.Length; i++)
            languages |= Rows[i][1].Equals(script.ToString(), StringComparison.OrdinalIgnoreCase) ? 1UL << i : 0;
        return languages;
    }

    /// <summary>The languages that have the word among their frequent ones.</summary>
    public static ulong OfWord(ReadOnlySpan<char> word) => Words.TryGetValue(word, out ulong languages) ? languages : 0;

    /// <summary>The languages that the letter sets apart.</summary>
    public static ulong OfLetter(char letter) =>
        Letters.TryGetValue(char.ToLowerInvariant(letter), out ulong languages) ? languages : 0;

    private static FrozenDictionary<T, ulong> Bits<T>(Func<string[], IEnumerable<T>> marks,
        IEqualityComparer<T> comparer)
        where T : notnull
    {
        var bits = new Dictionary<T, ulong>(comparer);
        for (int i = 0; i < Rows.Length; i++)
        {
            foreach (T mark in marks(Rows[i]))
                bits[mark] = bits.GetValueOrDefault(mark) | 1UL << i;
        }
        return bits.ToFrozenDictionary(comparer);
    }
}
