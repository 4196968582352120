using System.Diagnostics.CodeAnalysis;

namespace QualityCheck.Text;

/// <summary>UTF-16 well-formedness.</summary>
internal static class Utf16
{
    /// <summary>The same text with every lone surrogate replaced by U+FFFD, so that offsets stay.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? WithoutLoneSurrogates(string? text)
    {
        int first = text is null ? -1 : FirstLoneSurrogate(text, 0);
        if (first < 0)
            return text;
        char[] chars = text!.ToCharArray();
        for (int i = first; i >= 0; i = FirstLoneSurrogate(text, i + 1))
            chars[i] = '\uFFFD';
        return new string(chars);
    }

    /// <summary><paramref name="end"/>, moved back by one where it would split a surrogate pair.</summary>
    public static int AtCharacterBorder(ReadOnlySpan<char> text, int end) =>
        end > 0 && end < text.Length && char.IsHighSurrogate(text[end - 1]) && char.IsLowSurrogate(text[end])
            ? end - 1
            : end;

    /// <summary>The text, or its first <paramref name="most"/> code units with an ellipsis behind them.</summary>
    public static string Shortened(string text, int most) =>
        text.Length <= most ? text : $"{text.AsSpan(0, AtCharacterBorder(text, most))}…";

    private static int FirstLoneSurrogate(string text, int from)
    {
        int i = from;
        while (i < text.Length)
        {
            int skip = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (skip < 0)
                return -1;
            i += skip;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i += 2;
        }
        return -1;
    }
}
