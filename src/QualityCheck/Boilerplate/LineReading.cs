namespace QualityCheck.Boilerplate;

/// <summary>What a line tells by itself, wherever it stands.</summary>
/// <param name="Cue">The boilerplate cue it begins with; null without one.</param>
/// <param name="Features">What its words tell.</param>
/// <param name="Signs">What its marks tell.</param>
/// <param name="Lexical">How far its words speak for boilerplate on whole pages, as the logarithm of the odds.</param>
/// <param name="Inside">How far they do inside of articles.</param>
internal sealed record LineReading(BoilerplateCue? Cue, LineFeatures Features, LineSigns Signs, float Lexical, float Inside)
{
    public static LineReading Of(ReadOnlySpan<char> line, LineLexicon lexicon)
    {
        BoilerplateCue? cue = BoilerplateCues.Match(line, out _);
        (float page, float inside) = lexicon.Score(line);
        return new LineReading(cue, LineFeatures.Of(line, cue), LineSigns.Of(line), page, inside);
    }
}
