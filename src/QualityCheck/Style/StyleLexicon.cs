using System.Globalization;
using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>The phrases of <c>data/lexicons/en/style.tsv</c>.</summary>
internal static class StyleLexicon
{
    public static PhraseTable<StyleEntry> Phrases { get; } = new(
        from row in LanguagePack.English.Table("style")
        select (new PhrasePattern(row[0], row[3], row[4]),
            new StyleEntry(row[1], double.Parse(row[2], CultureInfo.InvariantCulture),
                row.Length > 5 ? LiteralSense.Named(row[5]) : null)));
}
