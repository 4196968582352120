using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>
/// Which hedge cues are reported and charged; without options all of the library's. Findings, <c>hedging</c> and
/// <c>vagueness</c> follow them; the layer <see cref="AnnotatedText.Cues"/> and what other analyzers read in it do not.
/// Immutable.
/// </summary>
public sealed record HedgingOptions
{
    /// <summary>All cues of the library, and no others.</summary>
    public static HedgingOptions Default { get; } = new();

    /// <summary>
    /// Types that are neither reported nor charged, such as <see cref="CueType.VagueQuantifier"/>; none unless said.
    /// </summary>
    public ImmutableHashSet<CueType> Off { get; init; } = [];

    /// <summary>Cues beside the library's; one that overlaps a cue of the library takes its place.</summary>
    public ImmutableArray<AddedCue> Added { get; init; } = [];

    /// <summary>
    /// Words and phrases that are no cues, wherever they stand; compared with the cue itself, whatever its case. With
    /// a word go the misspellings of it that the library knows.
    /// </summary>
    public ImmutableHashSet<string> Dropped { get; init; } =
        ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Phrases in which no cue is reported, such as <c>may contain nuts</c>: words with a space between two, whatever
    /// their case; <c>/</c> separates alternatives of one word.
    /// </summary>
    public ImmutableArray<string> Accepted { get; init; } = [];

    /// <summary>Whether they leave the library's cues as they are.</summary>
    internal bool ChangeNothing => Off.IsEmpty && Added.IsEmpty && Dropped.IsEmpty && Accepted.IsEmpty;
}
