namespace QualityCheck.Benchmarks;

/// <summary>What a tool made of a page.</summary>
/// <param name="Html">The article as HTML, where the tool gives that.</param>
/// <param name="Text">The article as text, where the tool gives that.</param>
/// <param name="Title">The title.</param>
/// <param name="Author">The author or authors.</param>
/// <param name="Date">The date of publication, as the tool gives it.</param>
/// <param name="Milliseconds">The processor time of all its threads, from the page's source to the article.</param>
/// <param name="ClockMilliseconds">The same by the clock.</param>
/// <param name="ParseMilliseconds">How much of the processor time the parse of the HTML took; null where the tool does
/// not tell it apart.</param>
/// <param name="Error">What went wrong.</param>
internal sealed record ExtractionAnswer(
    string? Html = null, string? Text = null, string? Title = null, string? Author = null, string? Date = null,
    double Milliseconds = 0, double ClockMilliseconds = 0, double? ParseMilliseconds = null, string? Error = null)
{
    /// <summary>The text to compare with the gold text.</summary>
    public string ArticleText => Text ?? (Html is null ? "" : MarkupText.Of(Html));
}
