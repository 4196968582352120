namespace QualityCheck.Language;

/// <summary>
/// Reads amounts of money, their sign, code or currency before or behind the number. Its grammar is that of English,
/// whatever the pack.
/// </summary>
internal sealed class MoneyScanner(LanguagePack pack)
{
    private readonly Currencies _currencies = pack.Currencies;
    private readonly FunctionWords _functionWords = pack.FunctionWords;
    private readonly NumberWords _numberWords = pack.NumberWords;
    private readonly SourceWords _sourceWords = pack.SourceWords;
    private readonly Units _units = pack.Units;

    /// <summary>
    /// The index behind the amount that begins with the sign at <paramref name="i"/>: <c>$5 million</c>, <c>€10–15</c>;
    /// <paramref name="i"/> where there is none.
    /// </summary>
    public int AfterSign(TokenReader reader, int i)
    {
        int amount = AfterAmount(reader, i + 1);
        if (amount == i + 1)
            return i;
        if (IsDash(reader, amount))
        {
            int upper = Currencies.IsSign(reader[amount + 1]) ? amount + 2 : amount + 1;
            if (reader.IsNumber(upper) && AfterAmount(reader, upper) is var range && range > upper)
                amount = range;
        }
        return AfterUnit(reader, amount) is var named && named > amount ? named : amount;
    }

    /// <summary>
    /// Where an amount begins whose sign is at <paramref name="sign"/>: at the region before it, if there is one.
    /// </summary>
    public int BeginningOf(TokenReader reader, int sign)
    {
        int i = sign - 1;
        if (!reader.IsWord(i) || !_currencies.IsRegion(reader[i]) || !reader.SameLine(i, sign))
            return sign;
        if (reader[i] is "us")
            return reader.Touches(sign) || _sourceWords.IsDeterminer(reader[i - 1]) || reader[i - 1] is "s" or "of"
                ? i
                : sign;
        return reader.Touches(sign) || reader[i].Length > 1 || char.IsUpper(reader[i][0]) && reader[i] is not "A"
            ? i
            : sign;
    }

    /// <summary>
    /// The index behind the amount whose code is the word at <paramref name="i"/>: <c>USD 200</c>, <c>USD200</c>,
    /// <c>Rs. 500</c>; <paramref name="i"/> where there is none.
    /// </summary>
    public int AfterCode(TokenReader reader, int i)
    {
        ReadOnlySpan<char> word = reader[i];
        if (!reader.IsNumber(i + 1) && reader[i + 1] is not "." && !char.IsAsciiDigit(word[^1]))
            return i;
        int figures = word.IndexOfAnyInRange('0', '9');
        if (figures is 2 or 3 && _currencies.IsPrefix(word[..figures])
            && Digits.Only(word[figures..]))
            return reader[i + 1] is "." or "," && reader.Touches(i + 1) && reader.Touches(i + 2)
                && reader.IsNumber(i + 2)
                ? i + 3
                : reader.IsNumber(i + 1) && reader.Touches(i + 1) && reader[i + 1][0] == '.'
                ? i + 2
                : AfterScale(reader, i + 1);
        if (!_currencies.IsPrefix(word))
            return i;
        int number = reader[i + 1] is "." && reader.Touches(i + 1) ? i + 2 : i + 1;
        return reader.IsNumber(number) && reader.SameLine(i, number) && !DateScanner.IsYear(reader[number])
            && AfterAmount(reader, number) is var amount && amount > number ? amount : i;
    }

    /// <summary>
    /// The index behind the currency of the number before <paramref name="end"/>; <paramref name="end"/> where there is
    /// none.
    /// </summary>
    public int AfterUnit(TokenReader reader, int end)
    {
        int unit = reader[end] is "-" && reader.Touches(end) && reader.Touches(end + 1) ? end + 1 : end;
        if (!reader.SameLine(end - 1, unit))
            return end;
        if (Currencies.IsSign(reader[end]) || reader[end] is "¢")
            return AfterMinor(reader, end + 1) is var minor && minor == end + 1 && reader.IsNumber(end + 1)
                && !reader.Touches(end) ? end : minor;
        if (!reader.IsWord(unit))
            return end;
        int name = unit;
        while (name < unit + 2 && reader.IsWord(name) && _currencies.IsAdjective(reader[name]))
            name++;
        if (!reader.IsWord(name))
            return end;
        ReadOnlySpan<char> word = reader[name];
        if (_currencies.IsName(word) || name == unit && _currencies.IsCode(word) && !char.IsLower(word[0])
            || name == unit && _currencies.IsPrefix(word) && word.Length == 3 && !_units.IsMeasure(word))
            return reader.IsWord(name + 1) && _currencies.IsMinor(reader[name + 1])
                ? name + 2
                : AfterMinor(reader, name + 1);
        if (_currencies.IsWeight(word))
            return name > unit || reader.Is(name + 1, "sterling")
                || AfterMinor(reader, name + 1) is var minor && minor > name + 2 && reader.IsWord(minor - 1)
                || _numberWords.IsScale(reader[end - 1])
                ? AfterMinor(reader, reader.Is(name + 1, "sterling") ? name + 2 : name + 1)
                : end;
        if (reader.Is(name, "grand") && name == unit)
            return reader.IsWord(name + 1) && !_functionWords.Contains(reader[name + 1]) ? end : name + 1;
        return _currencies.IsMinor(word) ? name + 1 : end;
    }

    /// <summary>Whether letters glued to the figures are a currency: <c>115USD</c>, <c>100元</c>, <c>50p</c>.</summary>
    public bool IsGlued(ReadOnlySpan<char> number) =>
        number is [_, 'p'] or [_, _, 'p'] && char.IsAsciiDigit(number[^2]) || IsCurrency(NumberScanner.Letters(number));

    private bool IsCurrency(ReadOnlySpan<char> letters) =>
        letters.Length == 3 && _currencies.IsPrefix(letters)
        || letters.Length > 0 && _currencies.IsName(letters)
        || letters.Length == 4 && _currencies.IsCode(letters);

    private int AfterAmount(TokenReader reader, int i) =>
        pack.NumberScanner.EndOf(reader, i) is var end && end > i ? AfterScale(reader, end) : i;

    private int AfterScale(TokenReader reader, int end)
    {
        int scale = IsDash(reader, end) ? end + 1 : end;
        return reader.IsWord(scale) && reader.SameLine(end - 1, scale) && _numberWords.IsMoneyScale(reader[scale])
            ? scale + 1
            : end;
    }

    /// <summary>Takes the smaller coins: <c>forty-five cents</c>, <c>and 50</c>.</summary>
    private int AfterMinor(TokenReader reader, int end)
    {
        bool and = reader.Is(end, "and");
        int start = and ? end + 1 : end;
        if (!reader.SameLine(end - 1, start))
            return end;
        int number = pack.NumberScanner.EndOf(reader, start);
        if (number == start)
            return end;
        if (reader.IsWord(number) && _currencies.IsMinor(reader[number]))
            return number + 1;
        return number == start + 1 && reader.IsNumber(start) && reader[start].Length <= 2
            && Digits.Only(reader[start]) && !reader.IsWord(number)
            && reader.Kind(number) is null or TokenKind.Punctuation && !reader.Touches(number + 1) ? number : end;
    }

    private static bool IsDash(TokenReader reader, int i) =>
        reader[i] is "-" or "–" && reader.Touches(i) && reader.Touches(i + 1);
}
