using QualityCheck.Text;

namespace QualityCheck.Facts;

/// <summary>
/// The facts that lie in a statement's source: one for each attribution, so that what is said changes nothing. It is
/// the quotation that belongs to it where no detail stands inside, otherwise the reporting words. Without a source
/// there is none: a quotation that nobody is given for, <c>I think</c>, and <c>she said</c> without quoted words, where
/// the name stood before.
/// </summary>
internal static class Frames
{
    // Fewer words in quotation marks are a term rather than a statement. A judgement.
    private const int FewestQuotedWords = 3;
    // What a statement counts that nobody is named for. A judgement.
    private const double Unnamed = 0.3;
    // What a statement counts that is told in the words of a named source. A judgement.
    private const double Quoted = 2;

    public static IEnumerable<Fact> Find(AnnotatedText text, SpanMask details)
    {
        FactsPack pack = FactsPack.Of(text);
        Quotation?[] quotations = QuotationsBySentence(text);
        List<Attribution> sourced = [];
        foreach (Attribution attribution in text.Attributions)
        {
            if (attribution.Source is { } source
                && (details.Touches(source)
                    || !IsPronoun(text, attribution, pack.Speakers)
                    && (QuotationOf(attribution) is not null || !IsPronoun(text, attribution, pack.SpokenOf))))
                sourced.Add(attribution);
        }
        foreach (Attribution attribution in sourced)
        {
            Quotation? quotation = QuotationOf(attribution);
            double weight = !attribution.Named ? Unnamed : quotation is null ? 1 : Quoted;
            if (quotation is { } quoted && details.TryTake(quoted.Span))
                yield return new Fact(quoted.Span, "quotation", weight);
            else if (char.IsLetter(text.Text[attribution.Cue.Start]) && details.TryTake(attribution.Cue))
                yield return new Fact(attribution.Cue, "attribution", weight);
        }

        Quotation? QuotationOf(Attribution attribution) =>
            text.SentenceAt(attribution.Cue.Start) is var s && s < quotations.Length && quotations[s] is { } quotation
                && !quotation.Span.Overlaps(attribution.Cue) ? quotation : null;
    }

    /// <summary>
    /// For each sentence the first quotation that stands in it; where there is none, one in the sentence before or
    /// behind, in the same block.
    /// </summary>
    private static Quotation?[] QuotationsBySentence(AnnotatedText text)
    {
        var bySentence = new Quotation?[text.Sentences.Length];
        List<(int First, int Last, Quotation Quotation)> places =
            [.. from quotation in text.Quotations
                where quotation.Words >= FewestQuotedWords
                select (text.SentenceAt(quotation.Span.Start), text.SentenceAt(quotation.Span.End - 1), quotation)];
        foreach ((int first, int last, Quotation quotation) in places)
        {
            for (int s = first; s <= last && s < bySentence.Length; s++)
                bySentence[s] ??= quotation;
        }
        foreach ((int first, int last, Quotation quotation) in places)
        {
            if (first > 0 && first < bySentence.Length
                && text.Sentences[first - 1].Block == text.Sentences[first].Block)
                bySentence[first - 1] ??= quotation;
            if (last + 1 < bySentence.Length && text.Sentences[last + 1].Block == text.Sentences[last].Block)
                bySentence[last + 1] ??= quotation;
        }
        return bySentence;
    }

    private static bool IsPronoun(AnnotatedText text, Attribution attribution, WordSet pronouns)
    {
        TextSpan source = attribution.Source ?? attribution.Span;
        ReadOnlySpan<char> span = text.Text.AsSpan(source.Start, source.Length);
        Span<char> lower = stackalloc char[8];
        foreach (Range range in span.SplitAny(" \n\t,"))
        {
            ReadOnlySpan<char> word = span[range];
            if (word.Length <= lower.Length && pronouns.Contains(lower[..word.ToLowerInvariant(lower)]))
                return true;
        }
        return false;
    }
}
