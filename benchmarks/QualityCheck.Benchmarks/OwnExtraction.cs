using System.Diagnostics;
using AngleSharp.Html.Dom;
using QualityCheck.Extraction;

namespace QualityCheck.Benchmarks;

/// <summary>The library itself; its guarded parse is timed once more by itself.</summary>
internal sealed class OwnExtraction : IExtractionTool
{
    public string Name => "QualityCheck";

    public ExtractionAnswer Extract(InputDocument page)
    {
        TimeSpan start = Now;
        if (ParseGuard.TryParse(page.Content, Limits.Default, out IHtmlDocument? document, out _, CancellationToken.None))
            document.Dispose();
        TimeSpan parsed = Now;
        var clock = Stopwatch.StartNew();
        Article article = ArticleExtractor.Extract(page);
        clock.Stop();
        TimeSpan end = Now;
        ArticleMetadata metadata = article.Metadata;
        return new(
            null, article.Text, metadata.Title?.Value, metadata.Byline?.Value, metadata.Published?.Value,
            (end - parsed).TotalMilliseconds, clock.Elapsed.TotalMilliseconds, (parsed - start).TotalMilliseconds);
    }

    public void Dispose()
    {
    }

    private static TimeSpan Now => Environment.CpuUsage.TotalTime;
}
