namespace QualityCheck.Hedging;

/// <summary>What stands around a cue: quotations, sources, figures, conditions.</summary>
internal sealed class SentenceContext
{
    private readonly AnnotatedText _text;
    private readonly bool[] _anchored;
    private int _quotation;

    public SentenceContext(AnnotatedText text)
    {
        _text = text;
        _anchored = new bool[text.Sentences.Length];
        foreach (Quantity quantity in text.Quantities)
        {
            if (IsFigure(text.Text, quantity))
                Mark(quantity.Span.Start);
        }
        foreach (Token token in text.Tokens)
        {
            if (token.Kind == TokenKind.Address)
                Mark(token.Start);
        }
        foreach (Attribution attribution in text.Attributions)
        {
            int s = text.SentenceAt(attribution.Span.Start);
            if (s < _anchored.Length && attribution.Named)
                _anchored[s] = true;
        }
    }

    /// <summary>Whether a named source, a figure or an address stands in the sentence or the one before, within one paragraph.</summary>
    public bool IsAnchored(int sentence) =>
        _anchored[sentence] || sentence > 0 && _anchored[sentence - 1] && _text.Sentences[sentence - 1].Block == _text.Sentences[sentence].Block;

    /// <summary>Whether the cue is part of what somebody is quoted with; words in quotation marks for distance are the author's. Cues must be asked in order.</summary>
    public bool IsQuoted(TextSpan cue)
    {
        while (_quotation < _text.Quotations.Length && _text.Quotations[_quotation].Span.End <= cue.Start)
            _quotation++;
        return _quotation < _text.Quotations.Length && _text.Quotations[_quotation] is { IsScareQuote: false } quotation && quotation.Span.Contains(cue);
    }

    /// <summary>Whether the cue stands in a condition, or in what holds only under one.</summary>
    public bool IsConditional(TextSpan cue) => _text.ClauseAt(cue.Start) is { Conditional: true };

    /// <summary>A number in figures, an amount of money or a share; words such as <c>two</c> or <c>first</c> anchor nothing.</summary>
    private static bool IsFigure(string text, Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Ordinal => false,
        QuantityKind.Money or QuantityKind.Percent => true,
        _ => char.IsDigit(text[quantity.Span.Start]) || char.IsDigit(text[quantity.Span.End - 1]),
    };

    private void Mark(int offset)
    {
        int sentence = _text.SentenceAt(offset);
        if (sentence < _anchored.Length)
            _anchored[sentence] = true;
    }
}
