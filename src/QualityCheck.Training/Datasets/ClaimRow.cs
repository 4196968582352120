using System.Text.Json;

namespace QualityCheck.Training;

/// <summary>A text with its label, as the data sets have it.</summary>
internal sealed record ClaimRow(string Text, JsonElement Label)
{
    public bool IsCheckWorthy => Label.ToString().ToUpperInvariant() is "1" or "YES" or "CFS" or "TRUE";
}
