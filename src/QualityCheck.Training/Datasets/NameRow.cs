using System.Text.Json;

namespace QualityCheck.Training;

/// <summary>
/// A sentence with its names, as the data sets have it: triples of start, end and type; offsets are code points.
/// </summary>
internal sealed record NameRow(string Text, IReadOnlyList<JsonElement[]>? Spans);
