namespace QualityCheck;

/// <summary>Tells the genre from mark-up, address and the shape of the text.</summary>
internal static class GenreRules
{
    public static GenreEstimate Estimate(Article article, string? url) => GenreEstimate.Unknown;
}
