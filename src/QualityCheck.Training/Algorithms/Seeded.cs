using Microsoft.ML;

namespace QualityCheck.Training;

/// <summary>Training that comes out the same each time.</summary>
internal static class Seeded
{
    /// <summary>Any number will do: it only must stay the same.</summary>
    public const int Seed = 1;

    public static MLContext Context() => new(Seed);
}
