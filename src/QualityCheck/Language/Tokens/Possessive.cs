namespace QualityCheck.Language;

/// <summary>Words with an ending as in <c>Brandt's</c>, with either apostrophe.</summary>
internal static class Possessive
{
    private const int Ending = 2;

    public static bool Ends(ReadOnlySpan<char> word) => word is [.., '\'' or '’', 's'];

    /// <summary>The word without the ending, where it has one.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> word) => Ends(word) ? word[..^Ending] : word;
}
