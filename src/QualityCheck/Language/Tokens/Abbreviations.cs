using System.Collections.Frozen;

namespace QualityCheck.Language;

/// <summary>Words whose full stop ends no sentence, or ends one only before a likely beginning.</summary>
internal sealed class Abbreviations(LanguagePack pack)
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _kinds =
        pack.Table("abbreviations")
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A word that always stands before another: <c>Mr.</c>, <c>Gen.</c>, <c>vs.</c></summary>
    public bool NeverEnds(ReadOnlySpan<char> word) =>
        _kinds.TryGetValue(word, out string? kind) && kind == "before";

    /// <summary>A word that may end a sentence: <c>Inc.</c>, <c>etc.</c>, <c>p.m.</c></summary>
    public bool MayEnd(ReadOnlySpan<char> word) =>
        _kinds.TryGetValue(word, out string? kind) && kind == "either";

    /// <summary>A word whose stop is none before a figure: <c>No. 5</c>, <c>Fig. 2</c>, <c>Sept. 3</c></summary>
    public bool IsBeforeNumber(ReadOnlySpan<char> word) =>
        _kinds.TryGetValue(word, out string? kind) && kind == "number";
}
