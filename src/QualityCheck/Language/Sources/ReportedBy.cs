namespace QualityCheck.Language;

/// <summary>A reporting cue that begins at a token.</summary>
/// <param name="Cue">The number of its tokens; 0 where there is none.</param>
/// <param name="Source">Its source; none where nobody is said to say it.</param>
/// <param name="Remote">Whether other words stand between the two.</param>
internal readonly record struct ReportedBy(int Cue, SourcePhrase Source, bool Remote = false);
