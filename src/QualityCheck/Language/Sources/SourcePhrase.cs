namespace QualityCheck.Language;

/// <summary>The tokens of a source.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The index behind the last one.</param>
/// <param name="Named">Whether it has a name or is an identified body or document.</param>
/// <param name="Speaks">Whether it is known as one that says things, by name, office or kind.</param>
internal readonly record struct SourcePhrase(int Start, int End, bool Named, bool Speaks)
{
    public bool IsNone => End <= Start;
}
