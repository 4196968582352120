namespace QualityCheck.Hedging;

/// <summary>What stands around a cue: quotations, sources, conditions.</summary>
internal sealed class SentenceContext
{
    private readonly AnnotatedText _text;
    private readonly Anchors _anchors;
    private readonly Attribution?[] _source;
    private int _quotation;

    public SentenceContext(AnnotatedText text)
    {
        _text = text;
        _anchors = new Anchors(text);
        _source = new Attribution?[text.Sentences.Length];
        foreach (Attribution attribution in text.Attributions)
        {
            int s = text.SentenceAt(attribution.Span.Start);
            if (s == _source.Length)
                continue;
            if (_source[s] is not { Named: true })
                _source[s] = attribution;
        }
    }

    /// <summary>Whether something lets a reader check what the cue leaves open. Sentences must be asked for in order.</summary>
    public bool IsAnchored(int sentence, CueType type, TextSpan cue) => _anchors.Hold(sentence, type, cue);

    /// <summary>Whose uncertainty it is: the source's where the sentence has one.</summary>
    public CueHolder HolderOf(int sentence) => _source[sentence] switch
    {
        null => CueHolder.Author,
        { Named: true } => CueHolder.NamedSource,
        _ => CueHolder.UnnamedSource,
    };

    /// <summary>Whether the cue is part of what somebody is quoted with; words in quotation marks for distance are the author's. Cues must be asked in order.</summary>
    public bool IsQuoted(TextSpan cue)
    {
        while (_quotation < _text.Quotations.Length && _text.Quotations[_quotation].Span.End <= cue.Start)
            _quotation++;
        return _quotation < _text.Quotations.Length && _text.Quotations[_quotation] is { IsScareQuote: false } quotation && quotation.Span.Contains(cue);
    }

    /// <summary>Whether the cue stands in a condition, or in what holds only under one.</summary>
    public bool IsConditional(TextSpan cue) => _text.ClauseAt(cue.Start) is { Conditional: true };
}
