using System.Buffers;

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

    /// <summary>The last characters of the marks.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(":\uFF1A\u00A9");

    private static readonly string[] Marks =
    [
        Copyright, .. PageCues.Rows["opening"].Select(cue => cue.Phrase).Where(phrase => phrase[^1] is ':' or '\uFF1A'),
    ];

    /// <summary>Whether the text is a caption with its credit at the end.</summary>
    public static bool EndsInCredit(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || !text.ContainsAny(Ends))
            return false;
        foreach (string mark in Marks)
        {
            int at = text.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || mark != Copyright && char.IsLetter(text[at - 1]))
                continue;
            ReadOnlySpan<char> credit = text[(at + mark.Length)..];
            if (BlockShape.Of(credit) is { Words: > 0 and <= LongestCredit }
                && (mark == Copyright ? HasLetter(credit) : !credit.ContainsAnyInRange('0', '9'))
                && BlockShape.Of(text).Words <= LongestCaption)
                return true;
        }
        return false;
    }

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
