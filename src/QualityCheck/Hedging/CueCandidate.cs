namespace QualityCheck.Hedging;

/// <summary>A word or phrase that may be a cue.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="Entry">What the lexicon says of it, whatever stands around it; null where the lexicon does not know
/// it.</param>
/// <param name="Fits">Whether the lexicon takes it for a cue in this place.</param>
internal readonly record struct CueCandidate(int Sentence, int FirstToken, int TokenCount, HedgeEntry? Entry, bool Fits)
{
    /// <summary>Index just behind the last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
