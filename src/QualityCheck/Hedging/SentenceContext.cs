using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>What stands around a cue: quotations, sources, conditions.</summary>
internal sealed class SentenceContext(AnnotatedText text)
{
    private readonly Anchors _anchors = new(text);
    private readonly QuotationCursor _quotations = new(text);

    /// <summary>
    /// Whether something lets a reader check what the cue leaves open. Sentences must be asked for in order.
    /// </summary>
    public bool IsAnchored(int sentence, CueType type, TextSpan cue) => _anchors.Hold(sentence, type, cue);

    /// <summary>
    /// Whether the cue is part of what somebody is quoted with; words in quotation marks for distance are the author's.
    /// Cues must be asked in order.
    /// </summary>
    public bool IsQuoted(TextSpan cue) => _quotations.Around(cue) is { IsScareQuote: false };

    /// <summary>Whether the cue stands in a condition, or in what holds only under one.</summary>
    public bool IsConditional(TextSpan cue) => text.ClauseAt(cue.Start) is { Conditional: true };
}
