using System.Globalization;
using QualityCheck.Language;
using QualityCheck.Models;

namespace QualityCheck.Style;

/// <summary>The phrases of <c>data/lexicons/style.tsv</c>.</summary>
internal static class StyleLexicon
{
    public static PhraseTable<StyleEntry> Phrases { get; } = new(
        from row in EmbeddedData.ReadTable("lexicons/style.tsv")
        select (new PhrasePattern(row[0], row[3], row[4]), new StyleEntry(row[1], double.Parse(row[2], CultureInfo.InvariantCulture), row.Length > 5 ? LiteralSense.Named(row[5]) : null)));
}
