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
        if (!MayBegin(reader, i))
            return (i, default);
        int date = DateScanner.EndOf(reader, i);
        if (date > i)
            return (date, QuantityKind.Temporal);
        if (reader.IsSymbol(i) && Units.IsCurrencySign(text[tokens[i].Start]))
        {
            int amount = NumberScanner.EndOf(reader, i + 1);
            return amount > i + 1 ? (amount, QuantityKind.Money) : (i, default);
        }
        int number = NumberScanner.EndOf(reader, i);
        return number > i ? WithUnit(reader, i, number) : (i, default);
    }

    /// <summary>A cheap test that most tokens fail.</summary>
    private static bool MayBegin(TokenReader reader, int i) =>
        reader.Kind(i) == TokenKind.Number
        || reader.IsSymbol(i)
        || reader.Kind(i) == TokenKind.Word && (NumberWords.IsCardinal(reader[i]) || NumberWords.IsOrdinal(reader[i]) || NumberWords.IsFraction(reader[i]) || NumberWords.IsScale(reader[i]) || DateScanner.MayBegin(reader, i));

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
            return (end, QuantityKind.Ordinal);
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
