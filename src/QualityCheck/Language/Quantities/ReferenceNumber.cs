using System.Buffers;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells a number that names a thing from one that counts: chapters, models, versions, citations, telephone and list
/// numbers. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class ReferenceNumber(LanguagePack pack)
{
    // Tokens of a citation in brackets; it bounds the time. A judgement.
    private const int LongestCitation = 16;

    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly FunctionWords _functionWords = pack.FunctionWords;
    private readonly NumberWords _numberWords = pack.NumberWords;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,");

    /// <summary>
    /// Words before the number of a place, a line or a paper, which is no year even where it looks like one.
    /// </summary>
    private readonly WordSet _numbered = pack.Words("references", "numbered");

    /// <summary>Works that may be called like a year: the novel <c>1984</c>.</summary>
    private readonly WordSet _works = pack.Words("references", "work");

    private readonly WordSet _lines = pack.Words("references", "line");

    private readonly WordSet _labels = pack.Words("references", "label");

    private readonly WordSet _streets = pack.Words("references", "street");

    /// <summary>Whether a number stands behind the word to name a thing: <c>step</c>, <c>page</c>.</summary>
    public bool IsLabel(ReadOnlySpan<char> word) => _labels.Contains(word);

    /// <summary>
    /// The index behind a number, like a year perhaps, that names a thing: apartment <c>2019</c>, No. <c>1545-0008</c>,
    /// the novel <c>1984</c>; <paramref name="i"/> where there is none.
    /// </summary>
    public int EndOfNumbered(TokenReader reader, int i)
    {
        if (!Digits.Only(reader[i]) || !reader.SameLine(i - 1, i) || pack.NumericDate.EndOf(reader, i) > i)
            return i;
        int label = reader[i - 1] is "." && reader.Touches(i - 1) ? i - 2 : i - 1;
        bool numbered = reader.IsWord(label) && _numbered.Contains(reader[label])
            && (label < i - 1 || !reader.Is(label, "no"));
        if (!numbered)
            return _works.Contains(reader[i - 1]) && DateScanner.IsYear(reader[i])
                || reader.Is(i - 1, "the") && _lines.Contains(reader[i + 1]) && reader.SameLine(i, i + 1)
                || reader[i - 1] is "§" ? i + 1 : i;
        bool joined = reader[i + 1] is "-" or "–" && reader.Touches(i + 1) && reader.Touches(i + 2)
            && reader.IsNumber(i + 2) && Digits.Only(reader[i + 2]);
        int end = joined ? i + 3 : i + 1;
        return _calendarWords.IsMonth(reader[end])
            || reader.IsWord(end) && char.IsLower(reader[end][0]) && reader[end].EndsWith('s')
            && !_functionWords.Contains(reader[end]) ? i : end;
    }

    /// <summary>
    /// Whether the bare number from <paramref name="start"/> to <paramref name="end"/> names a thing.
    /// </summary>
    public bool Is(TokenReader reader, int start, int end)
    {
        if (!reader.IsNumber(start))
            return false;
        if (end > start + 1)
            return reader.IsNumber(end - 1) && reader[start + 1] is "-" or "–"
                && (IsLabelled(reader, start) || IsCitation(reader, start)
                    || reader[start].Count('.') > 1 && !IsGroupedByDots(reader[start]));
        ReadOnlySpan<char> number = reader[start];
        if (IsGroupedByDots(number))
            return false;
        if (!IsPlain(number))
            return HasStrangeLetters(number) || number.Count('.') > 1 || number.Count('/') > 1
                || number is "24/7" or "9/11" or "20/20";
        if (number.Contains(','))
            return false;
        if (number is ['0', >= '0' and <= '9', ..] && number.ContainsAnyInRange('1', '9'))
            return true;
        return IsBracketed(reader, start) || IsGluedToName(reader, start) || IsLabelled(reader, start)
            || IsNamed(reader, start) || IsHouse(reader, start) || StandsAlone(reader, start)
            || IsSectionNumber(reader, start);
    }

    /// <summary>
    /// The index behind figures joined by dashes that are no range: <c>615-252-8530</c>, <c>50-30-20</c>;
    /// <paramref name="i"/> where there are none.
    /// </summary>
    public static int EndOfJoined(TokenReader reader, int i)
    {
        int end = i + 1, parts = 1;
        while (reader[end] is "-" or "–" or "." && reader.Touches(end) && reader.Touches(end + 1)
            && reader.IsNumber(end + 1) && IsExtension(reader[end + 1]))
        {
            end += 2;
            parts++;
        }
        bool telephone = parts == 2
            && (reader[i].Length == 3 && reader[end - 1].Length == 4 || reader[i - 1] is "+" && reader.Touches(i));
        return parts > 2 || telephone ? end : i;
    }

    /// <summary>Figures, or a telephone number's last ones and another line's: <c>8530/31</c>.</summary>
    private static bool IsExtension(ReadOnlySpan<char> number) =>
        Digits.Only(number)
        || number.Length > 5 && number[4] == '/' && Digits.Only(number[..4]) && Digits.Only(number[5..]);

    private static bool IsPlain(ReadOnlySpan<char> number) =>
        !number.ContainsAnyExcept(Figures) && number.Count('.') < 2;

    /// <summary><c>1.250.000</c>, but not the four bytes of an internet address.</summary>
    private static bool IsGroupedByDots(ReadOnlySpan<char> number)
    {
        int groups = number.Count('.');
        if (groups < 2 || number[0] == '0' || (number.Length - groups * 4) is not (1 or 2 or 3)
            || groups == 3 && number.Length > 12)
            return false;
        for (int at = number.Length; at > 0; at -= 4)
        {
            if (!Digits.Only(number[Math.Max(0, at - 3)..at]) || at > 3 && number[at - 4] != '.')
                return false;
        }
        return true;
    }

    /// <summary>
    /// Letters that are neither a scale nor a multiplier: <c>5C</c>, <c>737MAX</c>, <c>3D</c>, and the <c>4K</c> of a
    /// screen.
    /// </summary>
    private bool HasStrangeLetters(ReadOnlySpan<char> number)
    {
        if (number is "4K" or "8K" or "4k" or "8k" || number.Count('.') > 1)
            return true;
        int letter = 0;
        while (letter < number.Length && !char.IsAsciiLetter(number[letter]))
            letter++;
        if (letter == number.Length)
            return false;
        ReadOnlySpan<char> letters = number[letter..];
        if (letters is "x" or "X" && letter > 0)
            return letters[0] == 'X';
        return !(_numberWords.IsMoneyScale(letters) && letters is not "t" and not "T" || letters is "s" or "ths"
            || char.IsAsciiDigit(letters[^1]) && letters[0] is 'e' or 'E' or 'x'
            && !letters[1..].ContainsAnyInRange('a', 'z'));
    }

    private static bool IsBracketed(TokenReader reader, int i) =>
        reader[i - 1] is "#" or "№" && reader.Touches(i)
        || reader[i - 1] is "(" && reader[i + 1] is ")" && reader[i].Length <= 2 && Digits.Only(reader[i])
        || IsCitation(reader, i);

    /// <summary>In square brackets, alone or in a list: <c>[3]</c>, <c>[4, 7–9]</c>.</summary>
    private static bool IsCitation(TokenReader reader, int i)
    {
        int open = i - 1, close = i + 1;
        while (open > i - LongestCitation && IsInsideCitation(reader, open))
            open--;
        while (close < i + LongestCitation && IsInsideCitation(reader, close))
            close++;
        return reader[open] is "[" && reader[close] is "]";
    }

    private static bool IsInsideCitation(TokenReader reader, int i) =>
        reader.IsNumber(i) || reader[i] is "," or ";" or "-" or "–";

    /// <summary>
    /// Behind a word and a mark without a space: <c>USB3.2</c>, <c>co/2</c>; before a letter in brackets:
    /// <c>401(k)</c>.
    /// </summary>
    private static bool IsGluedToName(TokenReader reader, int i) =>
        reader[i + 1] is "(" && reader.Touches(i + 1) && reader.IsWord(i + 2) && reader[i + 2].Length == 1
        && reader.Touches(i + 2) ||
        reader.Touches(i)
        && (reader.IsWord(i - 1)
            || reader[i - 1] is "." or "_" or "@" or "/" or "'" or "’" or "‘" && reader.Touches(i - 1)
            && reader.Kind(i - 2) is TokenKind.Word or TokenKind.Address)
        || reader[i].StartsWith('.') && reader.Touches(i) && reader.IsWord(i - 1);

    private bool IsLabelled(TokenReader reader, int i)
    {
        int label = reader[i - 1] is "." or "-" or "–" ? i - 2 : i - 1;
        if (reader.SameLine(label, i) && reader.IsNumber(label) && label < i - 1
            || reader.Is(i - 1, "and") && reader.IsNumber(i - 2))
            label = (reader.Is(i - 1, "and") ? i - 2 : label) - 1;
        return reader.IsWord(label) && reader.SameLine(label, i) && _labels.Contains(reader[label])
            && (reader[label] is not "no" || reader[label + 1] is ".");
    }

    /// <summary>Directly behind a capitalised name inside a sentence: <c>iPhone 12</c>, <c>USB 3.0</c>.</summary>
    private bool IsNamed(TokenReader reader, int i)
    {
        int name = i - 1;
        if (!reader.IsWord(name) || !reader.SameLine(name, i) || reader.Touches(i))
            return false;
        ReadOnlySpan<char> word = reader[name];
        bool capital = char.IsUpper(word[0]) || word.Length > 2 && word[1..].ContainsAnyInRange('A', 'Z');
        if (!capital || _functionWords.Contains(word) || _calendarWords.IsMonth(word)
            || _calendarWords.IsWeekday(word)
            || _numberWords.IsCardinal(word))
            return false;
        bool first = name == 0 || !reader.SameLine(name - 1, name)
            || reader[name - 1] is "." or "!" or "?" or ":" or "“" or "\"" or "•" or "-" or "*";
        bool counts = reader.IsWord(i + 1) && reader.SameLine(i, i + 1) && char.IsLower(reader[i + 1][0])
            && reader[i + 1].EndsWith('s') && !_functionWords.Contains(reader[i + 1]);
        bool version = reader[i].Contains('.') || !word.ContainsAnyInRange('a', 'z') && word.Length > 1;
        return first
            ? version || !reader.IsWord(i + 1) && word.Length > 2 && reader[i].Length <= 2
            : version || !counts && reader[i + 1] is not "+" and not "%";
    }

    private bool IsHouse(TokenReader reader, int i)
    {
        if (!Digits.Only(reader[i]) || reader[i].Length > 5)
            return false;
        for (int at = i + 1; at < i + 4 && reader.IsWord(at) && char.IsUpper(reader[at][0])
            && reader.SameLine(at - 1, at); at++)
        {
            if (at > i + 1 && _streets.Contains(reader[at]))
                return true;
        }
        return false;
    }

    /// <summary>A small number alone on its line, between others: the heading of an item.</summary>
    private static bool StandsAlone(TokenReader reader, int i) =>
        reader.Count > 1 && reader[i].Length <= 3 && Digits.Only(reader[i]) && (i == 0 || !reader.SameLine(i - 1, i))
        && (i == reader.Count - 1 || !reader.SameLine(i, i + 1));

    /// <summary>A number with a dot at the beginning of a heading: <c>3.1 Methods</c>.</summary>
    private static bool IsSectionNumber(TokenReader reader, int i) =>
        reader[i].Contains('.') && (i == 0 || !reader.SameLine(i - 1, i)) && reader.IsWord(i + 1)
        && reader.SameLine(i, i + 1) && char.IsUpper(reader[i + 1][0]);
}
