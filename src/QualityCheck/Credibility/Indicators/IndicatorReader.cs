using System.Collections.Immutable;
using QualityCheck.Language;

namespace QualityCheck.Credibility;

/// <summary>Counts the evidence in a text and its headline.</summary>
internal static class IndicatorReader
{
    /// <summary>The indicators, those of the headline last; without these where there is none.</summary>
    public static ImmutableArray<IndicatorReading> Read(AnnotatedText text)
    {
        var tally = new IndicatorTally();
        CountSources(text, tally);
        CountWords(text, IndicatorWords.Of(text), tally);
        return [.. tally.Readings(), .. Headline(text)];
    }

    private static void CountSources(AnnotatedText text, IndicatorTally tally)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var quotations = new QuotationCursor(text);
        foreach (Attribution attribution in text.Attributions)
        {
            int at = attribution.Cue.Start;
            bool quoted = quotations.EndingBehind(at)?.Span.Start <= at;
            if (attribution is { Named: true, Source: { } source } && !quoted
                && names.Add(LastWord(text.Text.AsSpan(), attribution.Speaker ?? source)))
                tally.Add(Indicators.NamedSources, attribution.Cue);
        }
        foreach (Quotation quotation in text.Quotations)
        {
            if (!quotation.IsScareQuote)
                tally.Add(Indicators.Quotation, quotation.Span, quotation.Words);
        }
    }

    /// <summary>A source is the same by the last word of its name: <c>Governor Ada Reyes</c>, <c>Reyes</c>.</summary>
    private static string LastWord(ReadOnlySpan<char> text, TextSpan span)
    {
        ReadOnlySpan<char> words = text.Slice(span.Start, span.Length).TrimEnd();
        return words[(words.LastIndexOfAny(' ', '\n', '\t') + 1)..].ToString();
    }

    private static void CountWords(AnnotatedText text, IndicatorWords words, IndicatorTally tally)
    {
        var reader = new TokenReader(text.Text, text.Tokens);
        WordIndicators[] ofTypes = text.Types.Each(word => WordIndicators.Of(word, words));
        var quotations = new QuotationCursor(text);
        int quantity = 0, counted = -1;
        for (int i = 0; i < reader.Count; i++)
        {
            Token token = text.Tokens[i];
            tally.Words += token.IsWord ? 1 : 0;
            if (quotations.EndingBehind(token.Start)?.Span.Start <= token.Start)
                continue;
            while (quantity < text.Quantities.Length && text.Quantities[quantity].Span.End <= token.Start)
                quantity++;
            if (quantity < text.Quantities.Length && text.Quantities[quantity].Span.Start <= token.Start
                && IndicatorOf(text, text.Quantities[quantity], words) is { } detail)
            {
                if (counted < quantity)
                    tally.Add(detail, text.Quantities[counted = quantity].Span);
                continue;
            }
            tally.PlainWords += token.IsWord ? 1 : 0;
            if (token.Kind == TokenKind.Punctuation && reader[i].Contains('!'))
                tally.Add(Indicators.Exclamations, token.Span);
            else if (token.Kind == TokenKind.Word && IndicatorOf(ofTypes[text.Types[i]],
                i < text.Tags.Length ? text.Tags[i] : PartOfSpeech.Other) is { } indicator)
                tally.Add(indicator, token.Span);
        }
    }

    /// <summary>
    /// What a number or date is evidence of; null for <c>today</c>, <c>three weeks</c> and <c>third</c>.
    /// </summary>
    private static Indicator? IndicatorOf(AnnotatedText text, Quantity quantity, IndicatorWords words)
    {
        ReadOnlySpan<char> span = text.Text.AsSpan(quantity.Span.Start, quantity.Span.Length);
        bool digits = span.ContainsAnyInRange('0', '9');
        if (quantity.Kind != QuantityKind.Temporal)
            return digits && quantity.Kind is not (QuantityKind.Reference or QuantityKind.Ordinal)
                ? Indicators.Figures
                : null;
        if (quantity.Relative)
            return null;
        bool dated = false;
        foreach (Range part in span.SplitAny(" ,.–-/\u00A0’'"))
        {
            if (words.Days.Contains(span[part]))
                return Indicators.Weekdays;
            dated |= words.Months.Contains(span[part])
                || span[part].Length == 4 && !span[part].ContainsAnyExceptInRange('0', '9');
        }
        return dated ? Indicators.Dates : null;
    }

    private static Indicator? IndicatorOf(in WordIndicators word, PartOfSpeech tag)
    {
        if (word.IsHonorific)
            return Indicators.Honorifics;
        if (word.MayOwn && tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            return Indicators.Possessives;
        if (word.IsListed)
            return word.Listed;
        if (tag == PartOfSpeech.Adverb)
            return Indicators.Adverbs;
        return tag == PartOfSpeech.Noun && word.IsFormal ? Indicators.Formal : null;
    }

    /// <summary>The headline that readers see: of a page no declaration for machines counts.</summary>
    public static string? HeadlineOf(Article article) =>
        article.Page is { } page ? page.Headline : article.Metadata.Title?.Value;

    private static IEnumerable<IndicatorReading> Headline(AnnotatedText text)
    {
        if (HeadlineOf(text.Article) is not { } title || string.IsNullOrWhiteSpace(title))
            return [];
        IndicatorWords words = IndicatorWords.Of(text);
        int count = 0, heat = 0;
        foreach (Token token in Tokenizer.Tokenize(title, default))
        {
            ReadOnlySpan<char> word = title.AsSpan(token.Start, token.Length);
            count += token.IsWord ? 1 : 0;
            heat += words.Heated.Contains(word) || token.Kind == TokenKind.Punctuation && word.Contains('!') ? 1 : 0;
        }
        return
        [
            new IndicatorReading(Indicators.HeadlineWords, count, []),
            new IndicatorReading(Indicators.HeadlineHeat, heat, []),
        ];
    }
}
