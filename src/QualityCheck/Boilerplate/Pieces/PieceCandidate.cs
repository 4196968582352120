namespace QualityCheck.Boilerplate;

/// <summary>A stretch of a paragraph that may have been glued into it.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="SentenceEnd">The last word of the sentence that its last word stands in.</param>
/// <param name="Span">Its characters, which in brackets end with the bracket.</param>
/// <param name="Bracketed">Whether it stands in brackets.</param>
internal readonly record struct PieceCandidate(int First, int Last, int SentenceEnd, TextSpan Span, bool Bracketed)
{
    public int Words => Last - First + 1;
}
