namespace QualityCheck;

/// <summary>A statement that is laid at a source's door: <c>the ministry said</c>, <c>according to experts</c>.</summary>
/// <param name="Span">From the source to the cue, or from the cue to the source.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Named">Whether the source has a name or is an identified document; <c>experts</c> and <c>they</c> are not.</param>
public readonly record struct Attribution(TextSpan Span, TextSpan Cue, bool Named);
