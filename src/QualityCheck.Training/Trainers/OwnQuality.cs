using QualityCheck.Scoring;

namespace QualityCheck.Training;

/// <summary>What came of it.</summary>
/// <param name="Model">The model; null where none is worth writing.</param>
/// <param name="Lines">What there is to say of it.</param>
internal sealed record OwnQuality(QualityModelFile? Model, IReadOnlyList<string> Lines);
