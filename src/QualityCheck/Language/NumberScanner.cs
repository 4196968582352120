namespace QualityCheck.Language;

/// <summary>Reads a number in figures or words.</summary>
internal static class NumberScanner
{
    /// <summary>A cheap test that most tokens fail.</summary>
    public static bool MayBegin(TokenReader reader, int i) =>
        reader.IsNumber(i) || IsMinus(reader, i)
        || reader.IsWord(i) && (reader[i] is "a" or "A" or "an" or "An" or "minus" || NumberWords.IsCardinal(reader[i]) || NumberWords.IsOrdinal(reader[i]) || NumberWords.IsFraction(reader[i]) || NumberWords.IsScale(reader[i]));

    /// <summary>The index behind the number that begins at <paramref name="i"/>; <paramref name="i"/> where there is none.</summary>
    public static int EndOf(TokenReader reader, int i)
    {
        if (IsMinus(reader, i) || reader.Is(i, "minus") && (reader.IsNumber(i + 1) || NumberWords.IsCardinal(reader[i + 1])))
            return EndOf(reader, i + 1) is var signed && signed > i + 1 ? signed : i;
        if (reader.IsNumber(i))
            return AfterHalf(reader, AfterScale(reader, i + 1));
        if (!reader.IsWord(i))
            return i;
        if (AfterArticle(reader, i) is var head && head > i)
            return reader.IsWord(head) && IsLongScale(reader[head]) ? AfterScale(reader, head + 1) : reader.Is(head + 1, "of") && IsPart(reader[head]) ? head + 1 : i;
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
            if (NumberWords.IsCardinal(reader[end]) || IsLongScale(reader[end]))
                end++;
            else if (reader.Is(end, "and") && reader.IsWord(end + 1) && reader.Is(end - 1, "hundred") && NumberWords.IsCardinal(reader[end + 1]))
                end += 2;
            else
                break;
        }
        bool parts = reader[end] is [.., 's'] && !reader.Is(end, "quarters") || reader.Is(end - 1, "one") && IsPart(reader[end]);
        return parts && NumberWords.IsFraction(reader[end]) ? end + 1 : AfterHalf(reader, end);
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
        return letters > 0 && letters < number.Length && number[letters..] is not "M" && Units.IsMeasure(number[letters..]);
    }

    /// <summary>A minus sign glued to its figures and to nothing before.</summary>
    private static bool IsMinus(TokenReader reader, int i) =>
        reader[i] is "-" or "−" or "–" && !reader.Touches(i) && reader.Touches(i + 1) && reader.IsNumber(i + 1);

    /// <summary><c>a</c> before a scale or a fraction, <c>half a</c> before a scale.</summary>
    private static int AfterArticle(TokenReader reader, int i)
    {
        int article = reader.Is(i, "half") ? i + 1 : i;
        if (article > i && reader.IsWord(article) && IsLongScale(reader[article]))
            return article;
        return (reader.Is(article, "a") || reader.Is(article, "an")) && reader.IsWord(article + 1) && (IsLongScale(reader[article + 1]) || article == i && IsPart(reader[article + 1])) ? article + 1 : i;
    }

    private static bool IsPart(ReadOnlySpan<char> word) => NumberWords.IsFraction(word) && !word.EndsWith('s') && word is not "half";

    private static bool IsLongScale(ReadOnlySpan<char> word) => word.Length > 2 && NumberWords.IsScale(word);

    private static int AfterHalf(TokenReader reader, int end) =>
        reader.Is(end, "and") && reader.Is(end + 1, "a") && (reader.Is(end + 2, "half") || reader.Is(end + 2, "quarter") || reader.Is(end + 2, "third")) ? AfterScale(reader, end + 3) : end;

    private static int AfterScale(TokenReader reader, int end)
    {
        while (reader.IsWord(end) && NumberWords.IsScale(reader[end]) && reader.SameLine(end - 1, end))
            end++;
        return end;
    }
}
