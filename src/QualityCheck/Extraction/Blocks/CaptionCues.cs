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
        for (int at = text.LastIndexOfAny(Ends); at > 0; at = text[..at].LastIndexOfAny(Ends))
        {
            ReadOnlySpan<char> credit = text[(at + 1)..];
            int words = BlockShape.Of(credit).Words;
            if (words > LongestCredit)
                return false;
            if (words > 0 && (text[at] == Copyright ? HasLetter(credit)
                : !credit.ContainsAnyInRange('0', '9') && EndsInMark(text[..(at + 1)])))
                return BlockShape.Of(text).Words <= LongestCaption;
        }
        return false;
    }

    private static bool EndsInMark(ReadOnlySpan<char> text)
    {
        foreach (string mark in Marks)
        {
            if (text.Length > mark.Length && text.EndsWith(mark, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetter(text[^(mark.Length + 1)]))
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
