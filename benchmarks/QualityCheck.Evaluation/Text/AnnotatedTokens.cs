using System.Globalization;
using System.Text;

namespace QualityCheck.Evaluation.Text;

/// <summary>
/// The tokens that hedge annotation is compared by: English words, numbers and single other characters, placed in code
/// points.
/// </summary>
internal static class AnnotatedTokens
{
    public static IEnumerable<TextSpan> Of(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        for (int at = 0; at < runes.Length;)
        {
            int length = Whitespace.Is(runes[at]) ? 0
                : IsLetter(runes[at]) ? Run(runes, at, IsLetter, joint => joint is '\'' or '’')
                : IsDigit(runes[at]) ? Run(runes, at, IsDigit, joint => joint is '.' or ',')
                : 1;
            if (length > 0)
                yield return new TextSpan(at, length);
            at += Math.Max(1, length);
        }
    }

    private static int Run(Rune[] runes, int start, Func<Rune, bool> belongs, Func<int, bool> joins)
    {
        int at = start;
        while (at < runes.Length
            && (belongs(runes[at]) || (joins(runes[at].Value) && at + 1 < runes.Length && belongs(runes[at + 1]))))
            at++;
        return at - start;
    }

    private static bool IsLetter(Rune rune) => rune.IsAscii && Rune.IsLetter(rune);

    private static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;
}
