namespace QualityCheck.Boilerplate;

/// <summary>A word of a paragraph with the marks around it.</summary>
/// <param name="Start">Offset of its first character in the text.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="CoreStart">Offset of its first letter or digit.</param>
/// <param name="CoreEnd">Offset behind its last letter or digit.</param>
/// <param name="Hash">The same for the same letters in whatever case, every number alike.</param>
/// <param name="Marks">What it looks like.</param>
/// <param name="Quotes">How many quotation marks the paragraph has up to its end.</param>
internal readonly record struct PieceWord(int Start, int End, int CoreStart, int CoreEnd, uint Hash, PieceMarks Marks,
    int Quotes)
{
    /// <summary>The word without the marks around it; empty where it is nothing but marks.</summary>
    public ReadOnlySpan<char> Core(string text) => text.AsSpan(CoreStart, CoreEnd - CoreStart);

    public bool Has(PieceMarks mark) => (Marks & mark) != 0;
}
