using System.Collections.Immutable;
using System.Text;
using QualityCheck.Input;

namespace QualityCheck.Boilerplate;

/// <summary>Flattened text → article: the input minus the lines that are boilerplate, and not one other character changed.</summary>
internal static class TextArticle
{
    public static Article Extract(string content, bool clean, Limits limits, CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        int length = Math.Min(content.Length, limits.Characters);
        if (length < content.Length)
        {
            length = Utf16.AtCharacterBorder(content, length);
            findings.Add(LimitRules.Of(LimitRules.TooLong, FormattableString.Invariant($"Only the first {length:N0} of {content.Length:N0} characters were analysed.")));
        }
        if (string.IsNullOrWhiteSpace(content))
            findings.Add(LimitRules.Of(LimitRules.Empty, "The document holds no text."));

        ImmutableArray<Line> lines = Line.Split(content, length);
        ImmutableArray<RemovedSpan> removed = clean ? LineFilter.Filter(content, lines, cancellationToken) : [];
        (string text, OffsetMap offsets) = Cut(content, removed);
        findings.AddRange(SplicedTopics.Find(content, lines, removed, cancellationToken));
        ImmutableArray<Line> kept = removed.IsEmpty ? lines : Line.Split(text, Utf16.AtCharacterBorder(text, Math.Min(text.Length, limits.Characters)));
        return new Article
        {
            Text = text,
            Blocks = LineBlocks.Of(text, kept, cancellationToken),
            Removed = removed,
            Offsets = offsets,
            Metadata = TextMetadata.Of(text, kept),
            Findings = findings.ToImmutable(),
        };
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
