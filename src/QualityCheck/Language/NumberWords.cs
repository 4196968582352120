using System.Collections.Frozen;

namespace QualityCheck.Language;

/// <summary>English words that are numbers or parts of numbers.</summary>
internal static class NumberWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Cardinals = Set(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
        + "twenty thirty forty fifty sixty seventy eighty ninety");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Scales = Set("hundred thousand million billion trillion m bn tn k dozen");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ordinals = Set(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        + "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fractions = Set("half third thirds quarter quarters fifth fifths sixths sevenths eighths ninths tenth tenths hundredths thousandths two-thirds three-quarters one-third one-half one-quarter three-fourths");

    public static bool IsCardinal(ReadOnlySpan<char> word) => Cardinals.Contains(word) || IsCompound(word, Cardinals);

    public static bool IsScale(ReadOnlySpan<char> word) => Scales.Contains(word);

    public static bool IsOrdinal(ReadOnlySpan<char> word) => Ordinals.Contains(word) || IsCompound(word, Ordinals);

    public static bool IsFraction(ReadOnlySpan<char> word) => Fractions.Contains(word);

    /// <summary><c>twenty-three</c>, <c>twenty-third</c>: tens, a hyphen and the rest.</summary>
    private static bool IsCompound(ReadOnlySpan<char> word, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> last)
    {
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && Cardinals.Contains(word[..hyphen]) && last.Contains(word[(hyphen + 1)..]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
