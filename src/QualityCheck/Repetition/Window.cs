namespace QualityCheck.Repetition;

/// <summary>Sentences that follow each other in a block.</summary>
/// <param name="First">Index of the first sentence.</param>
/// <param name="Count">Number of sentences.</param>
internal readonly record struct Window(int First, int Count)
{
    /// <summary>So many sentences has a passage at most that is told in other words.</summary>
    public const int Longest = 3;

    /// <summary>Index just behind the last sentence.</summary>
    public int End => First + Count;

    public TextSpan SpanIn(AnnotatedText text) =>
        TextSpan.FromBounds(text.Sentences[First].Span.Start, text.Sentences[End - 1].Span.End);
}
