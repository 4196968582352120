using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Reads a number in figures or words, with its sign, scale and fraction. Its grammar is that of English, whatever the
/// pack.
/// </summary>
internal sealed class NumberScanner(LanguagePack pack)
{
    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly FunctionWords _functionWords = pack.FunctionWords;
    private readonly NumberWords _numberWords = pack.NumberWords;
    private readonly Units _units = pack.Units;

    private readonly WordSet _oneOf = pack.Words("numbers", "one-of");

    private readonly WordSet _vagueCounts = pack.Words("numbers", "vague-count");

    /// <summary>
    /// The index behind the number that begins at <paramref name="i"/>; <paramref name="i"/> where there is none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        int start = IsSign(reader, i) ? i + 1 : i;
        int end = reader.IsNumber(start) ? AfterFigures(reader, start) : reader.IsWord(start)
            ? AfterWords(reader, start)
            : start;
        if (end == start)
            return i;
        end = AfterScales(reader, AfterFraction(reader, end));
        return AfterRatio(reader, start, end);
    }

    /// <summary>
    /// Whether the number that ends before <paramref name="end"/> is a rank: <c>3rd</c>, <c>twenty-first</c>, <c>one
    /// hundred and first</c>.
    /// </summary>
    public bool IsOrdinal(TokenReader reader, int start, int end) =>
        reader.IsNumber(start) ? end == start + 1 && HasOrdinalSuffix(reader[start])
        : _numberWords.IsOrdinal(reader[end - 1])
            && !(_numberWords.IsDigit(reader[start]) && _numberWords.IsDigit(reader[start + 1]))
            && !(end > start + 1 && _oneOf.Contains(reader[end - 2]));

    /// <summary><c>one</c> by itself is a pronoun more often than a figure.</summary>
    public static bool IsLoneOne(TokenReader reader, int start, int end) => end == start + 1 && reader.Is(start, "one");

    public static bool HasOrdinalSuffix(ReadOnlySpan<char> number) =>
        number.Length > 2 && char.IsAsciiDigit(number[^3])
        && (number.EndsWith("st") && number[^3] == '1' && !number.EndsWith("11st") || number.EndsWith("nd")
            || number.EndsWith("rd") || number.EndsWith("th") || number.EndsWith("ST") || number.EndsWith("TH"));

    /// <summary>The letters glued to the end of the figures: <c>km</c> of <c>5km</c>.</summary>
    public static ReadOnlySpan<char> Letters(ReadOnlySpan<char> number)
    {
        int figures = number.LastIndexOfAnyInRange('0', '9') + 1;
        while (figures < number.Length && !char.IsLetter(number[figures]))
            figures++;
        if (figures == number.Length && number[^1] is '2' or '3')
        {
            figures = number[..^1].LastIndexOfAnyInRange('0', '9') + 1;
            return figures > 0 && figures < number.Length - 1 ? number[figures..] : [];
        }
        return number[figures..];
    }

    /// <summary>A minus or a plus glued to its figures and to nothing before, or a word for one.</summary>
    private bool IsSign(TokenReader reader, int i) =>
        reader[i] is "-" or "−" or "–"
            ? reader.IsNumber(i + 1) && reader.Touches(i + 1)
                && !(reader.Touches(i) && reader.Kind(i - 1) is TokenKind.Number or TokenKind.Word or TokenKind.Symbol)
                && !reader.IsNumber(i - 1)
        : (reader.Is(i, "minus") || reader.Is(i, "negative"))
            && (reader.IsNumber(i + 1) || _numberWords.IsCardinal(reader[i + 1]));

    private int AfterFigures(TokenReader reader, int i)
    {
        int end = i + 1;
        if (reader[i] is [>= '0' and <= '9', .., 'e' or 'E'] && reader[end] is "+" or "-" or "−" && reader.Touches(end)
            && reader.Touches(end + 1) && reader.IsNumber(end + 1))
            return end + 2;
        if (reader[i] is not [.., >= '0' and <= '9'])
            return AfterScales(reader, end);
        while (reader.IsNumber(end) && reader[end].Length >= 3 && reader.Gap(end) is "\u202F" or "\u00A0" or "\u2009"
            && IsGroup(reader[end]) && reader[i].Length <= 3)
            end++;
        if (end == i + 1 && reader.IsNumber(end) && IsSimpleFraction(reader[end]) && Digits.Only(reader[i])
            && reader.SameLine(i, end) && !reader.Touches(end))
            end++;
        while (reader[end] is "'" or "’" && reader.Touches(end) && reader.Touches(end + 1) && reader.IsNumber(end + 1)
            && reader[i].Length <= 3 && reader[end + 1].Length >= 3 && IsGroup(reader[end + 1]))
            end += 2;
        while (reader[end] is "^" && reader.Touches(end))
        {
            int power = end + 1;
            while (reader[power] is "-" or "−" && reader.Touches(power))
                power++;
            if (!reader.IsNumber(power) || !reader.Touches(power))
                break;
            end = power + 1;
        }
        if (reader.Is(end, "point") && reader.IsNumber(end + 1) && Digits.Only(reader[i])
            && Digits.Only(reader[end + 1]))
            end += 2;
        return AfterScales(reader, end);
    }

    /// <summary>A group of three digits, with decimals behind it perhaps: <c>567.89</c>.</summary>
    private static bool IsGroup(ReadOnlySpan<char> number) =>
        Digits.Only(number[..3]) && (number.Length == 3 || number[3] is '.' or ',');

    /// <summary><c>3/4</c>, <c>½</c>.</summary>
    private static bool IsSimpleFraction(ReadOnlySpan<char> number) =>
        number.Length == 1 && number[0] > '\u007F'
        || number.Length is 3 or 4 && number[1] == '/' && char.IsAsciiDigit(number[0])
        && Digits.Only(number[2..]);

    /// <summary>
    /// Whether the number that ends before <paramref name="end"/> is a fraction: <c>three quarters</c>, <c>3/4</c>,
    /// <c>¾</c>.
    /// </summary>
    public bool IsFraction(TokenReader reader, int end) =>
        reader.IsNumber(end - 1)
            ? reader[end - 1].Contains('/') || reader[end - 1] is [> '\u007F']
            : reader.IsWord(end - 1) && IsFraction(reader[end - 1]);

    /// <summary>
    /// The index behind a scale without its number, <c>hundred</c>; <paramref name="i"/> where there is none or its
    /// number is vague.
    /// </summary>
    public int AfterBareScale(TokenReader reader, int i) =>
        !IsLongScale(reader, i) || _vagueCounts.Contains(reader[i - 1]) ? i : AfterScales(reader, i + 1);

    /// <summary>Whether the word ends a fraction: <c>fifths</c>, <c>quarter</c>, <c>one-half</c>.</summary>
    private bool IsFraction(ReadOnlySpan<char> word) =>
        _numberWords.IsManyParts(word) || _numberWords.IsPart(word)
        || _numberWords.IsHyphenatedFraction(word);

    private int AfterWords(TokenReader reader, int i)
    {
        if (_numberWords.IsHyphenatedFraction(reader[i]))
            return AfterShare(reader, i + 1);
        int end = AfterArticle(reader, i);
        if (end < 0)
            return i;
        if (end == i)
        {
            if (_numberWords.IsOrdinal(reader[i]))
                return i + 1;
            if (!_numberWords.IsCardinal(reader[i]))
                return i;
            end++;
        }
        end = AfterMoreWords(reader, i, end);
        if (reader.Is(end, "point") && reader.IsWord(end + 1) && _numberWords.IsCardinal(reader[end + 1]))
        {
            end += 2;
            while (reader.IsWord(end) && _numberWords.IsCardinal(reader[end]))
                end++;
            return end;
        }
        if (reader.Is(end, "and") && !reader.Is(i - 1, "between") && IsLongScale(reader, end - 1)
            && _numberWords.IsOrdinal(reader[end + 1]) && reader.SameLine(end, end + 1))
            return end + 2;
        if (reader.IsWord(end) && _numberWords.IsOrdinal(reader[end])
            && (_numberWords.IsTens(reader[end - 1]) || _numberWords.IsScale(reader[end - 1])
                || reader[end].EndsWith("dth")))
            return end + 1;
        int parts = AfterParts(reader, end);
        return parts > end ? AfterShare(reader, parts) : end;
    }

    /// <summary>
    /// <c>a</c> before a scale or a fraction, <c>half</c> or a quarter before a scale: the index behind what is
    /// certain, <paramref name="i"/> where there is no article, below 0 where it begins no number.
    /// </summary>
    private int AfterArticle(TokenReader reader, int i)
    {
        bool part = reader.Is(i, "half") || reader.Is(i, "quarter");
        int at = part ? i + 1 : i;
        bool article = reader.Is(at, "a") || reader.Is(at, "an");
        if (article)
            at++;
        if (!part && !article)
            return i;
        if (!part && (reader.Is(at, "half") || reader.Is(at, "quarter")) && IsLongScale(reader, at + 1))
            at++;
        if (IsLongScale(reader, at))
            return at + 1;
        if (part && AfterShare(reader, at) is var share && share > at)
            return share;
        if (part || !article || !reader.IsWord(at) || !_numberWords.IsPart(reader[at]))
            return -1;
        return reader.Is(at + 1, "of") && !reader.Is(at, "half") || !reader.IsWord(at + 1) && !reader.Is(at, "second")
            ? AfterShare(reader, at + 1)
            : -1;
    }

    private int AfterMoreWords(TokenReader reader, int i, int end)
    {
        bool between = reader.Is(i - 1, "between");
        while (reader.IsWord(end) && reader.SameLine(end - 1, end)
            || reader[end] is "-" or "–" && _numberWords.IsTens(reader[end - 1]))
        {
            if (_numberWords.IsCardinal(reader[end]) || IsLongScale(reader, end))
                end++;
            else if (reader.Is(end, "and") && !between && IsLongScale(reader, end - 1) && reader.IsWord(end + 1)
                && _numberWords.IsCardinal(reader[end + 1]) && AfterParts(reader, end + 2) == end + 2)
                end += 2;
            else if (reader[end] is "-" or "–" && _numberWords.IsDigit(reader[end + 1]))
                end += 2;
            else
                break;
        }
        return end;
    }

    /// <summary>
    /// Takes the denominator of a fraction whose numerator ends before <paramref name="end"/>: <c>fifths</c>;
    /// <c>fifth</c> behind <c>one</c>.
    /// </summary>
    private int AfterParts(TokenReader reader, int end)
    {
        int parts = reader.Is(end, "-") ? end + 1 : end;
        if (!reader.IsWord(parts))
            return end;
        ReadOnlySpan<char> word = reader[parts];
        if (_numberWords.IsManyParts(word)
            && (!word.Equals("quarters", StringComparison.OrdinalIgnoreCase) || reader.Is(end - 1, "three"))
            || _numberWords.IsHyphenatedFraction(word))
            return parts + 1;
        return reader.Is(end - 1, "one") && _numberWords.IsPart(word)
            && !(word.Equals("quarter", StringComparison.OrdinalIgnoreCase) && reader.IsWord(parts + 1)
                && !reader.Is(parts + 1, "of")) ? parts + 1 : end;
    }

    /// <summary>Takes what the fraction is a part of, where that is a number: <c>two thirds of a million</c>.</summary>
    private int AfterShare(TokenReader reader, int end) =>
        reader.Is(end, "of") && (reader.Is(end + 1, "a") || reader.Is(end + 1, "one")) && IsLongScale(reader, end + 2)
            ? end + 3
            : end;

    /// <summary>Takes a fraction added to the number: <c>and a half</c>, <c>and three fifths</c>.</summary>
    private int AfterFraction(TokenReader reader, int end, bool last = false)
    {
        if (!reader.Is(end, "and") || reader.IsWord(end - 1) && IsFraction(reader[end - 1]))
            return end;
        int numerator = end + 1;
        if (reader.IsNumber(numerator))
            return reader.IsNumber(end - 1) && Digits.Only(reader[end - 1]) && !reader.Is(end - 2, "between")
                && IsSimpleFraction(reader[numerator]) ? numerator + 1 : end;
        if (reader.Is(numerator, "a") || reader.Is(numerator, "an"))
            return reader.IsWord(numerator + 1) && _numberWords.IsPart(reader[numerator + 1])
                && (!_numberWords.IsOrdinal(reader[numerator + 1]) || !reader.IsWord(numerator + 2)
                    || _functionWords.Contains(reader[numerator + 2])) ? numerator + 2 : end;
        if (_numberWords.IsHyphenatedFraction(reader[numerator]))
            return numerator + 1;
        int after = numerator;
        while (reader.IsWord(after) && _numberWords.IsCardinal(reader[after]))
            after++;
        if (after == numerator)
            return end;
        if (!last && reader.Is(after, "and") && AfterFraction(reader, after, last: true) is var more && more > after)
            return more;
        return AfterParts(reader, after) is var parts && parts > after ? parts : end;
    }

    private int AfterScales(TokenReader reader, int end)
    {
        while (reader.IsWord(end) && _numberWords.IsScale(reader[end]) && reader.SameLine(end - 1, end))
            end++;
        if (reader.Is(end, "and") && reader.Is(end - 1, "hundred") && !reader.Is(end - 3, "between")
            && reader.IsNumber(end + 1) && reader[end + 1].Length <= 2)
            return end + 2;
        return end;
    }

    /// <summary>Takes the other half of a ratio: <c>one in five</c>, <c>1 over 3</c>.</summary>
    private int AfterRatio(TokenReader reader, int start, int end)
    {
        bool over = reader.Is(end, "over");
        if (!over && !(reader.Is(end, "in") && end == start + 1 && reader[start] is "1" or "one" or "One"))
            return end;
        int last = reader.IsNumber(end + 1)
            ? AfterFigures(reader, end + 1)
            : reader.IsWord(end + 1) && _numberWords.IsCardinal(reader[end + 1])
            ? AfterMoreWords(reader, end + 1, end + 2)
            : end;
        bool ends = last > end
            && (over ? !reader.IsWord(last) && reader.Kind(last) != TokenKind.Symbol
                : !_units.IsTime(reader[last]) && !_calendarWords.IsMonth(reader[last])
                    && reader[end + 1] is not "one");
        return ends && !(reader.IsNumber(end + 1) && DateScanner.IsYear(reader[end + 1])) ? last : end;
    }

    private bool IsLongScale(TokenReader reader, int i) =>
        reader.IsWord(i) && reader[i].Length > 2 && _numberWords.IsScale(reader[i]);
}
