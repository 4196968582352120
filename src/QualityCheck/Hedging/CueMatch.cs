namespace QualityCheck.Hedging;

/// <summary>A cue by its tokens, before it is told whose it is and what anchors it.</summary>
/// <param name="FirstToken">Index of the first token of the phrase.</param>
/// <param name="EndToken">Index just behind its last token.</param>
/// <param name="Core">Index of the first token of the cue itself.</param>
/// <param name="CoreEnd">Index just behind its last token.</param>
/// <param name="Type">Its type.</param>
/// <param name="Strength">Its strength.</param>
/// <param name="Confidence">How sure it is that it is one, 0–1.</param>
internal readonly record struct CueMatch(int FirstToken, int EndToken, int Core, int CoreEnd, CueType Type,
    double Strength, double Confidence);
