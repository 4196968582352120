using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>
/// How far what a source says reaches in its sentence: behind <c>Ann Lee said</c> as far as another source takes over;
/// behind a comma, as in <c>…, Ann Lee said</c>, what stands before it, too.
/// </summary>
internal sealed class SourceScope(HedgingPack pack)
{
    // Sources of a sentence that are looked at; it bounds the time of endless ones. A judgement.
    private const int MostSources = 8;

    /// <param name="text">The text.</param>
    /// <param name="index">Index of the attribution.</param>
    /// <param name="sentence">The sentence it stands in.</param>
    public TextSpan Of(AnnotatedText text, int index, Sentence sentence)
    {
        TextSpan attribution = text.Attributions[index].Span;
        var reader = new TokenReader(text.Text, text.Tokens);
        int first = text.TokenAt(attribution.Start, sentence), end = text.TokenAt(attribution.End, sentence);
        bool setOff = first > sentence.FirstToken
            && (reader[first - 1] is "," or "?" or "!" or "—" or "–" or "-" or "("
                || QuotationMarks.Closes(reader, first - 1));
        bool closes = setOff
            && (IsStatement(text, first - 1)
                || !pack.Language.ReportedContent.Follows(reader, end, sentence.EndToken));
        return TextSpan.FromBounds(closes ? sentence.Span.Start : attribution.Start,
            Border(text, reader, index, sentence));
    }

    /// <summary>
    /// Whether the clause that ends with a token states something by itself: <c>The bridge may close,</c> but not <c>In
    /// May,</c>.
    /// </summary>
    private static bool IsStatement(AnnotatedText text, int last) =>
        !text.Tags.IsEmpty && text.ClauseAt(text.Tokens[last].Start) is { Kind: ClauseKind.Main } clause
        && text.Tags.AsSpan(clause.FirstToken..last).ContainsAny(PartOfSpeech.Verb, PartOfSpeech.Auxiliary);

    /// <summary>
    /// Where the clause begins in which another source has the word: <c>…, while Ann Lee thinks …</c>; else the
    /// sentence's end.
    /// </summary>
    private int Border(AnnotatedText text, TokenReader reader, int index, Sentence sentence)
    {
        int end = text.Attributions[index].Span.End;
        for (int next = index + 1; next < Math.Min(text.Attributions.Length, index + MostSources)
            && text.Attributions[next].Span.Start < sentence.Span.End; next++)
        {
            Attribution other = text.Attributions[next];
            if (other.Source is not null && text.ClauseAt(other.Span.Start) is { } clause && clause.Span.Start >= end
                && TakesOver(reader, clause.FirstToken))
                return clause.Span.Start;
        }
        return sentence.Span.End;
    }

    private bool TakesOver(TokenReader reader, int i) =>
        pack.Language.ClauseWords.IsCoordinator(reader[i])
        || pack.Language.ClauseWords.IsSubordinator(reader[i]) || reader.Is(i - 1, ";")
        || reader.Is(i - 1, ":");
}
