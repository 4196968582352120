using System.Text;

namespace QualityCheck.Training;

/// <summary>
/// An article of the gold corpus: its text without marks, and what <c>⟦label:words⟧</c> marked in it.
/// </summary>
/// <param name="Text">The document as a reader of the page gets it.</param>
/// <param name="Marks">In the order of the text, none overlapping, in UTF-16 offsets of
/// <paramref name="Text"/>.</param>
internal sealed record GoldArticle(string Text, IReadOnlyList<(string Label, TextSpan Span)> Marks)
{
    /// <summary>The label of content that looks like noise; every other label is a reason to cut the words.</summary>
    public const string Keep = "keep";

    private const char Open = '⟦', Close = '⟧';

    /// <summary>The spans that are page noise.</summary>
    public IEnumerable<(string Label, TextSpan Span)> Noise => Marks.Where(mark => mark.Label != Keep);

    /// <summary>The spans that tempt and must stay.</summary>
    public IEnumerable<TextSpan> Traps => Marks.Where(mark => mark.Label == Keep).Select(mark => mark.Span);

    /// <exception cref="FormatException">A mark is not closed, not opened, nested, without a label or without
    /// words.</exception>
    public static GoldArticle Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = new List<(string, TextSpan)>();
        (string Label, int Start)? open = null;
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == Open)
            {
                string label = LabelAt(marked, i + 1);
                if (open is not null || label.Length == 0)
                    throw new FormatException($"No mark can open at {i}: {marked[i..Math.Min(marked.Length, i + 40)]}");
                open = (label, text.Length);
                i += label.Length + 1;
            }
            else if (marked[i] == Close)
            {
                if (open is not var (label, start) || start == text.Length)
                    throw new FormatException($"No mark can close at {i}: {marked[Math.Max(0, i - 40)..(i + 1)]}");
                marks.Add((label, TextSpan.FromBounds(start, text.Length)));
                open = null;
            }
            else
            {
                text.Append(marked[i]);
            }
        }
        return open is null
            ? new GoldArticle(text.ToString(), marks)
            : throw new FormatException($"The last mark is not closed: {open}");
    }

    /// <summary>
    /// The lower-case letters and hyphens from <paramref name="start"/> up to a colon; empty where there is no such
    /// label.
    /// </summary>
    private static string LabelAt(string marked, int start)
    {
        int end = start;
        while (end < marked.Length && (char.IsAsciiLetterLower(marked[end]) || marked[end] == '-'))
            end++;
        return end < marked.Length && marked[end] == ':' ? marked[start..end] : "";
    }
}
