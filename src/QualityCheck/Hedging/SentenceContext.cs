namespace QualityCheck.Hedging;

/// <summary>What stands around a cue: quotations, sources, conditions.</summary>
internal sealed class SentenceContext
{
    private readonly AnnotatedText _text;
    private readonly Anchors _anchors;
    private int _quotation;

    public SentenceContext(AnnotatedText text)
    {
        _text = text;
        _anchors = new Anchors(text);
    }

    /// <summary>
    /// Whether something lets a reader check what the cue leaves open. Sentences must be asked for in order.
    /// </summary>
    public bool IsAnchored(int sentence, CueType type, TextSpan cue) => _anchors.Hold(sentence, type, cue);

    /// <summary>
    /// Whether the cue is part of what somebody is quoted with; words in quotation marks for distance are the author's.
    /// Cues must be asked in order.
    /// </summary>
    public bool IsQuoted(TextSpan cue)
    {
        while (_quotation < _text.Quotations.Length && _text.Quotations[_quotation].Span.End <= cue.Start)
            _quotation++;
        return _quotation < _text.Quotations.Length && _text.Quotations[_quotation] is { IsScareQuote: false } quotation
            && quotation.Span.Contains(cue);
    }

    /// <summary>Whether the cue stands in a condition, or in what holds only under one.</summary>
    public bool IsConditional(TextSpan cue) => _text.ClauseAt(cue.Start) is { Conditional: true };
}
