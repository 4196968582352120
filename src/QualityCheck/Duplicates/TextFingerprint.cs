namespace QualityCheck;

/// <summary>One of the shingles that stand for a text when it is compared with others.</summary>
/// <param name="Hash">A hash of the shingle's words, 0 to 2^40 - 1, the same in each text that has them, whatever their
/// case and what stands between them.</param>
/// <param name="Span">Where the shingle stands, in UTF-16 code units.</param>
public readonly record struct TextFingerprint(ulong Hash, TextSpan Span);
