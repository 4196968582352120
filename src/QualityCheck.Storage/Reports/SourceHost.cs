using QualityCheck.Credibility;

namespace QualityCheck.Storage;

/// <summary>The host that a document comes from: in ASCII, without <c>www.</c></summary>
internal static class SourceHost
{
    /// <summary>The host of its address, else of the one that it names itself; null where neither is one.</summary>
    public static string? Of(DocumentSummary document) => OfAddress(document.Url) ?? OfAddress(document.CanonicalUrl);

    /// <summary>A host however somebody writes it.</summary>
    public static string Of(string host) => OfAddress($"http://{host}") ?? host;

    private static string? OfAddress(string? url)
    {
        const string Www = "www.";
        return UrlIdentity.Parse(url)?.AsciiHost is not { Length: > 0 } host ? null
            : host.StartsWith(Www, StringComparison.Ordinal) ? host[Www.Length..] : host;
    }
}
