using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace QualityCheck.Extraction;

/// <summary>Reads dates as web pages write them. A date without a year is none: there is no clock to complete it.</summary>
internal static class IsoDate
{
    private const int Longest = 200;
    private const int ShortestMonth = 3;
    private const int LongestGap = 3;

    private static readonly SearchValues<char> Borders = SearchValues.Create("()|:;•·");

    private static readonly FrozenDictionary<string, int> Months = MonthNames(
        ["jan", "january", "januar", "janvier", "janv", "enero", "ene", "gennaio", "gen", "janeiro", "januari"],
        ["feb", "february", "februar", "février", "févr", "febrero", "febbraio", "fevereiro", "fev", "februari"],
        ["mar", "march", "märz", "mär", "mars", "marzo", "março", "maart", "mrt"],
        ["apr", "april", "avril", "avr", "abril", "abr", "aprile"],
        ["may", "mai", "mayo", "maggio", "mag", "maio", "mei"],
        ["jun", "june", "juni", "juin", "junio", "giugno", "giu", "junho"],
        ["jul", "july", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho"],
        ["aug", "august", "août", "agosto", "ago", "augustus"],
        ["sep", "sept", "september", "septembre", "septiembre", "settembre", "set", "setembro"],
        ["oct", "october", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out"],
        ["nov", "november", "novembre", "noviembre", "novembro"],
        ["dec", "december", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dicembre", "dezembro"]);

    /// <summary>The date in ISO 8601 with the precision it was given in; null where it cannot be read.</summary>
    public static string? Read(string text)
    {
        text = text.Trim();
        return text.Length > Longest ? null : Iso(text) ?? Find(text)?.Date;
    }

    /// <summary>The first date in a line, and its place there.</summary>
    public static (string Date, TextSpan Place)? Find(string line)
    {
        if (line.Length > Longest || !line.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        List<TextSpan> parts = Parts(line);
        for (int i = 0; i + 2 < parts.Count; i++)
        {
            if (Date(line, parts, i) is { Last: int last, Date: { } date })
                return (date, TextSpan.FromBounds(parts[i].Start, parts[last].End));
        }
        return null;
    }

    /// <summary>Whether a word in lower case names a month.</summary>
    public static bool IsMonth(string word) => Months.ContainsKey(word);

    private static string? Iso(string text)
    {
        if (text.Length == 8 && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly compact))
            return Of(compact.Year, compact.Month, compact.Day);
        if (text.Length < 10 || !DateOnly.TryParseExact(text.AsSpan(0, 10), ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return null;
        string date = Of(day.Year, day.Month, day.Day)!;
        ReadOnlySpan<char> rest = text.AsSpan(10).TrimStart("Tt ");
        int end = 0;
        while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || rest[end] is ':' or '.' or ','))
            end++;
        return Time(rest[..end]) is { } time ? $"{date}T{time}{Zone(rest[end..].Trim())}" : date;
    }

    private static string? Time(ReadOnlySpan<char> text)
    {
        int fraction = text.IndexOfAny('.', ',');
        if (fraction >= 0)
            text = text[..fraction];
        return TimeOnly.TryParseExact(text, ["HH:mm:ss", "HH:mm", "H:mm:ss", "H:mm", "HHmmss", "HHmm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)
            ? time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
            : null;
    }

    private static string? Zone(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z" or "UTC" or "GMT")
            return "Z";
        if (text.Length < 3 || text[0] is not ('+' or '-') || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2]))
            return null;
        ReadOnlySpan<char> minutes = text[3..].TrimStart(':');
        return minutes.Length == 0 ? $"{text[..3]}:00" : minutes.Length == 2 && char.IsAsciiDigit(minutes[0]) && char.IsAsciiDigit(minutes[1]) ? $"{text[..3]}:{minutes}" : null;
    }

    /// <summary>The runs of letters, split before a capital, and the runs of digits, without ordinal endings and the little words inside dates.</summary>
    private static List<TextSpan> Parts(string line)
    {
        var parts = new List<TextSpan>();
        for (int i = 0; i < line.Length;)
        {
            bool digits = char.IsAsciiDigit(line[i]);
            int start = i++;
            if (!digits && !char.IsLetter(line[start]))
                continue;
            while (i < line.Length && (digits ? char.IsAsciiDigit(line[i]) : char.IsLetter(line[i]) && !(char.IsUpper(line[i]) && char.IsLower(line[i - 1]))))
                i++;
            if (digits || line[start..i].ToLowerInvariant() is not ("st" or "nd" or "rd" or "th" or "of" or "de" or "del"))
                parts.Add(TextSpan.FromBounds(start, i));
        }
        return parts;
    }

    private static (string? Date, int Last) Date(string line, List<TextSpan> parts, int first)
    {
        if (!IsTogether(line, parts[first], parts[first + 1]) || !IsTogether(line, parts[first + 1], parts[first + 2]))
            return default;
        (int Number, int Digits, int Month) a = Value(line, parts[first]), b = Value(line, parts[first + 1]), c = Value(line, parts[first + 2]);
        string? date = (a, b, c) switch
        {
            ({ Month: > 0 }, { Digits: 1 or 2 }, { Digits: 4 }) => Of(c.Number, a.Month, b.Number),
            ({ Digits: 1 or 2 }, { Month: > 0 }, { Digits: 4 }) => Of(c.Number, b.Month, a.Number),
            ({ Digits: 4 }, { Month: > 0 }, { Digits: 1 or 2 }) => Of(a.Number, b.Month, c.Number),
            ({ Digits: 4 }, { Digits: 2 }, { Digits: 2 }) => Of(a.Number, b.Number, c.Number),
            ({ Digits: 1 or 2 }, { Digits: 1 or 2 }, { Digits: 4 }) => OneOrder(c.Number, a.Number, b.Number),
            _ => null,
        };
        return (date, first + 2);
    }

    private static bool IsTogether(string line, TextSpan before, TextSpan after)
    {
        ReadOnlySpan<char> gap = line.AsSpan(before.End, after.Start - before.End);
        return gap.Length <= LongestGap + "of ".Length && !gap.ContainsAny(Borders);
    }

    private static (int Number, int Digits, int Month) Value(string line, TextSpan part)
    {
        ReadOnlySpan<char> text = line.AsSpan(part.Start, part.Length);
        if (!char.IsAsciiDigit(text[0]))
            return (0, 0, text.Length < ShortestMonth ? 0 : Months.GetValueOrDefault(text.ToString().ToLowerInvariant()));
        return text.Length > 4 ? default : (int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), text.Length, 0);
    }

    /// <summary>Day and month in figures, where only one order is possible.</summary>
    private static string? OneOrder(int year, int first, int second) =>
        first > 12 ? Of(year, second, first) : second > 12 || first == second ? Of(year, first, second) : null;

    private static string? Of(int year, int month, int day) =>
        year is >= 1000 and < 3000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;

    private static FrozenDictionary<string, int> MonthNames(params string[][] months) =>
        months.SelectMany((names, index) => names.Select(name => (name, index))).ToFrozenDictionary(month => month.name, month => month.index + 1, StringComparer.Ordinal);
}
