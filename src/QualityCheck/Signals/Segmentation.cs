namespace QualityCheck.Signals;

/// <summary>How the lines or paragraphs of a text repeat, split in some way.</summary>
internal delegate SegmentFigures Segmentation(TextCounts counts);
