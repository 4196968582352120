using QualityCheck.Boilerplate;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Genres;

/// <summary>
/// Kinds of text that have a form of their own, however short they are: a song with its refrain, a legal notice with
/// its formulas.
/// </summary>
internal static class GenreForms
{
    /// <summary>The least verses of a song: a judgement.</summary>
    private const int FewestLines = 8;
    /// <summary>The least share of verses and labels in its lines: a judgement.</summary>
    private const double ShareOfVerses = 0.7;
    /// <summary>So many labels make a song: a judgement.</summary>
    private const int FewestLabels = 2;
    /// <summary>The most characters of a label: a judgement.</summary>
    private const int LongestLabel = 20;
    /// <summary>The least verses that return: a judgement.</summary>
    private const int FewestReturning = 3;
    /// <summary>The least share of them in all lines: a judgement.</summary>
    private const double ShareReturning = 0.15;
    /// <summary>The most words of a verse: a judgement.</summary>
    private const int LongestVerse = 12;
    /// <summary>The least words of a verse of which to return says something: a judgement.</summary>
    private const int ShortestRefrain = 4;

    /// <summary>The least formulas of a legal text: a judgement.</summary>
    private const int FewestFormulas = 5;
    /// <summary>The least formulas a hundred words: a judgement.</summary>
    private const double FormulaRate = 1.5;

    /// <summary>How loudly a form speaks for its genre: a judgement.</summary>
    private const double Weight = 0.85;

    private static readonly WordSet SongParts = LanguagePack.English.Words("genres", "song-part");

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
            int words = WordCount.BySpaces(line);
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
        return SongParts.Contains(label) || label.Equals("middle eight", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLegal(string text, GenreWords words)
    {
        List<(int Start, int Phrase)> formulas = [.. Formulas.In(text).DistinctBy(formula => formula.Start)];
        return formulas.DistinctBy(formula => formula.Phrase).Count() >= FewestFormulas
            && words.Rate(formulas.Count) >= FormulaRate;
    }
}
