namespace QualityCheck.Mining;

/// <summary>From when on what recurs is told. Immutable.</summary>
public sealed record MiningOptions
{
    /// <summary>The library's options.</summary>
    public static MiningOptions Default { get; } = new();

    /// <summary>
    /// On so many pages of a site a line must stand: a judgement, for two pages may be copies of each other.
    /// </summary>
    public int Pages { get; init; } = 3;

    /// <summary>On this share of a site's pages a line must stand, 0–1: a judgement.</summary>
    public double Share { get; init; } = 0.5;

    /// <summary>
    /// On so many sites a line of four words and more must stand that is told whatever a site's other pages say. On 790
    /// flattened pages of WCXB 5 sites gave 14 lines and 3 sites 27, all of them boilerplate and nothing else; the more
    /// documents, the more chance does: a judgement.
    /// </summary>
    public int LineSites { get; init; } = 5;

    /// <summary>On so many sites, with as many different words in its places, a sentence must stand: a
    /// judgement.</summary>
    public int SkeletonSites { get; init; } = 3;

    /// <summary>
    /// So many common words a sentence must share. Among 171,341 sentences of 1,655 pages of WCXB and naeb 6 let
    /// through four sentences that are no farm's, 7 two, 8 none.
    /// </summary>
    public int SkeletonWords { get; init; } = 7;

    /// <summary>
    /// So many lines of sites, lines and sentences of all sites, and sites are counted at most, each: a judgement. See
    /// <see cref="MiningResult.Missed"/> for what happens beyond.
    /// </summary>
    public int Capacity { get; init; } = 1 << 18;

    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Pages, 2);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Share, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LineSites, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(LineSites, Few.Most);
        ArgumentOutOfRangeException.ThrowIfLessThan(SkeletonSites, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(SkeletonSites, Few.Most);
        ArgumentOutOfRangeException.ThrowIfLessThan(SkeletonWords, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Capacity, 2);
    }
}
