namespace QualityCheck;

/// <summary>A genre and how sure it is.</summary>
/// <param name="Genre">The genre.</param>
/// <param name="Confidence">0–1: how likely the genre is right. Below 0.4 the genre is <see cref="Genre.Other"/>:
/// unsure is an answer.</param>
public readonly record struct GenreEstimate(Genre Genre, double Confidence)
{
    /// <summary>No idea.</summary>
    public static GenreEstimate Unknown => new(Genre.Other, 0);
}
