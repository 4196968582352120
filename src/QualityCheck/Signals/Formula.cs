namespace QualityCheck.Signals;

/// <summary>The value of a signal by the counts of a text; NaN where it has none.</summary>
internal delegate double Formula(TextCounts counts);
