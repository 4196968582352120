using System.Runtime.InteropServices;

namespace QualityCheck.Text;

/// <summary>Short words as numbers: to compare them whatever their case is to compare two numbers.</summary>
internal static class WordKey
{
    /// <summary>The longest word that has a number.</summary>
    public const int Longest = 8;

    /// <summary>The bits of four characters that ASCII leaves 0.</summary>
    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    /// <summary>The bits of four characters by which a letter differs from its capital.</summary>
    private const ulong CaseBits = 0x0020_0020_0020_0020;

    /// <summary>
    /// The number of a word of one to eight ASCII characters, which no other word of the same length has but for the
    /// case of letters; 0 where it has others. The first four characters and the last four lie side by side in it.
    /// </summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(word);
        ulong first, last;
        if (word.Length >= 4)
            (first, last) = (MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]));
        else if (word.Length >= 2)
            (first, last) = (MemoryMarshal.Read<uint>(bytes), MemoryMarshal.Read<uint>(bytes[^sizeof(uint)..]));
        else
            first = last = word[0];
        return ((first | last) & BeyondAscii) == 0 ? Lower(first) | Lower(last) << 8 : 0;
    }

    /// <summary>
    /// The number of a word of one to eight ASCII characters, which no other word has; 0 where it has others.
    /// </summary>
    public static ulong Exact(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest)
            return 0;
        ulong key = 0;
        foreach (char c in word)
        {
            if (c is '\0' or > '\u007F')
                return 0;
            key = key << 8 | c;
        }
        return key;
    }

    /// <summary>Spreads numbers over the lower bits of a place (Knuth, volume 3, 6.4).</summary>
    public static int Place(ulong key) => (int)(key * 0x9E3779B97F4A7C15 >> 33);

    /// <summary>A letter and its capital become the same; other characters may become what is no letter.</summary>
    private static ulong Lower(ulong characters) => characters | characters >> 1 & CaseBits;
}
