using System.Collections.Frozen;
using QualityCheck.Models;

namespace QualityCheck.Facts;

/// <summary>Words that stand for a trait by themselves.</summary>
internal static class ClaimWords
{
    private const int ShortestRegularPast = 5;

    private static readonly FrozenDictionary<string, ClaimTrait[]>.AlternateLookup<ReadOnlySpan<char>> Traits = (
        from row in EmbeddedData.ReadTable("lexicons/claim-words.tsv")
        from word in row[1].Split(' ')
        group Enum.Parse<ClaimTrait>(row[0], ignoreCase: true) by word)
        .ToFrozenDictionary(traits => traits.Key, traits => traits.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ClaimTrait[] RegularPast = [ClaimTrait.Past];

    /// <summary>The traits of a word in lower case with plain apostrophes.</summary>
    public static ReadOnlySpan<ClaimTrait> TraitsOf(ReadOnlySpan<char> word) =>
        Traits.TryGetValue(word, out ClaimTrait[]? traits) ? traits
        : word.Length >= ShortestRegularPast && word.EndsWith("ed") ? RegularPast
        : [];
}
