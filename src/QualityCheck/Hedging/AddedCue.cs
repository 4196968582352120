namespace QualityCheck;

/// <summary>A cue that <see cref="HedgingOptions"/> add.</summary>
/// <param name="Phrase">Its words with a space between two, whatever their case; <c>/</c> separates alternatives of one
/// word.</param>
/// <param name="Type">Its type.</param>
/// <param name="Strength">How much certainty it takes away, 0–1: 1 strong, 0.6 medium, 0.3 weak.</param>
public sealed record AddedCue(string Phrase, CueType Type, double Strength = 0.6);
