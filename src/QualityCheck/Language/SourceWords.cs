using System.Collections.Frozen;

namespace QualityCheck.Language;

/// <summary>Words for sources that are nobody in particular, and for those that point to somebody named before.</summary>
internal static class SourceWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nobody = Set(
        "they some many most others people everyone somebody someone insiders sources source officials experts critics analysts observers commentators scientists researchers scholars "
        + "historians economists witnesses residents locals fans users supporters opponents reports studies rumors rumours speculation pundits activists detractors skeptics sceptics proponents one");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = Set("he she i we who");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Determiners = Set("the his her its their our this that these those a an");

    public static bool IsNobody(ReadOnlySpan<char> word) => Nobody.Contains(word);

    public static bool IsPronoun(ReadOnlySpan<char> word) => Pronouns.Contains(word);

    public static bool IsDeterminer(ReadOnlySpan<char> word) => Determiners.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
