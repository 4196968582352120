using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>Titles and names as pages give them, freed of what does not belong to them.</summary>
internal static class TitleText
{
    /// <summary>The most words of a site's name behind a title: a judgement.</summary>
    private const int LongestSiteName = 5;
    /// <summary>The least letters by which a name is a host's: a judgement.</summary>
    private const int ShortestHostName = 4;

    /// <summary>Letters of so long a text are gathered on the stack.</summary>
    private const int ShortText = 256;

    private static readonly string[] Separators =
    [
        " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " ~ ",
    ];

    /// <summary>The title without the name of the site before or behind it.</summary>
    /// <param name="title">The title as given.</param>
    /// <param name="siteName">The site's name, where known.</param>
    /// <param name="host">The host of the page's address, where known.</param>
    /// <param name="headings">The page's main headings.</param>
    public static string WithoutSite(string title, string? siteName, string? host, IReadOnlyCollection<string> headings)
    {
        foreach (string separator in Separators)
        {
            if (headings.Any(heading => Same(heading, title)))
                return title;
            int last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last <= 0)
                continue;
            int first = title.IndexOf(separator, StringComparison.Ordinal);
            string front = title[..last], tail = title[(last + separator.Length)..];
            if (headings.FirstOrDefault(heading => Same(heading, front) || Same(heading, title[..first]))
                is { } heading)
                return heading;
            if (IsSite(title[..first], siteName, host))
                title = title[(first + separator.Length)..];
            else if (IsSite(tail, siteName, host)
                || separator is " | " or " :: " && BlockShape.Of(tail).Words <= LongestSiteName
                && BlockShape.Of(front).Words > BlockShape.Of(tail).Words)
                title = front;
        }
        return title.Trim();
    }

    /// <summary>The parts of a title between the signs that stand between a post's title and a site's name.</summary>
    public static IEnumerable<string> Parts(string title) =>
        title.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The text with references decoded that stand in it as text, and white space collapsed.</summary>
    public static string Clean(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
            return Collapsed(text);
        var decoded = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int length = 1;
            string? character = text[i] == '&' ? CharacterReference.Decode(text, i, out length) : null;
            decoded.Append(character ?? text[i].ToString());
            i += character is null ? 1 : length;
        }
        return Collapsed(decoded.ToString());
    }

    /// <summary>
    /// The text with white space collapsed, without soft hyphens and other characters that nobody sees.
    /// </summary>
    public static string Collapsed(string text)
    {
        if (IsCollapsed(text))
            return text;
        foreach (string unseen in (ReadOnlySpan<string>)["\u00AD", "\u200B", "\uFEFF"])
            text = text.Replace(unseen, "", StringComparison.Ordinal);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsCollapsed(string text)
    {
        bool space = true;
        foreach (char c in text)
        {
            if (c is '\u00AD' or '\u200B' or '\uFEFF' || char.IsWhiteSpace(c) && (space || c != ' '))
                return false;
            space = c == ' ';
        }
        return !space || text.Length == 0;
    }

    /// <summary>Whether two titles are the same but for case, white space and punctuation.</summary>
    public static bool Same(string a, string b)
    {
        string first = Letters(a);
        return first.Length > 0 && first == Letters(b);
    }

    /// <summary>The share of the words of the shorter text that the other one has too, 0–1.</summary>
    public static double SharedWords(string a, string b)
    {
        HashSet<string> first = Words(a), second = Words(b);
        int least = Math.Min(first.Count, second.Count);
        first.IntersectWith(second);
        return least == 0 ? 0 : (double)first.Count / least;
    }

    /// <summary>A hash of each word's letters and digits in lower case.</summary>
    public static List<uint> WordHashes(ReadOnlySpan<char> text)
    {
        var hashes = new List<uint>();
        uint hash = FeatureHash.Basis;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = FeatureHash.Append(hash, char.ToLowerInvariant(c));
            }
            else if (char.IsWhiteSpace(c) && hash != FeatureHash.Basis)
            {
                hashes.Add(hash);
                hash = FeatureHash.Basis;
            }
        }
        if (hash != FeatureHash.Basis)
            hashes.Add(hash);
        return hashes;
    }

    /// <summary>
    /// Whether a heading only puts something before the title, such as a date or the name of its section.
    /// </summary>
    public static bool IsBehind(string title, string heading)
    {
        string inner = Letters(title), outer = Letters(heading);
        return inner.Length >= ShortestHostName && inner.Length * 2 > outer.Length
            && outer.EndsWith(inner, StringComparison.Ordinal);
    }

    /// <summary>How many words two texts share.</summary>
    public static int CommonWords(string a, string b)
    {
        HashSet<string> words = Words(a);
        words.IntersectWith(Words(b));
        return words.Count;
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split(' ').Select(Letters).Where(word => word.Length > 0)];

    /// <summary>Whether a text is the name of the site, as the page gives it or as its host spells it.</summary>
    public static bool IsSite(string part, string? siteName, string? host)
    {
        if (siteName is not null && Same(part, siteName))
            return true;
        string letters = Letters(part);
        return host is not null && letters.Length >= ShortestHostName
            && Letters(host).Contains(letters, StringComparison.Ordinal);
    }

    /// <summary>The letters and digits of a text, in lower case.</summary>
    public static string Letters(string text)
    {
        Span<char> letters = text.Length <= ShortText ? stackalloc char[ShortText] : new char[text.Length];
        int count = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters[count++] = char.ToLowerInvariant(c);
        }
        return letters[..count].ToString();
    }
}
