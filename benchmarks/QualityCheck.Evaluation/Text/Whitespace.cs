using System.Text;

namespace QualityCheck.Evaluation.Text;

/// <summary>White space as the scorer's language sees it: also the four separators U+001C–U+001F.</summary>
internal static class Whitespace
{
    public static bool Is(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1C and <= 0x1F;

    public static string Trim(string text)
    {
        int start = 0, end = text.Length;
        while (start < end && Is(text[start]))
            start++;
        while (end > start && Is(text[end - 1]))
            end--;
        return text[start..end];
    }

    private static bool Is(char c) => !char.IsSurrogate(c) && Is(new Rune(c));
}
