using System.Collections.Frozen;

namespace QualityCheck.Language;

/// <summary>Words whose full stop ends no sentence, or ends one only before a likely beginning.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, string> Kinds =
        LanguagePack.English.Table("abbreviations")
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A word that always stands before another: <c>Mr.</c>, <c>Gen.</c>, <c>vs.</c></summary>
    public static bool NeverEnds(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out string? kind) && kind == "before";

    /// <summary>A word that may end a sentence: <c>Inc.</c>, <c>etc.</c>, <c>p.m.</c></summary>
    public static bool MayEnd(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out string? kind) && kind == "either";

    /// <summary>A word whose stop is none before a figure: <c>No. 5</c>, <c>Fig. 2</c>, <c>Sept. 3</c></summary>
    public static bool IsBeforeNumber(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out string? kind) && kind == "number";
}
