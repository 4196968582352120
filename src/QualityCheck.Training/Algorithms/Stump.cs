namespace QualityCheck.Training;

/// <summary>A tree with one question, in log-odds.</summary>
/// <param name="Feature">The feature asked for.</param>
/// <param name="Cut">Where it parts the values.</param>
/// <param name="Below">What it adds to a value up to the cut.</param>
/// <param name="Above">What it adds to one above it.</param>
internal readonly record struct Stump(int Feature, double Cut, double Below, double Above);
