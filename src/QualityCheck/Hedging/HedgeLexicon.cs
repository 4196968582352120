using System.Collections.Frozen;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>The cues of a language, as those of <c>data/lexicons/en/hedges.tsv</c>.</summary>
internal sealed class HedgeLexicon
{
    // The column of contexts in which a word is a cue only where the model holds it for one.
    private const int Doubtful = 5;
    // The column of contexts in which a word is a cue whatever the model holds of it.
    private const int SurePlace = 6;
    private const string Anywhere = "-";

    private readonly WordFilter _misspelt;

    public HedgeLexicon(HedgingPack pack)
    {
        string[][] rows = [.. pack.Language.Table("hedges")], singles = [.. rows.Where(IsSingle)];
        Cues = new(rows.Select(row => (PatternOf(row, row[3], UnlessOf(row)), EntryOf(row))));
        Words = new(singles.Select(row => (PatternOf(row, Anywhere, row[4]), EntryOf(row))));
        Known = Misspellings.With(singles.SelectMany(row => row[0].Split('/')));
        Sure = new(rows.Where(row => row.Length > SurePlace)
            .Select(row => (PatternOf(row, row[SurePlace], row[4]), EntryOf(row))));
        MeantBy = rows.SelectMany(row => row[0].Split(' ', '/')).Select(word => word.TrimStart('*')).Distinct()
            .SelectMany(Misspellings.Of, KeyValuePair.Create).DistinctBy(pair => pair.Value)
            .ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _misspelt = new WordFilter(MeantBy.Dictionary.Keys);
    }

    /// <summary>The words of cues, by their misspellings.</summary>
    private FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> MeantBy { get; }

    /// <summary>The cues, each in its contexts.</summary>
    public PhraseTable<HedgeEntry> Cues { get; }

    /// <summary>The single words among the cues of uncertainty, wherever they may be cues.</summary>
    public PhraseTable<HedgeEntry> Words { get; }

    /// <summary>The same words, whatever stands around them.</summary>
    public WordSet Known { get; }

    /// <summary>The cues in the contexts in which they are ones, whatever the model holds of them.</summary>
    public PhraseTable<HedgeEntry> Sure { get; }

    /// <summary>The hash of the word that stands there, of a misspelt one of a cue the hash of what is meant.</summary>
    public uint HashOf(ReadOnlySpan<char> word) =>
        Folded.Hash(_misspelt.MayHave(word) && MeantBy.TryGetValue(word, out string? meant) ? meant : word);

    private static PhrasePattern PatternOf(string[] row, string only, string unless) =>
        new(Misspellings.InPhrase(row[0]), only, unless);

    private static bool IsSingle(string[] row) =>
        !row[0].Contains(' ', StringComparison.Ordinal) && TypeOf(row[1]).IsUncertainty();

    private static string UnlessOf(string[] row) =>
        row.Length > Doubtful && row[Doubtful] != Anywhere
            ? $"{row[4]}|{row[Doubtful]}".Replace("-|", "", StringComparison.Ordinal)
            : row[4];

    private static HedgeEntry EntryOf(string[] row) =>
        new(TypeOf(row[1]), StrengthOf(row[2]), FeatureHash.OfText(row[0]));

    private static CueType TypeOf(string name) =>
        Enum.Parse<CueType>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static double StrengthOf(string name) => name switch
    {
        "strong" => 1,
        "medium" => 0.6,
        "weak" => 0.3,
        "plain" => 0,
        _ => throw new FormatException($"'{name}' is no strength"),
    };
}
