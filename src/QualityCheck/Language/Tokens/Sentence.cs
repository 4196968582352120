namespace QualityCheck;

/// <summary>A sentence of the text; headings and list items are sentences of their own.</summary>
/// <param name="Span">Its place, without surrounding white space.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="Words">Number of its words (tokens with <see cref="Token.IsWord"/>).</param>
/// <param name="Block">Index of the block it stands in.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, int Words, int Block)
{
    /// <summary>Index just behind the last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
