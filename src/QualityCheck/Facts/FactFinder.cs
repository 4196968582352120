using System.Buffers;
using System.Collections.Immutable;

namespace QualityCheck.Facts;

/// <summary>
/// Gathers the facts of the layers: sorted, disjoint. Details (figures, dates, names, addresses) come first, of those
/// that overlap the longest; then the frames, one for each statement with a source, where they hold no detail.
/// </summary>
internal static class FactFinder
{
    // What is told by its distance, its rank or a mere reference counts half a fact. A judgement.
    private const double Half = 0.5;
    // Characters between a number and the bracket that closes its citation. A judgement.
    private const int LongestCitation = 40;

    private static readonly SearchValues<char> InsideCitation = SearchValues.Create("0123456789,-– ");

    public static ImmutableArray<Fact> Find(AnnotatedText text)
    {
        var mask = new SpanMask(text.Text.Length);
        List<Fact> facts =
        [
            .. Details(text).OrderByDescending(fact => fact.Span.Length).ThenBy(fact => fact.Span.Start)
                .Where(fact => mask.TryTake(fact.Span)),
        ];
        SpanMask details = mask.Copy();
        facts.AddRange(Frames.Find(text, mask));
        facts.AddRange(Events.Find(text, mask, details));
        return [.. facts.OrderBy(fact => fact.Span.Start)];
    }

    private static IEnumerable<Fact> Details(AnnotatedText text)
    {
        foreach (Quantity quantity in text.Quantities)
        {
            if (quantity.Kind != QuantityKind.Reference || IsCitation(text.Text, quantity.Span))
                yield return Of(text, quantity);
        }
        var names = new NameFilter(text);
        foreach (Entity entity in text.Entities)
        {
            if (names.Accepts(entity))
                yield return new Fact(entity.Span, "entity", 1, entity.Kind);
        }
        foreach (Token token in text.Tokens)
        {
            if (token.Kind == TokenKind.Address)
                yield return new Fact(token.Span, "citation", 1);
        }
    }

    private static Fact Of(AnnotatedText text, Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Percent => new Fact(quantity.Span, "percent", 1),
        QuantityKind.Money => new Fact(quantity.Span, "money", 1),
        QuantityKind.Measure => new Fact(quantity.Span, "quantity", 1),
        QuantityKind.Temporal => new Fact(quantity.Span, "temporal", quantity.Relative ? Half : 1),
        QuantityKind.Reference => new Fact(quantity.Span, "citation", Half),
        QuantityKind.Ordinal => new Fact(quantity.Span, "ordinal", Half),
        _ => new Fact(quantity.Span, "cardinal",
            char.IsDigit(text.Text[quantity.Span.Start]) && quantity.Span.Length > 1 ? 1 : Half),
    };

    /// <summary>
    /// Whether a square bracket closes behind the number, directly or behind more numbers: <c>[3]</c>, <c>[4, 7–9]</c>.
    /// </summary>
    private static bool IsCitation(string text, TextSpan number)
    {
        int length = text.AsSpan(number.End, Math.Min(LongestCitation, text.Length - number.End))
            .IndexOfAnyExcept(InsideCitation);
        return length >= 0 && text[number.End + length] == ']';
    }
}
