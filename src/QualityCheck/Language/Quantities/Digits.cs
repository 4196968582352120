namespace QualityCheck.Language;

/// <summary>The digits from 0 to 9.</summary>
internal static class Digits
{
    /// <summary>Whether nothing else stands in the text, which may be empty.</summary>
    public static bool Only(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
