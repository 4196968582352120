using System.Globalization;
using System.Text;

namespace QualityCheck;

/// <summary>
/// Foreign text made safe for a terminal and a line: white space becomes a space, control characters become their
/// pictures (<c>␛</c> for escape), and what turns or hides text (bidi controls, zero-width characters) becomes
/// <c>&lt;U+202E&gt;</c>.
/// </summary>
public static class VisibleText
{
    /// <summary>
    /// The text as one safe line; runs of white space become one space, and those at the ends stay one space.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text.AsSpan());
    }

    internal static string Of(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                line.Append(line.Length > 0 && line[^1] == ' ' ? "" : " ");
            else if (rune.Value < ' ')
                line.Append((char)('\u2400' + rune.Value));
            else if (rune.Value == 0x7F)
                line.Append('\u2421');
            else if (IsHidden(rune))
                line.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            else
                line.Append(rune.ToString());
        }
        return line.ToString();
    }

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned;
}
