using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Reads the unit of measure behind a number. Its grammar is that of English, whatever the pack.</summary>
internal sealed class MeasureScanner(LanguagePack pack)
{
    private readonly Currencies _currencies = pack.Currencies;
    private readonly Units _units = pack.Units;

    private readonly WordSet _degreeLetters = pack.Words("measures", "degree-letter");

    private readonly WordSet _scaleLetters = pack.Words("measures", "scale");

    private readonly WordSet _dimensions = pack.Words("measures", "dimension");

    private readonly WordSet _degreeScales = pack.Words("measures", "degree-scale");

    private readonly WordSet _unitKinds = pack.Words("measures", "unit-kind");

    private readonly WordSet _perUnits = pack.Words("measures", "per-unit");

    private readonly WordSet _timeUnits = pack.Words("measures", "time-unit");

    private readonly WordSet _feet = pack.Words("measures", "foot");

    private readonly WordSet _stones = pack.Words("measures", "stone");

    private readonly WordSet _pounds = pack.Words("measures", "pound");

    private readonly WordSet _inches = pack.Words("measures", "inch");

    private readonly WordSet _ounces = pack.Words("measures", "ounce");

    /// <summary>
    /// The index behind the unit of the number before <paramref name="end"/>; <paramref name="end"/> where there is
    /// none.
    /// </summary>
    public int AfterUnit(TokenReader reader, int end)
    {
        if (reader.IsNumber(end - 1) && NumberScanner.Letters(reader[end - 1]) is { Length: > 0 } letters
            && _units.IsGlued(letters))
            return AfterInches(reader, end - 1, AfterRate(reader, end));
        if (reader[end] is "℃" or "℉")
            return end + 1;
        if (reader[end] is "°" or "º" && reader.SameLine(end - 1, end))
            return _degreeLetters.Contains(reader[end + 1]) ? end + 2 : end + 1;
        if (reader[end] is "\"" or "”" or "″" or "'" or "’" && _dimensions.Contains(reader[end + 1])
            || reader[end] is "″" or "′")
            return end + 1;
        if (reader[end] is "'" or "’" && reader.Touches(end) && reader.IsNumber(end + 1) && reader[end + 1].Length <= 2)
        {
            bool inches = reader[end + 2] is "\"" or "”" or "″" && reader.Touches(end + 2);
            return inches ? end + 3 : reader.Touches(end + 1) ? end + 2 : end;
        }
        int unit = reader[end] is "-" or "–" or "‑" && reader.Touches(end) && reader.Touches(end + 1) ? end + 1 : end;
        if (!reader.SameLine(end - 1, unit))
            return end;
        if (IsPair(reader[end], reader[end + 2]) && reader.IsWord(end + 1) && _units.IsMeasure(reader[end + 1]))
            return end + 3;
        int name = AfterName(reader, unit);
        if (name == unit)
            return end;
        return AfterInches(reader, unit, AfterRate(reader, name));
    }

    /// <summary>Whether the part behind the hyphen of <c>six-mile</c> is a unit.</summary>
    public bool IsJoined(ReadOnlySpan<char> unit)
    {
        int hyphen = unit.IndexOf('-');
        if (hyphen > 0 && _units.IsAdjective(unit[..hyphen]))
        {
            unit = unit[(hyphen + 1)..];
            hyphen = unit.IndexOf('-');
        }
        return unit.Length > 1 && _units.IsMeasure(unit) || hyphen > 1 && _units.IsMeasure(unit[..hyphen]);
    }

    /// <summary>
    /// The index behind one unit that an article counts: <c>a metric ton</c>, <c>a mile away</c>; <paramref name="i"/>
    /// where there is none or a price is told by it.
    /// </summary>
    public int AfterArticle(TokenReader reader, int i)
    {
        int unit = i + 1;
        bool price = reader.IsNumber(i - 1)
            || reader.IsWord(i - 1)
            && (_currencies.IsName(reader[i - 1]) || _currencies.IsMinor(reader[i - 1])
                || _units.IsMeasure(reader[i - 1]));
        if (price || !reader.IsWord(unit) || !reader.SameLine(i, unit))
            return i;
        if (_unitKinds.Contains(reader[unit]))
            return AfterName(reader, unit) is var named && named > unit ? named : i;
        return reader[unit].Length > 3 && _units.IsMeasure(reader[unit])
            && (_dimensions.Contains(reader[unit + 1]) || reader.Is(unit + 1, "away") || reader.Is(unit + 1, "apart"))
            ? unit + 1
            : i;
    }

    private static bool IsPair(ReadOnlySpan<char> open, ReadOnlySpan<char> close) =>
        open is "{" && close is "}" || open is "<" && close is ">" || open is "[" && close is "]"
        || open is "(" && close is ")";

