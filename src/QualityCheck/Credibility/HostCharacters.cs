using System.Globalization;
using System.Text;

namespace QualityCheck.Credibility;

/// <summary>The characters beyond ASCII that hosts may hold, and those that are taken for others.</summary>
internal static class HostCharacters
{
    /// <summary>Whether a label mixes letters of two scripts that look alike.</summary>
    public static bool MixScripts(string label)
    {
        int first = 0;
        foreach (char c in label)
        {
            int script = Of(c);
            if (script == 0)
                continue;
            if (first != 0 && script != first)
                return true;
            first = script;
        }
        return false;
    }

    /// <summary>
    /// Whether a host may hold this character beyond ASCII: letters, digits, the marks that belong to them,
    /// pictographs. Compatibility forms (ligatures, superscripts, half-width and presentation forms) stand for other
    /// characters and may not.
    /// </summary>
    public static bool Allow(Rune rune) => !IsCompatibilityForm(rune.Value) &&
        (Rune.IsLetterOrDigit(rune)
            || rune.Value is 0xB7 or 0x200C or 0x200D or 0x30FB
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.OtherSymbol);

    private static bool IsCompatibilityForm(int c) => c is 0xAA or 0xBA or 0xB2 or 0xB3 or 0xB9
        or (>= 0x2B0 and <= 0x2B8) or (>= 0x1D2C and <= 0x1D6A) or (>= 0x2070 and <= 0x209F)
        or (>= 0x2100 and <= 0x214F)
        or (>= 0x2460 and <= 0x24FF) or (>= 0x3200 and <= 0x33FF) or (>= 0xFB00 and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFFEF)
        or (>= 0x1D400 and <= 0x1D7FF) or (>= 0x1F100 and <= 0x1F2FF);

    private static int Of(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '\u00DF' and <= '\u024F' and not '\u00F7' or >= '\u1E00' and <= '\u1EFF' => 1,
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => 2,
        >= '\u0400' and <= '\u052F' => 3,
        >= '\u0531' and <= '\u058F' => 4,
        _ => 0,
    };
}
