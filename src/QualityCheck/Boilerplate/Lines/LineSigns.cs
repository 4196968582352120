using System.Buffers;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Marks of a line that tell bylines, dates, credits, buttons, prices and code: what <see cref="LineFeatures"/> leaves
/// out.
/// </summary>
internal readonly record struct LineSigns
{
    /// <summary>The letters of a month's short form.</summary>
    private const int MonthLetters = 3;

    /// <summary>The letters of September.</summary>
    private const int LongestMonth = 9;

    /// <summary>The digits of a year.</summary>
    private const int YearDigits = 4;

    private static readonly string[] ShortMonths =
        [.. LanguagePack.English.LexiconOf("calendar").Words("month").Where(month => month.Length == MonthLetters)];
    private static readonly ShortWordSet Months = new(ShortMonths);
    private static readonly SearchValues<char> MonthCapitals =
        SearchValues.Create([.. ShortMonths.Select(month => char.ToUpperInvariant(month[0]))]);
    private static readonly SearchValues<char> Quotations = SearchValues.Create("\"“”");
    private static readonly SearchValues<char> Code = SearchValues.Create("{};=<>_`\\");

    public bool ListMarker { get; init; }

    public bool BeginsWithDigit { get; init; }

    public bool BeginsWithOpening { get; init; }

    public bool BeginsWithMark { get; init; }

    public bool EndsWithClosing { get; init; }

    public bool Month { get; init; }

    public bool Year { get; init; }

    public bool Currency { get; init; }

    public bool Address { get; init; }

    public bool ColonInside { get; init; }

    public int Quotes { get; init; }

    /// <summary>Share of the characters that code is full of, 0–1.</summary>
    public float CodeShare { get; init; }

    public static LineSigns Of(ReadOnlySpan<char> line) =>
        new()
        {
            ListMarker = LineShape.ListMarker(line) > 0,
            BeginsWithDigit = !line.IsEmpty && char.IsAsciiDigit(line[0]),
            BeginsWithOpening = !line.IsEmpty && line[0] is '(' or '[' or '"' or '“',
            BeginsWithMark = !line.IsEmpty && !char.IsLetterOrDigit(line[0])
                && line[0] is not ('(' or '[' or '"' or '“' or '‘' or '\'' or '$' or '#'),
            EndsWithClosing = !line.IsEmpty && line[^1] is ')' or ']',
            Month = HasMonth(line),
            Year = HasYear(line),
            Currency = line.ContainsAny('$', '€', '£'),
            Address = line.Contains('@') || line.Contains("//", StringComparison.Ordinal)
                || line.Contains(".com", StringComparison.Ordinal),
            ColonInside = !line.IsEmpty && line[..^1].Contains(':'),
            Quotes = line.CountAny(Quotations),
            CodeShare = (float)line.CountAny(Code) / Math.Max(1, line.Length),
        };

    /// <summary>The number of features that <see cref="AddTo"/> adds.</summary>
    public const int FeatureCount = 12;

    /// <summary>Adds them all to the features of a line.</summary>
    public void AddTo(ref NamedRow<LineFeature> row)
    {
        row.Begin(LineFeature.Signs);
        row.More(ListMarker);
        row.More(BeginsWithDigit);
        row.More(BeginsWithOpening);
        row.More(BeginsWithMark);
        row.More(EndsWithClosing);
        row.More(Month);
        row.More(Year);
        row.More(Currency);
        row.More(Address);
        row.More(ColonInside);
        row.More(Quotes);
        row.More(CodeShare);
    }

    /// <summary>Whether a word with a capital begins like a month and is no longer than the longest.</summary>
    private static bool HasMonth(ReadOnlySpan<char> line)
    {
        for (int i = 0; line[i..].IndexOfAny(MonthCapitals) is var at and >= 0; i++)
        {
            i += at;
            if (IsWordStart(line, i) && Months.Contains(line.Slice(i, Math.Min(MonthLetters, line.Length - i)))
                && WordEnd(line, i) - i <= LongestMonth)
                return true;
        }
        return false;
    }

    /// <summary>Whether four digits stand alone that are a year of the last or of this century.</summary>
    private static bool HasYear(ReadOnlySpan<char> line)
    {
        for (int i = 0; line[i..].IndexOfAny('1', '2') is var at and >= 0; i++)
        {
            i += at;
            ReadOnlySpan<char> year = line.Slice(i, Math.Min(YearDigits, line.Length - i));
            if ((year.StartsWith("19") || year.StartsWith("20")) && !year.ContainsAnyExceptInRange('0', '9')
                && IsWordStart(line, i) && WordEnd(line, i) - i == YearDigits)
                return true;
        }
        return false;
    }

    private static bool IsWordStart(ReadOnlySpan<char> line, int at) => at == 0 || !char.IsLetterOrDigit(line[at - 1]);

    private static int WordEnd(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsLetterOrDigit(line[at]))
            at++;
        return at;
    }
}