    private int AfterName(TokenReader reader, int unit)
    {
        int name = unit;
        for (int adjectives = 0; adjectives < 2 && reader.IsWord(name)
            && _units.IsAdjective(reader[name]); adjectives++)
            name += reader[name].Length == 2 && reader[name + 1] is "." && reader.Touches(name + 1) ? 2 : 1;
        if (!reader.IsWord(name))
            return unit;
        ReadOnlySpan<char> word = reader[name];
        if (_units.IsTimed(word) && reader.IsWord(name + 1) && _units.IsTime(reader[name + 1])
            && reader.SameLine(name, name + 1))
            return name + 2;
        if (!(_units.IsMeasure(word) || name > unit && _units.IsGlued(word))
            || word is "bit" && reader.Is(name - 1, "one"))
            return reader[name - 1] is "-" && IsJoined(word) ? name + 1 : unit;
        if (word.Equals("degree", StringComparison.OrdinalIgnoreCase)
            || word.Equals("degrees", StringComparison.OrdinalIgnoreCase)
            || word.Equals("deg", StringComparison.OrdinalIgnoreCase))
            return AfterDegrees(reader, name + 1);
        return name + 1;
    }

    /// <summary>Takes the power of the unit: <c>²</c>, <c>^2</c>, <c>squared</c>.</summary>
    private static int AfterPower(TokenReader reader, int end)
    {
        if (reader[end] is "^" && reader.Touches(end) && reader.IsNumber(end + 1) && reader.Touches(end + 1))
            return end + 2;
        return reader[end] is "²" or "³" && reader.Touches(end) || reader.Is(end, "squared") || reader.Is(end, "cubed")
            ? end + 1
            : end;
    }

    private int AfterDegrees(TokenReader reader, int end)
    {
        if (reader[end] is "." && reader[end - 1] is "deg")
            end++;
        bool scale = _scaleLetters.Contains(reader[end])
            || _degreeScales.Contains(reader[end]);
        if (scale)
            end++;
        return (reader.Is(end, "below") || reader.Is(end, "above"))
            && (reader.Is(end + 1, "zero") || reader.Is(end + 1, "freezing")) ? end + 2 : end;
    }

    /// <summary>Takes what the unit is counted by: <c>per hour</c>, <c>/s</c>, <c>an hour</c>.</summary>
    private int AfterRate(TokenReader reader, int end)
    {
        end = AfterPower(reader, end);
        if (reader[end] is "/" && reader.Touches(end) && reader.Touches(end + 1) && reader.IsWord(end + 1)
            && (_units.IsTime(reader[end + 1]) || _units.IsMeasure(reader[end + 1])
                || _perUnits.Contains(reader[end + 1])))
            return AfterPower(reader, end + 2);
        bool per = reader.Is(end, "per");
        if (!per && !reader.Is(end, "an"))
            return end;
        int unit = per && reader.IsWord(end + 1) && _units.IsAdjective(reader[end + 1]) ? end + 2 : end + 1;
        return _timeUnits.Contains(reader[unit]) || per && reader.IsWord(unit) && _units.IsMeasure(reader[unit])
            ? unit + 1
            : end;
    }

    /// <summary>
    /// Takes the smaller unit of a height or weight: <c>5 feet and 2 inches</c>, <c>5 ft 2</c>, <c>6 lb 4 oz</c>.
    /// </summary>
    private int AfterInches(TokenReader reader, int unit, int end)
    {
        ReadOnlySpan<char> greater = UnitOf(reader, unit);
        bool feet = _feet.Contains(greater), stones = _stones.Contains(greater);
        if (!feet && !stones && !_pounds.Contains(greater))
            return end;
        int number = reader.Is(end, "and") || reader[end] is "," ? end + 1 : end;
        int amount = pack.NumberScanner.EndOf(reader, number);
        if (amount == number || !reader.SameLine(end - 1, amount))
            return end;
        int last = reader.IsNumber(amount - 1) && NumberScanner.Letters(reader[amount - 1]).Length > 0
            ? amount - 1
            : amount;
        ReadOnlySpan<char> smaller = UnitOf(reader, last);
        if (feet ? _inches.Contains(smaller) : stones ? _pounds.Contains(smaller) : _ounces.Contains(smaller))
            return last + 1;
        return feet && number == end && reader.IsNumber(number) && reader[number] is [>= '0' and <= '9'] or "10" or "11"
            && !reader.IsWord(amount) ? amount : end;
    }

    private static ReadOnlySpan<char> UnitOf(TokenReader reader, int i) =>
        reader.IsNumber(i) ? NumberScanner.Letters(reader[i]) : reader[i];
}
