using System.Buffers;

namespace QualityCheck.Signals;

/// <summary>Text that only fills a page's room.</summary>
internal static class LoremIpsumText
{
    public const string Phrase = "lorem ipsum";

    private static readonly SearchValues<string> Phrases =
        SearchValues.Create([Phrase], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is in a text, whatever its case.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(Phrases);
}
