namespace QualityCheck.Boilerplate;

/// <summary>The runs of letters and digits in a text.</summary>
internal static class LetterRuns
{
    /// <summary>The next run from <paramref name="at"/> on, which moves behind it; empty at the text's end.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        at = end;
        return text[start..end];
    }
}
