using System.Globalization;
using System.Text;

namespace QualityCheck.Training;

/// <summary>
/// Full lower-casing after the Unicode standard: a dotted capital I becomes two characters, a sigma that ends a word
/// its final form.
/// </summary>
internal static class LowerCase
{
    public static string Of(string text)
    {
        var lower = new StringBuilder(text.Length);
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == 'İ')
                lower.Append("i\u0307");
            else if (rune.Value == 'Σ')
                lower.Append(EndsWord(text, at) ? 'ς' : 'σ');
            else
                lower.Append(Rune.ToLowerInvariant(rune).ToString());
            at += rune.Utf16SequenceLength;
        }
        return lower.ToString();
    }

    private static bool EndsWord(string text, int sigma) =>
        text[..sigma].EnumerateRunes().Reverse().SkipWhile(IsIgnorable).Take(1).Any(IsCased)
        && !text[(sigma + 1)..].EnumerateRunes().SkipWhile(IsIgnorable).Take(1).Any(IsCased);

    private static bool IsCased(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter;

    private static bool IsIgnorable(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or '.' or ':' or '·' or '․' || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;
}
