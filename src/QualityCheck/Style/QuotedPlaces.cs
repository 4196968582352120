namespace QualityCheck.Style;

/// <summary>Tells of places of a text, asked for in their order, whether they are quoted.</summary>
internal sealed class QuotedPlaces(AnnotatedText text)
{
    private int _next;

    /// <summary>Whether the place lies in a quotation as a whole.</summary>
    public bool Contain(TextSpan place)
    {
        while (_next < text.Quotations.Length && text.Quotations[_next].Span.End <= place.Start)
            _next++;
        return _next < text.Quotations.Length && text.Quotations[_next].Span.Contains(place);
    }
}
