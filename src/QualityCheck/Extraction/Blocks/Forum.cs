namespace QualityCheck.Extraction;

/// <summary>Tells pages whose posts and answers are the content from articles with comments below.</summary>
internal static class Forum
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "forum", "forums", "community", "communities", "answers", "discuss", "discussion", "discussions", "boards",
        "board", "questions", "thread", "threads", "topic", "viewtopic", "showthread", "t",
    };

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
