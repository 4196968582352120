using System.Collections.Immutable;
using QualityCheck.Reporting;

namespace QualityCheck.Html;

/// <summary>The article line by line, with its findings and with what was removed at the place it was taken out
/// of.</summary>
internal static class ArticleView
{
    /// <summary>So much of a removed passage is read: longer ones are pages of links. A judgement.</summary>
    private const int LongestRemoved = 1200;

    /// <summary>The class of what was removed.</summary>
    private const string Removal = "cut";

    /// <summary>A line up to this, in UTF-16 code units, without an end of a sentence is a heading, a row or an item. A
    /// judgement.</summary>
    private const int ShortLine = 80;

    public static ImmutableArray<RemovedPassage> Removed(QualityReport report, InputDocument? document,
        IReadOnlyList<NumberedFinding> findings) =>
    [
        .. report.Boilerplate.Select(span => new RemovedPassage(span, Words(document, span.Span),
            PlaceOf(report.Article!, span.Start),
            findings.FirstOrDefault(one => one.Finding.Evidence.Span("input") is { } input
                && input.Overlaps(span.Span)))),
    ];

    public static ImmutableArray<Paragraph> Of(string text, IReadOnlyList<NumberedFinding> findings,
        IReadOnlyList<RemovedPassage> removed)
    {
        Stretch[] marks =
        [
            .. findings.Where(one => one.Span is not null)
                .Select(one => new Stretch(one.Span!.Value, one, false, one.Span.Value)),
            .. findings.Where(one => one.First is not null)
                .Select(one => new Stretch(one.First!.Value, one, true, one.First.Value)),
        ];
        Array.Sort(marks, (one, other) => one.Order.CompareTo(other.Order));
        var nodes = new TextNodes(text);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var open = new List<Stretch>();
        int mark = 0, cut = 0;
        for (int start = 0; start <= text.Length;)
        {
            int end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            for (; cut < removed.Count && removed[cut].At <= start; cut++)
                paragraphs.Add(new Paragraph([new TextNode("") { Removed = removed[cut] }], Removal));
            open.RemoveAll(stretch => stretch.Span.End <= start);
            for (; mark < marks.Length && marks[mark].Span.Start < end; mark++)
                open.Add(marks[mark]);
            int cuts = cut;
            while (cut < removed.Count && removed[cut].At < end)
                cut++;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                paragraphs.Add(new Paragraph(nodes.Of(start, end, Clipped(open, start, end)
                    .Concat(removed.Skip(cuts).Take(cut - cuts).Select(Cut))), Class(text.AsSpan(start, end - start))));
            else
                cut = cuts;
            start = end + 1;
        }
        for (; cut < removed.Count; cut++)
            paragraphs.Add(new Paragraph([new TextNode("") { Removed = removed[cut] }], Removal));
        return paragraphs.ToImmutable();
    }

    private static string? Class(ReadOnlySpan<char> line) =>
        line.Length <= ShortLine && line.TrimEnd() is not [.., '.' or '!' or '?' or '”' or '"'] ? "short" : null;

    private static IEnumerable<Stretch> Clipped(IEnumerable<Stretch> open, int start, int end) =>
        open.Select(stretch => stretch.Within(start, end)).Where(stretch => stretch.Span.Length > 0);

    private static Stretch Cut(RemovedPassage passage) =>
        new(new TextSpan(passage.At, 0), null, false, new TextSpan(passage.At, 0), passage);

    private static string? Words(InputDocument? document, TextSpan span)
    {
        if (document is null || span.Start < 0 || span.Length < 0 || span.Start > document.Content.Length - span.Length)
            return null;
        ReadOnlySpan<char> read = MarkupText.In(document, span, LongestRemoved);
        string words = VisibleText.Of(read).Trim();
        return read.Length >= LongestRemoved ? $"{words} …" : words;
    }

    /// <summary>The first place of the text that does not lie before a place of the input.</summary>
    private static int PlaceOf(ArticleText article, int input)
    {
        int low = 0, high = article.Text.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (article.ToInput(new TextSpan(middle, 1)).Start < input)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
