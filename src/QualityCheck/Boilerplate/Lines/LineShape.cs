using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>What a line looks like: ending, list marker, title case.</summary>
internal static class LineShape
{
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("\"'”’)]» ");
        return !line.IsEmpty && SentenceMarks.Contain(line[^1]);
    }

    /// <summary>The length of a list marker such as <c>• </c> or <c>12. </c>; 0 where there is none.</summary>
    public static int ListMarker(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && line[0] is '•' or '◦' or '▪' or '‣' or '·' or '*' or '-' or '–' or '—' && line[1] == ' ')
            return 2;
        if (line.StartsWith("-- "))
            return 3;
        if (line.Length > 1 && line[0] == '•')
            return 1;
        int digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' '
            ? digits + 2
            : 0;
    }

    /// <summary>The share of the words of four and more letters that begin with a capital, 0–1.</summary>
    public static double TitleCaseShare(ReadOnlySpan<char> line)
    {
        int longWords = 0, capitals = 0, start = -1;
        for (int i = 0; i <= line.Length; i++)
        {
            bool letter = i < line.Length && (char.IsLetter(line[i]) || line[i] is '\'' or '’');
            if (letter && start < 0)
                start = i;
            if (letter || start < 0)
                continue;
            if (i - start >= 4)
            {
                longWords++;
                capitals += char.IsUpper(line[start]) ? 1 : 0;
            }
            start = -1;
        }
        return longWords == 0 ? 0 : (double)capitals / longWords;
    }

    /// <summary>A short line without a full stop at its end.</summary>
    public static bool LooksLikeHeading(ReadOnlySpan<char> line, int maxWords, int maxLength) =>
        line.Length <= maxLength && !(EndsSentence(line) && line[^1] is not ('?' or '…' or '!'))
        && line[^1] is not (',' or ';') && WordCount.BySpaces(line) <= maxWords;
}
