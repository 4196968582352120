using System.Collections.Frozen;
using QualityCheck.Language;

namespace QualityCheck.Facts;

/// <summary>Words that carry grammar or stand for a trait by themselves.</summary>
internal sealed class ClaimWords
{
    // Below so many letters -ed is part of the stem: red, need; the model was trained with it.
    private const int ShortestRegularPast = 5;

    private static readonly ClaimWord RegularPast = new([ClaimTrait.Past], false), Other = new([], false);

    private readonly FrozenDictionary<string, ClaimWord>.AlternateLookup<ReadOnlySpan<char>> _words;

    public ClaimWords(LanguagePack pack)
    {
        ILookup<string, ClaimTrait> traits = (
            from row in pack.Table("claim-words")
            from word in row[1].Split(' ')
            select (Word: word, Trait: Enum.Parse<ClaimTrait>(row[0], ignoreCase: true)))
            .ToLookup(pair => pair.Word, pair => pair.Trait, StringComparer.Ordinal);
        _words = traits.Select(trait => trait.Key).Union(pack.FunctionWords.All)
            .ToFrozenDictionary(word => word,
                word => new ClaimWord([.. traits[word]], pack.FunctionWords.Contains(word)), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What a word in lower case with plain apostrophes tells.</summary>
    public ClaimWord Of(ReadOnlySpan<char> word) =>
        _words.TryGetValue(word, out ClaimWord known) ? known
        : word.Length >= ShortestRegularPast && word.EndsWith("ed") ? RegularPast
        : Other;
}
