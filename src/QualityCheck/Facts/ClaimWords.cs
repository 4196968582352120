using System.Collections.Frozen;
using QualityCheck.Language;

namespace QualityCheck.Facts;

/// <summary>Words that carry grammar or stand for a trait by themselves.</summary>
internal static class ClaimWords
{
    private const int ShortestRegularPast = 5;

    private static readonly ILookup<string, ClaimTrait> Traits = (
        from row in LanguagePack.English.Table("claim-words")
        from word in row[1].Split(' ')
        select (Word: word, Trait: Enum.Parse<ClaimTrait>(row[0], ignoreCase: true)))
        .ToLookup(pair => pair.Word, pair => pair.Trait, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ClaimWord>.AlternateLookup<ReadOnlySpan<char>> Words =
        Traits.Select(traits => traits.Key).Union(LanguagePack.English.FunctionWords.All)
            .ToFrozenDictionary(word => word,
                word => new ClaimWord([.. Traits[word]], LanguagePack.English.FunctionWords.Contains(word)),
                StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ClaimWord RegularPast = new([ClaimTrait.Past], false), Other = new([], false);

    /// <summary>What a word in lower case with plain apostrophes tells.</summary>
    public static ClaimWord Of(ReadOnlySpan<char> word) =>
        Words.TryGetValue(word, out ClaimWord known) ? known
        : word.Length >= ShortestRegularPast && word.EndsWith("ed") ? RegularPast
        : Other;
}
