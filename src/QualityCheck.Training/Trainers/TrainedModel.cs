namespace QualityCheck.Training;

/// <summary>A model fresh from its data.</summary>
/// <param name="Kind">Its name: <c>data/models/KIND.bin</c>.</param>
/// <param name="Payload">What the library reads.</param>
/// <param name="Data">The data it learned from, with authors and year.</param>
/// <param name="Licence">The licence of that data.</param>
/// <param name="Figures">What it reaches on data it has not seen, in one line.</param>
internal sealed record TrainedModel(string Kind, byte[] Payload, string Data, string Licence, string Figures);
