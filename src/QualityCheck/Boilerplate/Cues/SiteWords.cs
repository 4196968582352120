using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// What sites speak of when they speak of themselves: their letters, accounts, pages, buttons and terms. A whole line
/// and a stretch of a paragraph have words of their own each.
/// </summary>
internal static class SiteWords
{
    private static readonly WordSet Both = LanguagePack.English.Words("boilerplate", "site");
    private static readonly WordSet Firm = LanguagePack.English.Words("boilerplate", "site-firm");
    private static readonly WordSet Pieces = LanguagePack.English.Words("boilerplate", "site-piece");
    private static readonly WordSet FirmPieces = LanguagePack.English.Words("boilerplate", "site-piece-firm");

    private static readonly WordSet OfLines =
        WordSet.Union(Both, Firm, LanguagePack.English.Words("boilerplate", "site-line"));
    private static readonly WordSet OfPieces = WordSet.Union(Both, Firm, Pieces, FirmPieces);
    private static readonly WordSet FirmOfPieces = WordSet.Union(Firm, FirmPieces);

    /// <summary>Whether one of them stands in the text of a line.</summary>
    public static bool In(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || i > start && text[i] == '-'))
                i++;
            if (i > start && OfLines.Contains(text[start..i]))
                return true;
        }
        return false;
    }

    /// <summary>Whether one of the words of a stretch is used of sites and their readers.</summary>
    public static bool In(PieceText text, IEnumerable<TextSpan> words) =>
        words.Any(word => OfPieces.Contains(text.Of(word)));

    /// <summary>Whether one of the words of a stretch is hardly used of anything else.</summary>
    public static bool FirmlyIn(PieceText text, IEnumerable<TextSpan> words) =>
        words.Any(word => FirmOfPieces.Contains(text.Of(word)));
}
