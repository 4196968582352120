using QualityCheck.Boilerplate;
using QualityCheck.Text;

namespace QualityCheck.Training;

/// <summary>The half of the gold corpus that may be learned from, with each line marked as noise or article.</summary>
internal static class GoldLines
{
    /// <summary>It is small, and of a kind of page that WCXB has few of.</summary>
    private const double Weight = 3;

    public static IEnumerable<MarkedLines.Row> Read() =>
        GoldEntry.All.Where(entry => entry.Half == "tune").Select(entry => Of(entry.Event, entry.Article));

    /// <summary>The lines of an article about an event; its articles stay together in cross-validation.</summary>
    public static MarkedLines.Row Of(string happening, GoldArticle article)
    {
        string text = article.Text;
        MarkedLines.SourceLine[] lines = [.. Line.Split(text, text.Length).Select(line => new MarkedLines.SourceLine(
            line.In(text).ToString(), IsNoise(article, line) ? "boilerplate" : "content",
            WordCount.BySpaces(line.In(text)), InGold: false))];
        return new MarkedLines.Row(happening, null, true, Array.FindIndex(lines, line => line.IsContent),
            Array.FindLastIndex(lines, line => line.IsContent), lines) { Weight = Weight, IsMeasured = false };
    }

    private static bool IsNoise(GoldArticle article, Line line) =>
        2 * article.Noise.Sum(
            mark =>
                Math.Max(0,
                    Math.Min(mark.Span.End, line.Start + line.Length)
                        - Math.Max(mark.Span.Start, line.Start))) > line.Length;
}
