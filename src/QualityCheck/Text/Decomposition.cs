using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Text;

/// <summary>
/// Canonical decomposition (Unicode's normal form D) of single characters, the same whether or not the process has the
/// system's globalization. Marks that follow one another are not put in order.
/// </summary>
internal static class Decomposition
{
    private const int FirstSyllable = 0xAC00;
    private const int Syllables = 11172;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int FirstTail = 0x11A7;
    private const int Vowels = 21;
    private const int Tails = 28;

    private static readonly FrozenDictionary<int, string> Table =
        EmbeddedData.ReadTable("unicode/decompositions.tsv").ToFrozenDictionary(row => Code(row[0]),
            row => string.Concat(row[1].Split(' ').Select(code => char.ConvertFromUtf32(Code(code)))));

    /// <summary>Writes a character's decomposition; the code units written, at most six.</summary>
    public static int Write(Rune rune, Span<char> buffer)
    {
        if (rune.Value is >= FirstSyllable and < FirstSyllable + Syllables)
            return WriteSyllable(rune.Value - FirstSyllable, buffer);
        if (!Table.TryGetValue(rune.Value, out string? parts))
            return rune.EncodeToUtf16(buffer);
        parts.CopyTo(buffer);
        return parts.Length;
    }

    private static int WriteSyllable(int syllable, Span<char> buffer)
    {
        buffer[0] = (char)(FirstLead + (syllable / (Vowels * Tails)));
        buffer[1] = (char)(FirstVowel + (syllable % (Vowels * Tails) / Tails));
        int tail = syllable % Tails;
        if (tail == 0)
            return 2;
        buffer[2] = (char)(FirstTail + tail);
        return 3;
    }

    private static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
