namespace QualityCheck;

/// <summary>How pairs of texts are found that may be copies; each is then compared word for word.</summary>
public enum CandidateMethod
{
    /// <summary>By fingerprints they share, see <see cref="QualityCheck.Winnowing"/>: also excerpts, rewritten and
    /// embedded copies.</summary>
    Winnowing,

    /// <summary>By <see cref="MinHash.FineWeb"/>: what its corpus's deduplication would find.</summary>
    FineWeb,
}
