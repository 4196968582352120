using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>Marks of headings: out of the mould, of the stock that any subject has, or made to be clicked.</summary>
internal sealed class Headlines(LanguagePack pack)
{
    private static readonly StyleEntry Template = new("template", 1);

    private static readonly StyleEntry Clickbait = new("clickbait", 1.5);

    private readonly string[] _templateOpenings = [.. Phrases(pack, "opening")];

    private readonly string[] _templateParts = [.. Phrases(pack, "part")];

    private readonly string[] _stockOpenings = [.. Phrases(pack, "stock-opening")];

    private readonly string[] _stockParts = [.. Phrases(pack, "stock-part")];

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
        if (Fits(folded, _templateOpenings, _templateParts))
            return Template;
        return Fits(folded, _stockOpenings, _stockParts) ? StyleEntry.Stock : null;
    }

    private static bool Fits(ReadOnlySpan<char> heading, string[] openings, string[] parts)
    {
        foreach (string opening in openings)
        {
            if (heading.StartsWith(opening, StringComparison.Ordinal))
                return true;
        }
        foreach (string part in parts)
        {
            if (heading.IndexOf(part, StringComparison.Ordinal) >= 0)
                return true;
        }
        return false;
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
