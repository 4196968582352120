namespace QualityCheck.Repetition;

/// <summary>A passage that returns.</summary>
/// <param name="First">Index of the first sentence of the earlier passage.</param>
/// <param name="Later">Index of the first sentence of the later passage.</param>
/// <param name="Sentences">How many sentences each has.</param>
/// <param name="Kind">exact, near or template.</param>
/// <param name="Similarity">0–1; 1 is word for word.</param>
internal readonly record struct Recurrence(int First, int Later, int Sentences, string Kind, double Similarity);
