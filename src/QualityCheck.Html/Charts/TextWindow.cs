using System.Collections.Immutable;

namespace QualityCheck.Html.Charts;

/// <summary>A stretch of the text with what is guessed and what can be checked in it.</summary>
/// <param name="Words">Its words, as white space parts them.</param>
/// <param name="Hedges">Guesses that are charged, for each 100 words.</param>
/// <param name="Facts">Details that can be checked, for each 100 words.</param>
/// <param name="Beginning">Its first words.</param>
internal sealed record TextWindow(int Words, double Hedges, double Facts, string Beginning)
{
    /// <summary>The text is shown in so many windows at most: more bars are not told apart on a phone.</summary>
    private const int Most = 24;

    /// <summary>A window has about so many words at least, two or three sentences: in fewer a rate means little. A
    /// judgement.</summary>
    private const int Least = 40;

    /// <summary>Words of the beginning that are shown.</summary>
    private const int Shown = 5;

    public static ImmutableArray<TextWindow> Of(QualityReport report)
    {
        string text = report.Article!.Text;
        List<TextSpan> words = WordsOf(text);
        if (words.Count == 0)
            return [];
        int count = Math.Clamp(words.Count / Least, 1, Most);
        var windows = ImmutableArray.CreateBuilder<TextWindow>(count);
        int[] hedges = [.. report.Findings.Where(finding => finding is { Analyzer: "hedging", Length: > 0 }
            && finding.Severity != Severity.None).Select(finding => finding.Start).Order()];
        int[] facts = [.. (report.Annotations ?? []).Where(detail => detail.Layer == "facts")
            .Select(detail => detail.Start).Order()];
        for (int i = 0; i < count; i++)
        {
            int from = (int)((long)words.Count * i / count), to = (int)((long)words.Count * (i + 1) / count);
            int start = i == 0 ? 0 : words[from].Start, end = to == words.Count ? text.Length : words[to].Start;
            double hundreds = (to - from) / 100.0;
            windows.Add(new TextWindow(to - from, Between(hedges, start, end) / hundreds,
                Between(facts, start, end) / hundreds,
                VisibleText.Of(text[words[from].Start..words[Math.Min(from + Shown, to) - 1].End])));
        }
        return windows.ToImmutable();
    }

    private static int Between(int[] sorted, int start, int end) => Before(sorted, end) - Before(sorted, start);

    private static int Before(int[] sorted, int place)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle] < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static List<TextSpan> WordsOf(string text)
    {
        var words = new List<TextSpan>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && !char.IsWhiteSpace(text[i]);
            if (inside && start < 0)
                start = i;
            else if (!inside && start >= 0)
            {
                words.Add(TextSpan.FromBounds(start, i));
                start = -1;
            }
        }
        return words;
    }
}
