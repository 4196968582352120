using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Reads the chapter and verse of a holy book: <c>John 3:16</c>, <c>1 Corinthians 13:4–7</c>.</summary>
internal sealed class ScriptureVerse(LanguagePack pack)
{
    private readonly WordSet _books = pack.Words("references", "book");

    private readonly WordSet _numbered = pack.Words("references", "numbered-book");

    /// <summary>
    /// The index behind the verse whose book's number or own number is at <paramref name="i"/>; <paramref name="i"/>
    /// where there is none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        if (reader[i] is "1" or "2" or "3" && IsBook(reader, i + 1, _numbered) && reader.IsNumber(i + 2)
            && reader.SameLine(i, i + 2))
            return AfterVerses(reader, i + 2);
        return IsVerse(reader[i]) && IsBook(reader, i - 1, _books) && reader.SameLine(i - 1, i)
            && ClockScanner.AfterMeridiem(reader, i + 1) == i + 1 ? AfterVerses(reader, i) : i;
    }

    private static bool IsBook(TokenReader reader, int i, WordSet books) =>
        reader.IsWord(i) && char.IsUpper(reader[i][0]) && books.Contains(reader[i]);

    private static bool IsVerse(ReadOnlySpan<char> number) =>
        number.IndexOf(':') is var colon and >= 1 and <= 3 && number.Length > colon + 1
        && Digits.Only(number[..colon])
        && Digits.Only(number[(colon + 1)..]);

    private static int AfterVerses(TokenReader reader, int i) =>
        reader[i + 1] is "-" or "–" && reader.Touches(i + 1) && reader.IsNumber(i + 2) && reader.Touches(i + 2)
            ? i + 3
            : i + 1;
}
