using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>
/// Tells whose uncertainty a cue expresses: of quoted words the speaker's, else that of the sentence's source, a named
/// one before others. A weasel or hearsay is never the author's own, nor what it casts doubt on. For one text at a
/// time.
/// </summary>
internal sealed class CueHolders
{
    private readonly QuotationCursor _quotations;
    private readonly CueHolder[] _holders;

    public CueHolders(AnnotatedText text)
    {
        (_quotations, _holders) = (new QuotationCursor(text), new CueHolder[text.Sentences.Length]);
        foreach (Attribution attribution in text.Attributions)
        {
            if (text.SentenceAt(attribution.Cue.Start) is var s && s < _holders.Length
                && _holders[s] != CueHolder.NamedSource)
                _holders[s] = HolderOf(attribution.Named);
        }
    }

    /// <summary>Whose a cue is. Cues must be asked for in order.</summary>
    public CueHolder Of(int sentence, TextSpan cue, CueType type)
    {
        if (_quotations.Around(cue) is { Speaker: not null } quotation)
            return HolderOf(quotation.IsSpeakerNamed);
        if (_holders[sentence] == CueHolder.Author && type is CueType.WeaselAttribution or CueType.Reportative)
            _holders[sentence] = CueHolder.UnnamedSource;
        return _holders[sentence];
    }

    private static CueHolder HolderOf(bool named) => named ? CueHolder.NamedSource : CueHolder.UnnamedSource;
}
