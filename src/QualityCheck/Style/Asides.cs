namespace QualityCheck.Style;

/// <summary>
/// The short pieces of a sentence, from one mark of punctuation to the next, that give a figure or a source. Their
/// words dilute no rate of bad words: details put into a text must not make the rest of it better.
/// </summary>
internal static class Asides
{
    // A longer piece is a statement of its own. A judgement, the best of 8, 12 and any number by folds.
    private const int MostTokens = 8;

    private const string Marks = ",;:()—–.!?\"“”";

    /// <summary>For each token whether it stands in one.</summary>
    public static bool[] Of(AnnotatedText text)
    {
        var asides = new bool[text.Tokens.Length];
        int quantity = 0, attribution = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            int first = sentence.FirstToken;
            for (int i = first; i <= sentence.EndToken; i++)
            {
                if (i < sentence.EndToken && !IsMark(text, i))
                    continue;
                if (i > first && i - first <= MostTokens)
                {
                    TextSpan piece = TextSpan.FromBounds(text.Tokens[first].Start, text.Tokens[i - 1].End);
                    while (quantity < text.Quantities.Length && text.Quantities[quantity].Span.End <= piece.Start)
                        quantity++;
                    while (attribution < text.Attributions.Length
                        && text.Attributions[attribution].Cue.End <= piece.Start)
                        attribution++;
                    bool told = quantity < text.Quantities.Length && text.Quantities[quantity].Span.Start < piece.End
                        || attribution < text.Attributions.Length
                        && text.Attributions[attribution].Cue.Start < piece.End;
                    asides.AsSpan(first, i - first).Fill(told);
                }
                first = i + 1;
            }
        }
        return asides;
    }

    private static bool IsMark(AnnotatedText text, int token) =>
        text.Tokens[token].Length == 1 && Marks.Contains(text.Text[text.Tokens[token].Start], StringComparison.Ordinal);
}
