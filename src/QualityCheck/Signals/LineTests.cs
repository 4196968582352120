using System.Collections.Immutable;

namespace QualityCheck.Signals;

/// <summary>What the projects ask of a line or word.</summary>
internal static class LineTests
{
    private static readonly string[] NemoEllipses =
        ["...", "[...]", "…", "(...)", "[…]", "-»", "read more..", "read more"];

    public static bool IsBlank(ReadOnlySpan<char> line) => PythonText.LeftStrip(line).IsEmpty;

    /// <summary>datatrove's bullets.</summary>
    public static bool StartsWithBulletOrHyphen(ReadOnlySpan<char> line) =>
        PythonText.LeftStrip(line) is ['•' or '-', ..];

    /// <summary>Dolma's bullets, at the very beginning.</summary>
    public static bool StartsWithStarOrHyphen(ReadOnlySpan<char> line) => line is ['*' or '-', ..];

    /// <summary>RedPajama's bullets.</summary>
    public static bool StartsWithBulletPoint(ReadOnlySpan<char> line) =>
        PythonText.LeftStrip(line) is
            ['\u2022' or '\u2023' or '\u25B6' or '\u25C0' or '\u25E6' or '\u25A0' or '\u25A1' or '\u25AA' or '\u25AB'
                or '\u2013', ..];

    /// <summary>NeMo's bullets.</summary>
    public static bool StartsWithNemoBullet(ReadOnlySpan<char> line) =>
        PythonText.LeftStrip(line) is
            ['•' or '‣' or '⁃' or '⁌' or '⁍' or '∙' or '○' or '●' or '◘' or '◦' or '⦾' or '⦿', ..];

    /// <summary>DCLM's bullets, of a stripped line.</summary>
    public static bool StartsWithDclmBullet(ReadOnlySpan<char> line) =>
        PythonText.Strip(line) is ['●' or '•' or '*' or '-', ..];

    public static bool EndsWithEllipsis(ReadOnlySpan<char> line) =>
        PythonText.RightStrip(line) is [.., '…'] or [.., '.', '.', '.'];

    /// <summary>Dolma's ellipsis, at the very end.</summary>
    public static bool EndsWithEllipsisCharacter(ReadOnlySpan<char> line) => line is [.., '…'];

    public static bool EndsWithDclmEllipsis(ReadOnlySpan<char> line) =>
        EndsWithEllipsis(line) || PythonText.RightStrip(line).EndsWith(". . .");

    public static bool EndsWithNemoEllipsis(ReadOnlySpan<char> line)
    {
        foreach (string mark in NemoEllipses)
        {
            if (PythonText.RightStrip(line).EndsWith(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>C4's end marks with FineWeb's meaning: nothing may stand behind them.</summary>
    public static bool EndsWithMark(ReadOnlySpan<char> line) => line is [.., '.' or '\'' or '"' or '!' or '?'];

    /// <summary>The same at the end of a line that is not blank, white space left out.</summary>
    public static bool LacksEndMark(ReadOnlySpan<char> line) =>
        PythonText.RightStrip(line) is { IsEmpty: false } written && !EndsWithMark(written);

    /// <summary>The quotation mark is RedPajama's, as is that no straight one is.</summary>
    public static bool EndsWithTerminalPunctuation(ReadOnlySpan<char> line) =>
        PythonText.RightStrip(line) is [.., '.' or '!' or '?' or '”'];

    /// <summary>FineWeb's short line, of those that are not blank.</summary>
    public static bool IsShort(ReadOnlySpan<char> line) =>
        !IsBlank(line) && (line.Length <= FineWebShortLine || PythonText.Length(line) <= FineWebShortLine);

    public static bool IsNemoSymbol(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiLetterOrDigit(word[0]))
            return false;
        int runs = 0;
        for (int i = 0; i < word.Length; i++)
            runs += word[i] == '#' && (i == 0 || word[i - 1] != '#') ? 1 : 0;
        return runs * 2 > PythonText.Length(word) || IsNemoEllipsis(word);
    }

    private static bool IsNemoEllipsis(ReadOnlySpan<char> word)
    {
        foreach (string mark in NemoEllipses)
        {
            if (word.SequenceEqual(mark))
                return true;
        }
        return false;
    }

    public static bool IsDolmaSymbol(ReadOnlySpan<char> word) => word.ContainsAny('#', '…');

    /// <summary>The eight words of the Gopher paper.</summary>
    public static readonly ImmutableArray<string> StopWords = ["the", "be", "to", "of", "and", "that", "have", "with"];

    /// <summary>Whether it is one of them, as they stand here.</summary>
    public static bool IsStopWord(ReadOnlySpan<char> word) =>
        word is "the" or "be" or "to" or "of" or "and" or "that" or "have" or "with";

    /// <summary>Code points of FineWeb's short line.</summary>
    private const int FineWebShortLine = 30;
}
