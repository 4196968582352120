namespace QualityCheck.Training;

/// <summary>A sentence with its names, as the data sets have it; offsets are code points.</summary>
internal sealed record NameRow(string Text, System.Text.Json.JsonElement[][] Spans);
