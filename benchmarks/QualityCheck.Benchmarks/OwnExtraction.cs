using System.Diagnostics;
using AngleSharp.Html.Dom;
using QualityCheck.Extraction;

namespace QualityCheck.Benchmarks;

/// <summary>The library itself, by one of its extractors; its guarded parse is timed once more by itself.</summary>
internal sealed class OwnExtraction(string name, IArticleExtractor extractor) : IExtractionTool
{
    public string Name => name;

    public ExtractionAnswer Extract(InputDocument page)
    {
        TimeSpan start = Now;
        if (ParseGuard.TryParse(page.Content, Limits.Default, out IHtmlDocument? document, out _,
            CancellationToken.None))
            document.Dispose();
        TimeSpan parsed = Now;
        var clock = Stopwatch.StartNew();
        Article article = extractor.Extract(page, Limits.Default);
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
