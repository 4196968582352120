using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>The words of vague sources, and of those that are known by where they work.</summary>
internal sealed class WeaselWords(HedgingPack pack)
{
    public WordSet One { get; } = pack.Language.Words("weasels", "one");

    public WordSet New { get; } = pack.Language.Words("weasels", "new");

    public WordSet Owners { get; } = pack.Language.Words("weasels", "owner");

    public WordSet Known { get; } = pack.Language.Words("weasels", "known");

    public WordSet Familiar { get; } = pack.Language.Words("weasels", "familiar");

    public WordSet Knowledge { get; } = pack.Language.Words("weasels", "knowledge");

    public WordSet Vague { get; } = pack.Language.Words("weasels", "vague");

    public WordSet Studies { get; } = pack.Language.Words("weasels", "study");

    public WordSet Crowd { get; } = pack.Language.Words("weasels", "crowd");

    public WordSet Saying { get; } = pack.Language.Words("weasels", "saying");

    /// <summary>Those who, where they <c>found</c> something, are often told of before.</summary>
    public WordSet StudyMakers { get; } = pack.Language.Words("weasels", "study-maker");

    public WordSet Whole { get; } = pack.Language.Words("weasels", "whole");

    public WordSet Workplaces { get; } = pack.Language.Words("weasels", "workplace");

    /// <summary>Those who stay without a name wherever they work.</summary>
    public WordSet Anonymous { get; } = pack.Language.Words("weasels", "anonymous");
}
