using QualityCheck.Boilerplate;
using QualityCheck.Models;

namespace QualityCheck.Genres;

/// <summary>
/// Kinds of text that have a form of their own, however short they are: a song with its refrain, a legal notice with
/// its formulas.
/// </summary>
internal static class GenreForms
{
    private const int FewestLines = 8;
    private const double ShareOfVerses = 0.7;
    private const int FewestLabels = 2;
    private const int LongestLabel = 20;
    private const int FewestReturning = 3;
    private const double ShareReturning = 0.15;
    private const int LongestVerse = 12;
    private const int ShortestRefrain = 4;

    private const int FewestFormulas = 5;
    private const double FormulaRate = 1.5;

    private const double Weight = 0.85;

    private static readonly GenrePhrases Formulas =
        new(EmbeddedData.ReadTable("lexicons/legal-formulas.tsv").Select(row => row[0]));

    public static IEnumerable<(Genre Genre, double Weight)> In(string text, GenreShape shape)
    {
        if (IsSong(text))
            yield return (Genre.Fiction, Weight);
        if (IsLegal(text, shape.Words))
            yield return (Genre.Legal, Weight);
    }

    /// <summary>
    /// Short lines throughout, some of which return, or which stand under <c>Verse</c> and <c>Chorus</c>.
    /// </summary>
    private static bool IsSong(string text)
    {
        int lines = 0, verses = 0, labels = 0, returning = 0;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (ReadOnlySpan<char> row in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = row.Trim();
            if (line.IsEmpty)
                continue;
            lines++;
            int words = LineShape.Words(line);
            if (IsLabel(line))
                labels++;
            else if (words <= LongestVerse && line[^1] != ':' && LineShape.ListMarker(line) == 0)
                verses++;
            if (words is >= ShortestRefrain and <= LongestVerse && !seen.Add(line.ToString()))
                returning++;
        }
        return verses >= FewestLines && verses + labels >= ShareOfVerses * lines
            && (labels >= FewestLabels
                || seen.Count >= FewestLines && returning >= FewestReturning && returning >= ShareReturning * lines);
    }

    private static bool IsLabel(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> label = line.Length <= LongestLabel
            ? line.TrimStart("[(*# ").TrimEnd(")]:*.# 0123456789")
            : [];
        foreach (string part in (ReadOnlySpan<string>)["verse", "chorus", "refrain", "bridge", "pre-chorus",
            "post-chorus", "hook", "intro", "outro", "interlude", "coda", "middle eight"])
        {
            if (label.Equals(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool IsLegal(string text, GenreWords words)
    {
        List<(int Start, int Phrase)> formulas = [.. Formulas.In(text).DistinctBy(formula => formula.Start)];
        return formulas.DistinctBy(formula => formula.Phrase).Count() >= FewestFormulas
            && words.Rate(formulas.Count) >= FormulaRate;
    }
}
