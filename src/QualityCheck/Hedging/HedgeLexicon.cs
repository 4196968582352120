using QualityCheck.Language;
using QualityCheck.Models;

namespace QualityCheck.Hedging;

/// <summary>The cues of <c>data/lexicons/hedges.tsv</c>.</summary>
internal static class HedgeLexicon
{
    public static PhraseTable<HedgeEntry> Cues { get; } = new(
        from row in EmbeddedData.ReadTable("lexicons/hedges.tsv")
        select (new PhrasePattern(row[0], row[3], row[4]), new HedgeEntry(TypeOf(row[1]), StrengthOf(row[2]))));

    private static CueType TypeOf(string name) => Enum.Parse<CueType>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static double StrengthOf(string name) => name switch
    {
        "strong" => 1,
        "medium" => 0.6,
        "weak" => 0.3,
        _ => throw new FormatException($"'{name}' is no strength"),
    };
}
