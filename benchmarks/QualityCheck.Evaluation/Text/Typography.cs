using System.Text.RegularExpressions;

namespace QualityCheck.Evaluation.Text;

/// <summary>
/// One kind of quote, dash and space and no mis-decoded characters, so that typography does not give away which set an
/// article is from.
/// </summary>
internal static partial class Typography
{
    public static string Fold(string text)
    {
        text = SingleQuotes().Replace(text, "'");
        text = DoubleQuotes().Replace(text, "\"");
        text = Dashes().Replace(text, "-");
        text = text.Replace("\u2026", "...", StringComparison.Ordinal);
        text = Debris().Replace(text, "");
        text = Spaces().Replace(text, " ");
        return Whitespace.Trim(Breaks().Replace(text, "\n\n"));
    }

    [GeneratedRegex("[\u2018\u2019\u201b\u00b4`]")]
    private static partial Regex SingleQuotes();

    [GeneratedRegex("[\u201c\u201d\u201e\u00ab\u00bb]")]
    private static partial Regex DoubleQuotes();

    [GeneratedRegex("[\u2010-\u2015]|--+")]
    private static partial Regex Dashes();

    [GeneratedRegex(
        @"[\ufffd\u0080-\u009f\u200b-\u200f]|\u00e2\u20ac(?:[\ud800-\udbff][\udc00-\udfff]|[^\s\x1c-\x1f])?")]
    private static partial Regex Debris();

    [GeneratedRegex("[ \t\u00a0]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<![\s\x1c-\x1f])[\s\x1c-\x1f]*\n[\s\x1c-\x1f]*")]
    private static partial Regex Breaks();
}
