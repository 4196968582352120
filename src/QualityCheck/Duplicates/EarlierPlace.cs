namespace QualityCheck;

/// <summary>Where a shingle stands in a document seen before.</summary>
/// <param name="Hash">As <see cref="TextFingerprint.Hash"/>.</param>
/// <param name="Start">Offset in UTF-16 code units.</param>
public readonly record struct EarlierPlace(ulong Hash, int Start);
