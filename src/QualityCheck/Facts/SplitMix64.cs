namespace QualityCheck.Facts;

/// <summary>The generator of Steele, Lea and Flood 2014: the same numbers from the same seed, everywhere.</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number below <paramref name="limit"/>, which is 1 or more.</summary>
    public int Below(int limit)
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)(((z ^ (z >> 31)) >> 32) * (ulong)limit >> 32);
    }
}
