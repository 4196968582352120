using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Gives each quotation the speaker of the attribution beside it.</summary>
internal static class SpeakerFinder
{
    // Characters between a quotation and its source. A judgement.
    private const int Adjacent = 2;

    /// <param name="text">The text with its sentences and quotations.</param>
    /// <param name="attributions">Its attributions, by place.</param>
    /// <param name="cancellationToken">Stops the work between two quotations.</param>
    public static ImmutableArray<Quotation> Assign(AnnotatedText text, ImmutableArray<Attribution> attributions,
        CancellationToken cancellationToken)
    {
        ImmutableArray<Quotation> quotations = text.Quotations;
        Attribution[] outside = Outside(text, attributions);
        var spoken = new Quotation[quotations.Length];
        Attribution? last = null;
        int lastEnd = -1;
        for (int q = 0, from = 0, behind = 0; q < quotations.Length; q++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TextSpan span = quotations[q].Span;
            int first = text.SentenceAt(span.Start), final = text.SentenceAt(span.End - 1);
            if (final >= text.Sentences.Length)
                final = text.Sentences.Length - 1;
            while (from < outside.Length && first < text.Sentences.Length
                && outside[from].Cue.Start < text.Sentences[first].Span.Start)
                from++;
            while (behind < outside.Length && outside[behind].Cue.Start < span.Start)
                behind++;
            Attribution? speaker = Beside(text, outside, from, behind, span, first, final, quotations[q].Words);
            if (speaker is null && GoesOn(text, quotations, q, first, lastEnd))
                speaker = last;
            spoken[q] = speaker is { Source: not null } found
                ? quotations[q] with { Speaker = found.Speaker, IsSpeakerNamed = found.Named }
                : quotations[q];
            last = speaker;
            lastEnd = Math.Max(final,
                speaker is { } at && at.Cue.Start >= span.End ? text.SentenceAt(at.Cue.Start) : -1);
        }
        Spread(text.Text, spoken);
        return [.. spoken];
    }

    /// <param name="text">The text.</param>
    /// <param name="outside">The attributions outside of quotations.</param>
    /// <param name="from">The first in the sentence where the quotation begins, or later.</param>
    /// <param name="behind">The first behind the start of the quotation.</param>
    /// <param name="quotation">The quotation.</param>
    /// <param name="first">The sentence where it begins.</param>
    /// <param name="final">The sentence where it ends.</param>
    /// <param name="words">The number of its words.</param>
    private static Attribution? Beside(AnnotatedText text, Attribution[] outside, int from, int behind,
        TextSpan quotation, int first, int final, int words)
    {
        Attribution? before = behind > from && outside[behind - 1].Source is not null ? outside[behind - 1] : null,
            after = null;
        if (behind < outside.Length && outside[behind].Source is not null)
        {
            int sentence = text.SentenceAt(outside[behind].Cue.Start);
            if (sentence == final || sentence == final + 1 && IsTag(text, outside[behind], quotation, sentence))
                after = outside[behind];
        }
        bool leads = before is not null && TouchesFromLeft(text.Text, before.Value, quotation);
        bool follows = after is not null && after.Value.Span.Start - quotation.End <= Adjacent;
        if (words <= Quotation.MostScareWords
            && !(leads || follows && text.Text[quotation.End - 2] is ',' or '?' or '!'))
            return null;
        if (before is null && after is null && first > 0 && from > 0)
            return Announced(text, outside[from - 1], quotation, first);
        return follows && !leads ? after : before ?? after;
    }

    /// <summary>
    /// Whether a sentence of its own behind the quotation says who spoke: <c>“Will it hold?” Ann Lee asked.</c>
    /// </summary>
    private static bool IsTag(AnnotatedText text, Attribution attribution, TextSpan quotation, int sentence) =>
        attribution.Span.Start - quotation.End <= Adjacent
        && text.Sentences[sentence].Span.Start == attribution.Span.Start;

    private static bool TouchesFromLeft(string text, Attribution before, TextSpan quotation)
    {
        ReadOnlySpan<char> gap = text.AsSpan(before.Span.End, Math.Max(0, quotation.Start - before.Span.End)).Trim();
        return gap is "" or "," or ":";
    }

    /// <summary>The attribution of the sentence before, where it ends with a colon.</summary>
    private static Attribution? Announced(AnnotatedText text, Attribution before, TextSpan quotation, int first)
    {
        TextSpan announcing = text.Sentences[first - 1].Span;
        return announcing.Contains(before.Cue) && text.Text[announcing.End - 1] == ':'
            && text.Sentences[first].Span.Start >= quotation.Start - 1 ? before : null;
    }

    /// <summary>
    /// Whether the quotation begins the sentence behind the one that named the speaker of the quotation before it, in
    /// the same paragraph.
    /// </summary>
    private static bool GoesOn(AnnotatedText text, ImmutableArray<Quotation> quotations, int q, int first,
        int lastEnd) =>
        q > 0 && first < text.Sentences.Length && first - lastEnd <= 1 && lastEnd >= 0
        && text.Sentences[first].Span.Start == quotations[q].Span.Start
        && text.Sentences[first].Block == text.Sentences[lastEnd].Block
        || q > 0 && first == lastEnd && quotations[q].Words > Quotation.MostScareWords;

    /// <summary>
    /// The pieces of a quotation that is opened in several paragraphs and closed in the last have one speaker.
    /// </summary>
    private static void Spread(string text, Quotation[] spoken)
    {
        for (int q = 1; q < spoken.Length; q++)
        {
            if (IsOpen(text, spoken[q - 1]) && spoken[q].Speaker is null)
                spoken[q] = spoken[q] with { Speaker = spoken[q - 1].Speaker,
                    IsSpeakerNamed = spoken[q - 1].IsSpeakerNamed };
        }
        for (int q = spoken.Length - 2; q >= 0; q--)
        {
            if (IsOpen(text, spoken[q]) && spoken[q].Speaker is null)
                spoken[q] = spoken[q] with { Speaker = spoken[q + 1].Speaker,
                    IsSpeakerNamed = spoken[q + 1].IsSpeakerNamed };
        }
    }

    private static bool IsOpen(string text, Quotation quotation) =>
        text[quotation.Span.End - 1] is not ('”' or '"' or '»' or '“' or '’' or '\'');

    private static Attribution[] Outside(AnnotatedText text, ImmutableArray<Attribution> attributions)
    {
        var quotations = new QuotationCursor(text);
        return [.. attributions.Where(attribution =>
            !(quotations.EndingBehind(attribution.Cue.Start)?.Span.Start <= attribution.Cue.Start))];
    }
}
