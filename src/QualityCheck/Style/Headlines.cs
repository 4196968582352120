using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>Marks of headings: out of the mould, or made to be clicked.</summary>
internal static class Headlines
{
    private static readonly StyleEntry Template = new("template", 1);

    private static readonly StyleEntry Clickbait = new("clickbait", 1.5);

    private static readonly string[] TemplateOpenings = [.. Phrases("opening")];

    private static readonly string[] TemplateParts = [.. Phrases("part")];

    private static readonly string[][] Baits =
    [
        .. Phrases("bait").Select(bait => bait.Split('…', StringSplitOptions.RemoveEmptyEntries)),
    ];

    public static StyleEntry? Judge(ReadOnlySpan<char> heading)
    {
        Span<char> folded = stackalloc char[Math.Min(heading.Length, 200)];
        heading = heading[..folded.Length];
        heading.ToLowerInvariant(folded);
        folded.Replace('’', '\'');
        ReplaceFigures(folded);
        foreach (string[] bait in Baits)
        {
            if (Holds(folded, bait))
                return Clickbait;
        }
        foreach (string opening in TemplateOpenings)
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal))
                return Template;
        }
        foreach (string part in TemplateParts)
        {
            if (folded.IndexOf(part, StringComparison.Ordinal) >= 0)
                return Template;
        }
        return null;
    }

    private static IEnumerable<string> Phrases(string kind) =>
        LanguagePack.English.Table("headlines").Where(row => row[0] == kind).Select(row => row[1].Replace('_', ' '));

    private static void ReplaceFigures(Span<char> text)
    {
        foreach (ref char c in text)
        {
            if (char.IsAsciiDigit(c))
                c = '#';
        }
    }

    /// <summary>Whether the parts stand in the text, one behind another.</summary>
    private static bool Holds(ReadOnlySpan<char> text, string[] parts)
    {
        foreach (string part in parts)
        {
            int at = text.IndexOf(part, StringComparison.Ordinal);
            if (at < 0)
                return false;
            text = text[(at + part.Length)..];
        }
        return true;
    }
}
