namespace QualityCheck.Repetition;

/// <summary>Sentences that follow each other in a block.</summary>
/// <param name="First">Index of the first sentence.</param>
/// <param name="Count">Number of sentences.</param>
internal readonly record struct Window(int First, int Count)
{
    public const int Longest = 3;

    /// <summary>Index just behind the last sentence.</summary>
    public int End => First + Count;

    public TextSpan SpanIn(AnnotatedText text) => TextSpan.FromBounds(text.Sentences[First].Span.Start, text.Sentences[End - 1].Span.End);

    public int WordsIn(AnnotatedText text)
    {
        int words = 0;
        for (int s = First; s < End; s++)
            words += text.Sentences[s].Words;
        return words;
    }

    /// <summary>The window with up to so many sentences of its block before and behind.</summary>
    public Window Around(AnnotatedText text, int sentences)
    {
        int from = First, end = End, block = text.Sentences[First].Block;
        while (from > 0 && from > First - sentences && text.Sentences[from - 1].Block == block)
            from--;
        while (end < text.Sentences.Length && end < End + sentences && text.Sentences[end].Block == block)
            end++;
        return new Window(from, end - from);
    }
}
