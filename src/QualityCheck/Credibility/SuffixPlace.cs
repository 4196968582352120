namespace QualityCheck.Credibility;

/// <summary>Where the suffixes of a host begin, in UTF-16 code units.</summary>
/// <param name="Start">The public suffix, by the rules of registries and of private owners.</param>
/// <param name="IcannStart">The suffix by the rules of registries alone.</param>
internal readonly record struct SuffixPlace(int Start, int IcannStart);
