using System.Collections.Frozen;

namespace QualityCheck.Extraction;

/// <summary>Tells pages whose posts and answers are the content from articles with comments below.</summary>
internal static class Forum
{
    private static readonly FrozenSet<string> Words =
        PageNames.Of("path", "forum").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Is(string? url, IEnumerable<string> schemaTypes)
    {
        if (schemaTypes.Any(type => type is "DiscussionForumPosting" or "QAPage"))
            return true;
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            return false;
        return address.AbsolutePath.Split('/', '.', '?').Any(Words.Contains)
            || Words.Contains(address.Host.Split('.')[0]) && address.Host.Contains('.', StringComparison.Ordinal);
    }
}
