using System.Text;
using AngleSharp.Html;

namespace QualityCheck.Extraction;

/// <summary>
/// Character references such as <c>&amp;amp;</c> and <c>&amp;#8217;</c>, decoded as the HTML standard says.
/// </summary>
internal static class CharacterReference
{
    /// <summary>No name of HTML's standard is longer.</summary>
    private const int LongestName = 32;
    /// <summary>The longest name that HTML's standard reads without a semicolon.</summary>
    private const int LongestWithoutSemicolon = 6;
    /// <summary>What HTML's standard reads the numbers from 128 to 159 as.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>
    /// The text that the reference at <paramref name="at"/>, a <c>&amp;</c>, stands for; null where it is none.
    /// </summary>
    /// <param name="html">The source.</param>
    /// <param name="at">Offset of the <c>&amp;</c>.</param>
    /// <param name="length">The number of characters of the reference.</param>
    public static string? Decode(string html, int at, out int length) =>
        at + 1 < html.Length && html[at + 1] == '#' ? Numeric(html, at, out length) : Named(html, at, out length);

    private static string? Numeric(string html, int at, out int length)
    {
        int i = at + 2;
        bool hexadecimal = i < html.Length && html[i] is 'x' or 'X';
        if (hexadecimal)
            i++;
        int digits = i;
        int value = 0;
        while (i < html.Length && (hexadecimal ? char.IsAsciiHexDigit(html[i]) : char.IsAsciiDigit(html[i])))
            value = Math.Min(0x110000, value * (hexadecimal ? 16 : 10) + Uri.FromHex(html[i++]));
        length = i - at;
        if (i == digits)
            return null;
        if (i < html.Length && html[i] == ';')
            length++;
        if (value is >= 0x80 and <= 0x9F)
            value = Windows1252[value - 0x80];
        return value != 0 && Rune.IsValid(value) ? new Rune(value).ToString() : "\uFFFD";
    }

    private static string? Named(string html, int at, out int length)
    {
        int i = at + 1;
        int stop = Math.Min(html.Length, i + LongestName);
        while (i < stop && char.IsAsciiLetterOrDigit(html[i]))
            i++;
        if (i < html.Length && html[i] == ';'
            && HtmlEntityProvider.Resolver.GetSymbol(html[(at + 1)..(i + 1)]) is { } whole)
        {
            length = i + 1 - at;
            return whole;
        }
        for (i = Math.Min(i, at + 1 + LongestWithoutSemicolon); i > at + 2; i--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(html[(at + 1)..i]) is not { } text)
                continue;
            length = i - at;
            return text;
        }
        length = 1;
        return null;
    }
}
