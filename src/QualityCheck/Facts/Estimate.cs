namespace QualityCheck.Facts;

/// <summary>A figure and its 95 % interval, which holds it.</summary>
internal readonly record struct Estimate(double Value, double Low, double High);
