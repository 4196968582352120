namespace QualityCheck.Language;

/// <summary>Reads the unit of measure behind a number.</summary>
internal static class MeasureScanner
{
    /// <summary>The index behind the unit of the number before <paramref name="end"/>; <paramref name="end"/> where there is none.</summary>
    public static int AfterUnit(TokenReader reader, int end)
    {
        if (reader.IsNumber(end - 1) && NumberScanner.Letters(reader[end - 1]) is { Length: > 0 } letters && Units.IsGlued(letters))
            return AfterRate(reader, end);
        if (reader[end] is "°" or "º" && reader.SameLine(end - 1, end))
            return reader[end + 1] is "C" or "F" or "c" or "f" ? end + 2 : end + 1;
        if (reader[end] is "\"" or "”" or "″" && reader.Is(end + 1, "long") | reader.Is(end + 1, "wide") | reader.Is(end + 1, "tall") | reader.Is(end + 1, "high") | reader.Is(end + 1, "deep") | reader.Is(end + 1, "thick") || reader[end] is "″" or "′")
            return end + 1;
        if (reader[end] is "'" or "’" && reader.Touches(end) && reader.IsNumber(end + 1) && reader.Touches(end + 1) && reader[end + 1].Length <= 2)
            return reader[end + 2] is "\"" or "”" && reader.Touches(end + 2) ? end + 3 : end + 2;
        int unit = reader[end] is "-" or "–" or "‑" && reader.Touches(end) && reader.Touches(end + 1) ? end + 1 : end;
        if (!reader.SameLine(end - 1, unit))
            return end;
        if (IsPair(reader[end], reader[end + 2]) && reader.IsWord(end + 1) && Units.IsMeasure(reader[end + 1]))
            return end + 3;
        int name = AfterName(reader, unit);
        if (name == unit)
            return end;
        return AfterInches(reader, unit, AfterRate(reader, name));
    }

    /// <summary>Whether the part behind the hyphen of <c>six-mile</c> is a unit.</summary>
    public static bool IsJoined(ReadOnlySpan<char> unit) => Units.IsMeasure(unit) && unit.Length > 1;

    private static bool IsPair(ReadOnlySpan<char> open, ReadOnlySpan<char> close) => open is "{" && close is "}" || open is "<" && close is ">" || open is "[" && close is "]" || open is "(" && close is ")";

    private static int AfterName(TokenReader reader, int unit)
    {
        int name = unit;
        while (name < unit + 2 && reader.IsWord(name) && Units.IsAdjective(reader[name]))
            name++;
        if (!reader.IsWord(name))
            return unit;
        ReadOnlySpan<char> word = reader[name];
        if (!Units.IsMeasure(word) || word is "bit" && reader.Is(name - 1, "one"))
        {
            int hyphen = word.IndexOf('-');
            return hyphen > 1 && Units.IsMeasure(word[..hyphen]) && reader[name - 1] is "-" ? name + 1 : unit;
        }
        if (word.Equals("degree", StringComparison.OrdinalIgnoreCase) || word.Equals("degrees", StringComparison.OrdinalIgnoreCase) || word.Equals("deg", StringComparison.OrdinalIgnoreCase))
            return AfterDegrees(reader, name + 1);
        return reader.Is(name + 1, "squared") || reader.Is(name + 1, "cubed") ? name + 2 : name + 1;
    }

    private static int AfterDegrees(TokenReader reader, int end)
    {
        if (reader[end] is "." && reader[end - 1] is "deg")
            end++;
        bool scale = reader[end] is "C" or "F" or "c" or "f" or "K" or "Kelvin"
            || reader.Is(end, "celsius") || reader.Is(end, "fahrenheit") || reader.Is(end, "centigrade") || reader.Is(end, "celcius") || reader.Is(end, "farenheit") || reader.Is(end, "kelvin");
        return scale ? end + 1 : end;
    }

    /// <summary>Takes what the unit is counted by: <c>per hour</c>, <c>/s</c>, <c>an hour</c>.</summary>
    private static int AfterRate(TokenReader reader, int end)
    {
        if (reader[end] is "/" && reader.Touches(end) && reader.Touches(end + 1) && reader.IsWord(end + 1) && (Units.IsTime(reader[end + 1]) || Units.IsMeasure(reader[end + 1]) || reader[end + 1] is "s" or "h"))
            return end + 2;
        bool per = reader.Is(end, "per");
        if (!per && !reader.Is(end, "an"))
            return end;
        int unit = per && reader.IsWord(end + 1) && Units.IsAdjective(reader[end + 1]) ? end + 2 : end + 1;
        return reader[unit] is "hour" or "second" or "minute" or "sec" || per && reader.IsWord(unit) && Units.IsMeasure(reader[unit]) ? unit + 1 : end;
    }

    /// <summary>Takes the smaller unit of a height or weight: <c>5 feet and 2 inches</c>, <c>6 lb 4 oz</c>.</summary>
    private static int AfterInches(TokenReader reader, int unit, int end)
    {
        bool feet = reader[unit] is "ft" or "feet" or "foot", pounds = reader[unit] is "lb" or "lbs" or "pounds" or "pound";
        if (!feet && !pounds)
            return end;
        int number = reader.Is(end, "and") || reader[end] is "," ? end + 1 : end;
        int amount = NumberScanner.EndOf(reader, number);
        if (amount == number || !reader.SameLine(end - 1, amount))
            return end;
        return feet ? reader[amount] is "in" or "inch" or "inches" ? amount + 1 : end : reader[amount] is "oz" or "ounce" or "ounces" ? amount + 1 : end;
    }
}
