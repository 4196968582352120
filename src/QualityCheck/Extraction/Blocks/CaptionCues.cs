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

    private const string Copyright = "\u00A9";

    private static readonly string[] Marks =
    [
        Copyright, .. PageCues.Rows["opening"].Select(cue => cue.Phrase).Where(phrase => phrase[^1] is ':' or '\uFF1A'),
    ];

    /// <summary>Whether the text is a caption with its credit at the end.</summary>
    public static bool EndsInCredit(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return false;
        foreach (string mark in Marks)
        {
            int at = text.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || mark != Copyright && char.IsLetter(text[at - 1]))
                continue;
            ReadOnlySpan<char> credit = text[(at + mark.Length)..];
            if (BlockShape.Of(credit) is { Words: > 0 and <= LongestCredit }
                && (BeginsAnew(text[..at]) || IsUpper(text, at, mark) && !BlockShape.Of(credit).EndsSentence)
                && (mark == Copyright ? HasLetter(credit) : !credit.ContainsAnyInRange('0', '9'))
                && BlockShape.Of(text).Words <= LongestCaption)
                return true;
        }
        return false;
    }

    /// <summary>Whether something new begins behind the text: a sentence, or what stands in brackets.</summary>
    private static bool BeginsAnew(ReadOnlySpan<char> before) =>
        before.TrimEnd() is [.., var last] && (last is '(' or '[' or '|' or '/' or '\u2013' or '\u2014' or '-'
            or '"' or '\u201C' or '\u201D' or ')' or ']' || SentenceMarks.Contain(last)
            || before[^1] == '\n');

    private static bool IsUpper(ReadOnlySpan<char> text, int at, string mark) =>
        mark == Copyright || !char.IsLower(text[at]);

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
