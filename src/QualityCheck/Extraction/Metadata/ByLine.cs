using System.Buffers;

namespace QualityCheck.Extraction;

/// <summary>Recognises lines that name the author, the date or the reading time, and nothing else.</summary>
internal static class ByLine
{
    /// <summary>The most words of a line that names author or date: a judgement.</summary>
    private const int MostWords = 12;

    /// <summary>The most words of a line that announces a date and nothing else: a judgement.</summary>
    private const int MostLabelWords = 3;

    private static readonly SearchValues<string> Months = SearchValues.Create(
        ["jan ", "january", "feb ", "february", "mar ", "march", "apr ", "april", "may ", "jun ", "june", "jul ",
            "july", "aug ", "august", "sep ", "sept ", "september", "oct ", "october", "nov ", "november", "dec ",
            "december"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Openings =
    [
        "by ", "by:", "written by", "posted by", "published by", "author:", "posted on", "published", "updated",
        "last updated", "posted ", "reviewed by", "medically reviewed",
    ];

    public static bool Is(ReadOnlySpan<char> line, BlockShape shape)
    {
        if (shape.Words > MostWords || shape.Words == 0 || shape.EndsSentence && line[^1] != ':')
            return false;
        foreach (string opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return DateWords.IsReadingTime(line) || IsDate(line) || IsForeign(line.ToString(), shape.Words);
    }

    /// <summary>Whether a line names author or date in another language than English.</summary>
    private static bool IsForeign(string line, int words) =>
        PersonNames.IsSigned(line) || IsoDate.Find(line) is not null
        || words <= MostLabelWords && DateWords.IsPublication(line);

    private static bool IsDate(ReadOnlySpan<char> line)
    {
        int digits = 0, letters = 0;
        foreach (char c in line)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }
        return digits >= 5 && line.IndexOfAny(Months) >= 0 || digits is >= 6 and <= 14 && letters <= 4;
    }
}
