using System.Buffers;
using QualityCheck.Text;

namespace QualityCheck.Extraction;

/// <summary>Recognises the caption of a picture by the credit that it ends in.</summary>
internal static class CaptionCues
{
    /// <summary>A longer block is no caption: a judgement.</summary>
    private const int Longest = 500;

    /// <summary>The most words of a caption: a judgement.</summary>
    private const int LongestCaption = 60;

    /// <summary>The most words of a credit: a judgement.</summary>
    private const int LongestCredit = 6;

    private const char Copyright = '\u00A9';

    /// <summary>The last characters of the marks.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create([':', '\uFF1A', Copyright]);

    private static readonly string[] Marks =
        [.. PageCues.Rows["opening"].Select(cue => cue.Phrase).Where(phrase => phrase[^1] is ':' or '\uFF1A')];

    /// <summary>Whether the text is a caption with its credit at the end.</summary>
    public static bool EndsInCredit(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return false;
        for (int end = text.LastIndexOfAny(Ends); end > 0; end = text[..end].LastIndexOfAny(Ends))
        {
            ReadOnlySpan<char> credit = text[(end + 1)..];
            BlockShape shape = BlockShape.Of(credit);
            if (shape.Words > LongestCredit)
                return false;
            int mark = text[end] == Copyright ? end : StartOfMark(text[..(end + 1)]);
            if (shape.Words > 0 && mark > 0
                && (BeginsAnew(text[..mark]) || !char.IsLower(text[mark]) && !shape.EndsSentence)
                && (mark == end ? HasLetter(credit) : !credit.ContainsAnyInRange('0', '9')))
                return BlockShape.Of(text).Words <= LongestCaption;
        }
        return false;
    }

    /// <summary>Where the mark begins in which the text ends; −1 where it ends in none.</summary>
    private static int StartOfMark(ReadOnlySpan<char> text)
    {
        foreach (string mark in Marks)
        {
            int start = text.Length - mark.Length;
            if (start >= 0 && text.EndsWith(mark, StringComparison.OrdinalIgnoreCase)
                && (start == 0 || !char.IsLetter(text[start - 1])))
                return start;
        }
        return -1;
    }

    /// <summary>Whether something new begins behind the text: a sentence, or what stands in brackets.</summary>
    private static bool BeginsAnew(ReadOnlySpan<char> before) =>
        before.TrimEnd() is [.., var last] && (last is '(' or '[' or '|' or '/' or '\u2013' or '\u2014' or '-'
            or '"' or '\u201C' or '\u201D' or ')' or ']' || SentenceMarks.Contain(last)
            || before[^1] == '\n');

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char sign in text)
        {
            if (char.IsLetter(sign))
                return true;
        }
        return false;
    }
}
