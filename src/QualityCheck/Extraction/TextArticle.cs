using System.Collections.Immutable;
using System.Text;
using QualityCheck.Boilerplate;
using QualityCheck.Documents;
using QualityCheck.Text;

namespace QualityCheck.Extraction;

/// <summary>
/// Flattened text → article: the input minus the lines that are boilerplate, and not one other character changed.
/// </summary>
internal static class TextArticle
{
    private const int MostPasses = 16;

    public static Article Extract(string content, bool clean, Limits limits, ExtractionOptions options,
        CancellationToken cancellationToken) =>
        Extract(content, clean, limits, options, LineClassifier.Default, PieceClassifier.Default, cancellationToken);

    public static Article Extract(string content, bool clean, Limits limits, ExtractionOptions options,
        LineClassifier? lineClassifier, PieceClassifier? pieceClassifier, CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        int length = Math.Min(content.Length, limits.Characters);
        if (length < content.Length)
        {
            length = Utf16.AtCharacterBorder(content, length);
            findings.Add(
                LimitRules.Of(LimitRules.TooLong,
                    FormattableString.Invariant(
                        $"Only the first {length:N0} of {content.Length:N0} characters were analysed.")));
        }
        if (string.IsNullOrWhiteSpace(content))
            findings.Add(LimitRules.Of(LimitRules.Empty, "The document holds no text."));

        ImmutableArray<Line> lines = Line.Split(content, length);
        (ImmutableArray<RemovedSpan> removed, string text, OffsetMap offsets, string? title) = clean
            ? Boilerplate(content, length, lines, lineClassifier, pieceClassifier, cancellationToken)
            : ([], content, OffsetMap.Identity, null);
        if (options.MarkOnly)
            (text, offsets) = (content, OffsetMap.Identity);
        findings.AddRange(SplicedTopics.Find(content, lines, removed, options.MarkOnly, cancellationToken));
        ImmutableArray<Line> kept = text.Length == content.Length
            ? lines
            : Line.Split(text, Utf16.AtCharacterBorder(text, Math.Min(text.Length, limits.Characters)));
        return new Article
        {
            Text = text,
            Blocks = LineBlocks.Of(text, kept, cancellationToken),
            Removed = removed,
            Offsets = offsets,
            Metadata = TextMetadata.Of(text, kept, title),
            Findings = findings.ToImmutable(),
        };
    }

    /// <summary>
    /// What is taken out, the text without it, and the headline that was found: the pieces that cues prove first, then
    /// the lines, then the pieces that the model finds in what is left, until nothing more is found; of lines nothing
    /// is left to find after one go.
    /// </summary>
    private static (ImmutableArray<RemovedSpan> Removed, string Text, OffsetMap Offsets, string? Title) Boilerplate(
        string content, int length, ImmutableArray<Line> lines, LineClassifier? lineClassifier,
        PieceClassifier? pieceClassifier, CancellationToken cancellationToken)
    {
        ImmutableArray<RemovedSpan> removed = [];
        (string text, OffsetMap offsets) = (content, OffsetMap.Identity);
        LineReader? reader = lineClassifier?.Reader();
        string? title = null, cued = null;
        bool idle = false;
        for (int pass = 0; pass < MostPasses; pass++)
        {
            bool pieces = pass % 2 == 0;
            (ImmutableArray<RemovedSpan> more, Line? headline) = pieces
                ? (PieceFilter.Find(text, lines, !ReferenceEquals(text, cued), pass == 0 ? null : pieceClassifier,
                    cancellationToken), null)
                : LineFilter.Filter(text, lines, lineClassifier, reader, cancellationToken);
            cued = pieces ? text : cued;
            title = pieces ? title : headline?.In(text).ToString();
            if (more.IsEmpty && pass > 1 && (idle || pieces))
                break;
            idle = more.IsEmpty;
            if (idle)
                continue;
            removed = Merged(removed, [.. more.Select(span => Placed(span, offsets))]);
            (text, offsets) = Cut(content, removed);
            lines = Line.Split(text, length - removed.Sum(span => span.Length));
        }
        return (removed, text, offsets, title);
    }

    private static RemovedSpan Placed(RemovedSpan span, OffsetMap offsets)
    {
        TextSpan place = offsets.ToInput(span.Span);
        return span with { Start = place.Start, Length = place.Length };
    }

    /// <summary>Both in order; a piece goes with the line it was cut out of before.</summary>
    private static ImmutableArray<RemovedSpan> Merged(ImmutableArray<RemovedSpan> removed,
        ImmutableArray<RemovedSpan> more) =>
        more.IsEmpty
            ? removed
            : [.. removed.Where(span => !Covers(more, span)).Concat(more).OrderBy(span => span.Start)];

    private static bool Covers(ImmutableArray<RemovedSpan> spans, RemovedSpan piece)
    {
        int low = 0, high = spans.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].Start <= piece.Start ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && spans[low - 1].Span.End >= piece.Span.End;
    }

    private static (string Text, OffsetMap Offsets) Cut(string content, ImmutableArray<RemovedSpan> removed)
    {
        if (removed.IsEmpty)
            return (content, OffsetMap.Identity);
        var text = new StringBuilder(content.Length);
        var anchors = new List<OffsetAnchor>();
        int from = 0;
        foreach (RemovedSpan span in removed)
        {
            Keep(from, span.Start);
            from = span.Span.End;
        }
        Keep(from, content.Length);
        return (text.ToString(), new OffsetMap(anchors));

        void Keep(int start, int end)
        {
            if (end <= start)
                return;
            anchors.Add(new OffsetAnchor(text.Length, start));
            text.Append(content, start, end - start);
        }
    }
}
