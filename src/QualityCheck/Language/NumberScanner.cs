namespace QualityCheck.Language;

/// <summary>Reads a number in figures or words.</summary>
internal static class NumberScanner
{
    /// <summary>The index behind the number that begins at <paramref name="i"/>; <paramref name="i"/> where there is none.</summary>
    public static int EndOf(TokenReader reader, int i)
    {
        if (reader.IsNumber(i))
            return AfterScale(reader, i + 1);
        if (!reader.IsWord(i))
            return i;
        ReadOnlySpan<char> word = reader[i];
        if (NumberWords.IsOrdinal(word))
            return i + 1;
        if (NumberWords.IsFraction(word) && word.Contains('-'))
            return i + 1;
        if (!NumberWords.IsCardinal(word))
            return i;
        int end = i + 1;
        while (reader.IsWord(end))
        {
            if (NumberWords.IsCardinal(reader[end]) || NumberWords.IsScale(reader[end]) && reader[end].Length > 2)
                end++;
            else if (reader.Is(end, "and") && reader.IsWord(end + 1) && reader.Is(end - 1, "hundred") && NumberWords.IsCardinal(reader[end + 1]))
                end += 2;
            else
                break;
        }
        return end;
    }

    public static bool IsOrdinal(TokenReader reader, int i) =>
        reader.IsWord(i) ? NumberWords.IsOrdinal(reader[i]) : reader.IsNumber(i) && reader[i] is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h'];

    /// <summary><c>one</c> by itself is a pronoun more often than a figure.</summary>
    public static bool IsLoneOne(TokenReader reader, int start, int end) => end == start + 1 && reader.Is(start, "one");

    /// <summary>Letters glued to the figures are a unit: <c>5km</c>, <c>20MW</c>.</summary>
    public static bool HasGluedUnit(ReadOnlySpan<char> number)
    {
        int letters = number.Length;
        while (letters > 0 && char.IsLetter(number[letters - 1]))
            letters--;
        return letters > 0 && letters < number.Length && Units.IsMeasure(number[letters..]);
    }

    private static int AfterScale(TokenReader reader, int end)
    {
        while (reader.IsWord(end) && NumberWords.IsScale(reader[end]) && reader.SameLine(end - 1, end))
            end++;
        return end;
    }
}
