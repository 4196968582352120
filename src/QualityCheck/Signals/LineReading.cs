namespace QualityCheck.Signals;

/// <summary>Says of each line of a text what the variant says of it, into the list of the counts.</summary>
internal delegate void LineReading(TextCounts counts);
