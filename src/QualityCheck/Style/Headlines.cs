using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>Marks of headings: out of the mould, or made to be clicked.</summary>
internal sealed class Headlines(LanguagePack pack)
{
    private static readonly StyleEntry Template = new("template", 1);

    private static readonly StyleEntry Clickbait = new("clickbait", 1.5);

    private readonly string[] _templateOpenings = [.. Phrases(pack, "opening")];

    private readonly string[] _templateParts = [.. Phrases(pack, "part")];

    private readonly string[][] _baits =
    [
        .. Phrases(pack, "bait").Select(bait => bait.Split('…', StringSplitOptions.RemoveEmptyEntries)),
    ];

    public StyleEntry? Judge(ReadOnlySpan<char> heading)
    {
        Span<char> folded = stackalloc char[Math.Min(heading.Length, 200)];
        heading = heading[..folded.Length];
        heading.ToLowerInvariant(folded);
        folded.Replace('’', '\'');
        ReplaceFigures(folded);
        foreach (string[] bait in _baits)
        {
            if (Holds(folded, bait))
                return Clickbait;
        }
        foreach (string opening in _templateOpenings)
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal))
                return Template;
        }
        foreach (string part in _templateParts)
        {
            if (folded.IndexOf(part, StringComparison.Ordinal) >= 0)
                return Template;
        }
        return null;
    }

    private static IEnumerable<string> Phrases(LanguagePack pack, string kind) =>
        pack.Table("headlines").Where(row => row[0] == kind).Select(row => row[1].Replace('_', ' '));

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
