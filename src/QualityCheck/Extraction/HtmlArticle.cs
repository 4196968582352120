namespace QualityCheck.Extraction;

/// <summary>HTML → article.</summary>
internal static class HtmlArticle
{
    public static Article Extract(string html, string? url, Limits limits, CancellationToken cancellationToken) =>
        throw new DocumentException("unsupported", "HTML is not supported yet");
}
