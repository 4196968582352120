using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>A model fresh from its data.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Payload">What the library reads.</param>
/// <param name="Data">The data it learned from, with authors and year.</param>
/// <param name="Licence">The licence of that data.</param>
/// <param name="Figures">What it reaches on data it has not seen, in one line.</param>
/// <param name="Extension"><c>bin</c>, or <c>json</c> where the payload is text.</param>
/// <param name="Folder">Its folder in <c>data</c>.</param>
internal sealed record TrainedModel(string Kind, byte[] Payload, string Data, string Licence, string Figures,
    string Extension = "bin", string Folder = "models")
{
    /// <summary>Its file in its folder.</summary>
    public string FileName => $"{Kind}.{Extension}";

    /// <summary>What stands in the file.</summary>
    public byte[] FileContent => Extension == "bin" ? ModelFile.Write(Kind, Payload) : Payload;
}
