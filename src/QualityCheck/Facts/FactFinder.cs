using System.Collections.Immutable;

namespace QualityCheck.Facts;

/// <summary>Gathers the facts of the layers: sorted, disjoint, of two that overlap the longer one.</summary>
internal static class FactFinder
{
    private const int FewestQuotedWords = 3;
    private const double Unnamed = 0.3;
    private const double SmallNumber = 0.5;

    public static ImmutableArray<Fact> Find(AnnotatedText text)
    {
        List<Fact> details = [.. text.Quantities.Select(quantity => Of(text, quantity))];
        details.AddRange(text.Entities.Select(entity => new Fact(entity.Span, "entity", 1, entity.Kind)));
        details.AddRange(text.Tokens.Where(token => token.Kind == TokenKind.Address).Select(token => new Fact(token.Span, "citation", 1)));
        details = Disjoint(details);
        // Words that frame a statement count where they hold no detail of their own.
        List<Fact> frames = [.. text.Attributions.Select(attribution => new Fact(attribution.Cue, "attribution", attribution.Named ? 1 : Unnamed))];
        frames.AddRange(text.Quotations.Where(quotation => quotation.Words >= FewestQuotedWords).Select(quotation => new Fact(quotation.Span, "quotation", 1)));
        return [.. Merge(details, Disjoint(frames))];
    }

    private static Fact Of(AnnotatedText text, Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Percent => new Fact(quantity.Span, "percent", 1),
        QuantityKind.Money => new Fact(quantity.Span, "money", 1),
        QuantityKind.Measure => new Fact(quantity.Span, "quantity", 1),
        QuantityKind.Temporal => new Fact(quantity.Span, "temporal", 1),
        QuantityKind.Ordinal => new Fact(quantity.Span, "ordinal", SmallNumber),
        _ => new Fact(quantity.Span, "cardinal", char.IsDigit(text.Text[quantity.Span.Start]) && quantity.Span.Length > 1 ? 1 : SmallNumber),
    };

    private static List<Fact> Disjoint(List<Fact> facts)
    {
        facts.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        var kept = new List<Fact>(facts.Count);
        foreach (Fact fact in facts)
        {
            if (kept.Count > 0 && kept[^1].Span.Overlaps(fact.Span))
            {
                if (fact.Span.Length > kept[^1].Span.Length)
                    kept[^1] = fact;
                continue;
            }
            kept.Add(fact);
        }
        return kept;
    }

    private static List<Fact> Merge(List<Fact> details, List<Fact> frames)
    {
        var merged = new List<Fact>(details.Count + frames.Count);
        int at = 0;
        foreach (Fact frame in frames)
        {
            while (at < details.Count && details[at].Span.End <= frame.Span.Start)
                merged.Add(details[at++]);
            if (at == details.Count || !details[at].Span.Overlaps(frame.Span))
                merged.Add(frame);
        }
        merged.AddRange(details[at..]);
        return merged;
    }
}
