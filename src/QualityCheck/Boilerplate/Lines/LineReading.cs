namespace QualityCheck.Boilerplate;

/// <summary>What a line tells by itself, wherever it stands.</summary>
/// <param name="Cue">The boilerplate cue it begins with; null without one.</param>
/// <param name="Features">What its words tell.</param>
/// <param name="Signs">What its marks tell.</param>
/// <param name="Lexical">How far its words speak for boilerplate on whole pages, as the logarithm of the odds.</param>
/// <param name="Inside">How far they do inside of articles.</param>
/// <param name="Words">The numbers of its words of substance, the same in all lines of the text.</param>
/// <param name="Copy">The numbers of its wording.</param>
internal sealed record LineReading(BoilerplateCue? Cue, LineFeatures Features, LineSigns Signs, float Lexical,
    float Inside, int[] Words, LineNumbers.Copy Copy)
{
    // Fields, so that to look at one feature of a line does not copy them all.
    public readonly LineFeatures Features = Features;
    public readonly LineSigns Signs = Signs;
}
