using QualityCheck.Text;

namespace QualityCheck.Repetition;

/// <summary>
/// Where words return because of the form: lists, tables, captions, labels, pull quotes, the lines of a song or poem.
/// </summary>
internal static class Pattern
{
    /// <summary>Words of the longest label or caption.</summary>
    private const int LongestLabel = 8;

    /// <summary>UTF-16 code units of the longest line of verse.</summary>
    private const int LongestVerse = 60;

    /// <summary>Words of the longest stanza that was taken for one sentence.</summary>
    private const int LongestStanza = 100;

    /// <summary>A statement has at least so many words.</summary>
    private const int FewestWords = 6;

    /// <summary>With more words a sentence without an end mark is a statement whose mark somebody left out.</summary>
    private const int LongestHeading = 14;

    /// <summary>
    /// Whether the sentence stands in a list, a table, code, a caption or a pull quote, is a label or a link on a line
    /// of its own, or verse.
    /// </summary>
    public static bool Is(AnnotatedText text, int index)
    {
        Sentence sentence = text.Sentences[index];
        return text.BlockOf(sentence).Kind is not (BlockKind.Paragraph or BlockKind.Heading)
            || IsLine(text.Text, sentence.Span)
            && (sentence.Words <= LongestLabel || sentence.Words <= LongestStanza && IsVerse(text.Text, sentence.Span));
    }

    /// <summary>
    /// Whether the sentence states or asks something: it ends as a sentence does, which headings, code and
    /// announcements of lists do not, or is longer than they are.
    /// </summary>
    public static bool IsStatement(AnnotatedText text, int index)
    {
        Sentence sentence = text.Sentences[index];
        return sentence.Words > LongestHeading
            || sentence.Words >= FewestWords
            && text.Text.AsSpan(0, sentence.Span.End).TrimEnd("\"'”’»)]") is [.., var mark]
            && SentenceMarks.Contain(mark);
    }

    /// <summary>Whether the window is all that stands in its block.</summary>
    public static bool IsWholeBlock(AnnotatedText text, Window window)
    {
        int block = text.Sentences[window.First].Block;
        return (window.First == 0 || text.Sentences[window.First - 1].Block != block)
            && (window.End == text.Sentences.Length || text.Sentences[window.End].Block != block);
    }

    private static bool IsLine(string text, TextSpan span)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, span.Start).TrimEnd(" -•*\t"),
            behind = text.AsSpan(span.End).TrimStart(" \t");
        return (before.IsEmpty || before[^1] == '\n') && (behind.IsEmpty || behind[0] is '\n' or '\r');
    }

    /// <summary>
    /// Whether short lines follow each other: those of the sentence, or one of it and the next before or behind.
    /// </summary>
    private static bool IsVerse(string text, TextSpan span)
    {
        foreach (ReadOnlySpan<char> line in span.In(text).AsSpan().EnumerateLines())
        {
            if (line.Length > LongestVerse)
                return false;
        }
        if (span.In(text).Contains('\n', StringComparison.Ordinal))
            return true;
        ReadOnlySpan<char> before =
            text.AsSpan(Math.Max(0, span.Start - LongestVerse - 3), Math.Min(span.Start, LongestVerse + 3))
                .TrimEnd(" \t");
        ReadOnlySpan<char> behind =
            text.AsSpan(span.End, Math.Min(text.Length - span.End, LongestVerse + 3)).TrimStart(" \t");
        behind = behind is ['\r', '\n', ..] ? behind[1..] : behind;
        return IsShortLine(before.TrimEnd('\n').Length == before.Length - 1 ? before[..^1] : [], last: true)
            || IsShortLine(behind.TrimStart('\n').Length == behind.Length - 1 ? behind[1..] : [], last: false);
    }

    private static bool IsShortLine(ReadOnlySpan<char> lines, bool last)
    {
        int end = last ? lines.LastIndexOf('\n') : lines.IndexOf('\n');
        ReadOnlySpan<char> line = end < 0 ? lines : last ? lines[(end + 1)..] : lines[..end];
        return line.Length is > 0 and <= LongestVerse && !line.IsWhiteSpace();
    }
}
