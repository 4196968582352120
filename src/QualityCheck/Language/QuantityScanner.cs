using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Finds numbers, amounts, dates and times: token by token, the longest match first, none overlapping.</summary>
internal static class QuantityScanner
{
    public static ImmutableArray<Quantity> Scan(string text, ImmutableArray<Token> tokens, CancellationToken cancellationToken)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        int i = 0;
        while (i < tokens.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (int end, QuantityKind kind) = At(text, tokens, i);
            if (end > i)
                quantities.Add(new Quantity(TextSpan.FromBounds(tokens[i].Start, tokens[end - 1].End), kind));
            i = Math.Max(end, i + 1);
        }
        return quantities.DrainToImmutable();
    }

    private static (int End, QuantityKind Kind) At(string text, ImmutableArray<Token> tokens, int i)
    {
        var reader = new TokenReader(text, tokens);
        if (!MayBegin(reader, i) || IsEnumerator(reader, i))
            return (i, default);
        int date = DateScanner.EndOf(reader, i);
        if (date > i)
            return (date, QuantityKind.Temporal);
        if (reader.IsSymbol(i) && Units.IsCurrencySign(text[tokens[i].Start]))
        {
            int amount = NumberScanner.EndOf(reader, i + 1);
            return amount > i + 1 ? (AfterMoney(text, tokens, amount), QuantityKind.Money) : (i, default);
        }
        int number = NumberScanner.EndOf(reader, i);
        if (number == i)
            return (i, default);
        int upper = number + 1;
        if (IsRangeDash(reader, number) && reader.IsNumber(upper) && WithUnit(reader, upper, NumberScanner.EndOf(reader, upper)) is (_, not QuantityKind.Cardinal and not QuantityKind.Ordinal) range)
            return range;
        return WithUnit(reader, i, number);
    }

    /// <summary>Takes the upper end of a range of money: <c>$5–10 million</c>, <c>£50-£80</c>.</summary>
    private static int AfterMoney(string text, ImmutableArray<Token> tokens, int end)
    {
        var reader = new TokenReader(text, tokens);
        if (!IsRangeDash(reader, end))
            return end;
        int upper = reader.IsSymbol(end + 1) && Units.IsCurrencySign(text[tokens[end + 1].Start]) ? end + 2 : end + 1;
        return reader.IsNumber(upper) ? NumberScanner.EndOf(reader, upper) : end;
    }

    private static bool IsRangeDash(TokenReader reader, int i) => reader[i] is "-" or "–" && reader.Touches(i) && reader.Touches(i + 1);

    /// <summary>The number of a list item or heading at the beginning of a line: <c>3. Paint</c>, <c>2) Sand</c>.</summary>
    private static bool IsEnumerator(TokenReader reader, int i) =>
        reader.IsNumber(i) && reader[i].Length <= 3 && reader[i + 1] is "." or ")" && reader.Touches(i + 1) && !reader.Touches(i + 2) && reader.SameLine(i + 1, i + 2) && !reader.SameLine(i - 1, i);

    /// <summary>A cheap test that most tokens fail.</summary>
    private static bool MayBegin(TokenReader reader, int i) =>
        reader.IsSymbol(i) || NumberScanner.MayBegin(reader, i) || reader.IsWord(i) && DateScanner.MayBegin(reader, i);

    private static (int End, QuantityKind Kind) WithUnit(TokenReader reader, int start, int end)
    {
        if (reader.Is(end, "%"))
            return (end + 1, QuantityKind.Percent);
        if (reader.Is(end, "percent") || reader.Is(end, "pct"))
            return (end + 1, QuantityKind.Percent);
        if (reader.Is(end, "per") && reader.Is(end + 1, "cent"))
            return (end + 2, QuantityKind.Percent);
        if (reader.Is(end, "percentage") && (reader.Is(end + 1, "points") || reader.Is(end + 1, "point")))
            return (end + 2, QuantityKind.Percent);
        if (reader.IsSymbol(end) && reader.Is(end, "€"))
            return (end + 1, QuantityKind.Money);
        if (reader.IsWord(end) && Units.IsCurrency(reader[end]))
            return (end + 1, QuantityKind.Money);
        if (NumberScanner.IsOrdinal(reader, start))
            return IsAdverb(reader, start, end) ? (start, default) : (end, QuantityKind.Ordinal);
        int unit = reader.Is(end, "-") && reader.Touches(end) && reader.Touches(end + 1) ? end + 1 : end;
        if (reader.IsWord(unit))
        {
            ReadOnlySpan<char> word = reader[unit];
            int hyphen = word.IndexOf('-');
            ReadOnlySpan<char> head = hyphen > 0 ? word[..hyphen] : word;
            if (Units.IsTime(head))
                return (DateScanner.AfterDuration(reader, unit + 1), QuantityKind.Temporal);
            if (Units.IsMeasure(head))
                return (AfterMeasure(reader, unit), QuantityKind.Measure);
        }
        if (reader.Is(end, "°"))
            return (reader.IsWord(end + 1) && reader[end + 1] is "C" or "F" ? end + 2 : end + 1, QuantityKind.Measure);
        if (NumberScanner.HasGluedUnit(reader[end - 1]) && reader.Kind(end - 1) == TokenKind.Number)
            return (end, QuantityKind.Measure);
        return NumberScanner.IsLoneOne(reader, start, end) ? (start, default) : (end, QuantityKind.Cardinal);
    }

    /// <summary><c>First, …</c>, <c>at first</c>, <c>per second</c>: no place in an order of things.</summary>
    private static bool IsAdverb(TokenReader reader, int start, int end) =>
        reader.IsWord(start) && (reader.Is(end, ",") && (!reader.SameLine(start - 1, start) || reader.Is(start - 1, "."))
            || reader.Is(start - 1, "at") || reader.Is(start - 1, "per") || reader.Is(start, "first") && reader.Is(end, "of") && reader.Is(end + 1, "all"));

    private static int AfterMeasure(TokenReader reader, int unit)
    {
        int end = unit + 1;
        if (reader[unit] is "square" or "cubic" && reader.IsWord(end) && Units.IsMeasure(reader[end]))
            end++;
        if (reader[unit] is "degrees" && (reader.Is(end, "Celsius") || reader.Is(end, "Fahrenheit")))
            end++;
        return end;
    }
}
