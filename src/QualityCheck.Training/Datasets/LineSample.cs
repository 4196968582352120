using QualityCheck.Boilerplate;

namespace QualityCheck.Training;

/// <summary>A page in a window, and what the classifier sees of it.</summary>
internal sealed class LineSample(MarkedLines marked)
{
    public MarkedLines Marked { get; } = marked;

    public int Fold { get; } = marked.Page.Fold;

    public LineRows? Rows { get; set; }
}
