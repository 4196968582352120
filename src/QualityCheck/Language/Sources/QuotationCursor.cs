namespace QualityCheck.Language;

/// <summary>
/// Finds the quotations at places of a text, asked for in their order. Not safe from several threads.
/// </summary>
internal sealed class QuotationCursor(AnnotatedText text)
{
    private int _next;

    /// <summary>The first quotation that ends behind a position, wherever it begins; null where none does.</summary>
    public Quotation? EndingBehind(int position)
    {
        while (_next < text.Quotations.Length && text.Quotations[_next].Span.End <= position)
            _next++;
        return _next < text.Quotations.Length ? text.Quotations[_next] : null;
    }

    /// <summary>The quotation in which the place lies as a whole; null where it lies in none.</summary>
    public Quotation? Around(TextSpan place) =>
        EndingBehind(place.Start) is { } quotation && quotation.Span.Contains(place) ? quotation : null;
}
