using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Genres;

/// <summary>
/// The words that speak for a genre, by the place they stand in: mark-up, address, title, a line, the text.
/// </summary>
internal static class GenreCues
{
    /// <summary>The most characters of a line that is a cue as a whole: a judgement.</summary>
    private const int LongestLine = 30;

    private static readonly ImmutableArray<(string Place, Genre Genre, double Weight, string Cue)> All =
    [
        .. EmbeddedData.ReadTable("lexicons/genre-cues.tsv").Select(row => (
            row[0], Enum.Parse<Genre>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture), row[3])),
    ];

    private static readonly GenrePhrases Phrases =
        new(All.Where(row => row.Place == "phrase").Select(row => row.Cue).Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>Every cue that is there, once.</summary>
    public static IEnumerable<(Genre Genre, double Weight)> In(Article article, string text)
    {
        (string[] labels, string path) = Address(article.Url);
        string title = article.Metadata.Title?.Value ?? "";
        HashSet<string> lines = ShortLines(text);
        HashSet<string> phrases =
            Phrases.In(text).Select(found => Phrases[found.Phrase]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        IReadOnlyList<string> types = article.Page?.SchemaTypes ?? [];
        foreach ((string place, Genre genre, double weight, string cue) in All)
        {
            bool there = place switch
            {
                "schema" =>
                    types.Contains(cue, StringComparer.OrdinalIgnoreCase)
                    || cue.Equals(article.Page?.OpenGraphType, StringComparison.OrdinalIgnoreCase),
                "host" => labels.Contains(cue, StringComparer.Ordinal),
                "path" => path.Contains(cue, StringComparison.OrdinalIgnoreCase),
                "title" => HasWords(title, cue),
                "line" => lines.Contains(cue),
                _ => phrases.Contains(cue),
            };
            if (there)
                yield return (genre, weight);
        }
    }

    private static (string[] Labels, string Path) Address(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? (address.Host.ToLowerInvariant().Split('.'), address.PathAndQuery) : ([], "");

    private static HashSet<string> ShortLines(string text)
    {
        var lines = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> words = line.Trim().TrimEnd(": ");
            if (words.Length is > 0 and <= LongestLine)
                lines.Add(words.ToString());
        }
        return lines;
    }

    /// <summary>Whether the words stand there as words, whatever their case.</summary>
    private static bool HasWords(string text, string words)
    {
        for (int at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1,
            StringComparison.OrdinalIgnoreCase))
        {
            if (StandsAlone(text, at, at + words.Length))
                return true;
        }
        return false;
    }

    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
        && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}
