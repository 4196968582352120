namespace QualityCheck.Documents;

/// <summary>A link of the article at its place in the text.</summary>
/// <param name="Span">The link's words in <see cref="Article.Text"/>.</param>
/// <param name="Address">The absolute address.</param>
internal readonly record struct MarkdownLink(TextSpan Span, string Address)
{
    /// <summary>
    /// The links whose words stand together in one block and whose address is known, in order, not overlapping.
    /// </summary>
    public static IReadOnlyList<MarkdownLink> Of(Article article)
    {
        var links = new List<MarkdownLink>();
        Uri? page = Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? address) && IsWeb(address) ? address : null;
        int block = 0, end = 0;
        foreach (PageLink link in article.Page?.ArticleLinks ?? [])
        {
            int start = FirstFrom(article, link.Start);
            while (block < article.Blocks.Count && article.Blocks[block].Span.End <= start)
                block++;
            if (block == article.Blocks.Count)
                break;
            if (start < end || article.Blocks[block] is not { Kind: not BlockKind.Code } around
                || Resolve(link.Href, page) is not { } target)
                continue;
            if (Words(article.Text, TextSpan.FromBounds(Math.Max(start, around.Span.Start), around.Span.End), link.Text)
                is not { } words)
                continue;
            links.Add(new MarkdownLink(words, target));
            end = words.End;
        }
        return links;
    }

    /// <summary>The first offset of the text that comes from behind this place in the input.</summary>
    private static int FirstFrom(Article article, int input)
    {
        int low = 0, high = article.Text.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (article.Offsets.ToInput(middle) < input)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Where the stretch begins with these words, however they are spaced.</summary>
    private static TextSpan? Words(string text, TextSpan within, string words)
    {
        int at = within.Start, start = -1, end = -1;
        foreach (char c in words)
        {
            if (char.IsWhiteSpace(c))
                continue;
            while (at < within.End && char.IsWhiteSpace(text[at]) && text[at] != '\t')
                at++;
            if (at >= within.End || text[at] != c)
                return null;
            start = start < 0 ? at : start;
            end = ++at;
        }
        return start < 0 ? null : TextSpan.FromBounds(start, end);
    }

    private static string? Resolve(string href, Uri? page)
    {
        bool known = page is null
            ? Uri.TryCreate(href.Trim(), UriKind.Absolute, out Uri? address)
            : Uri.TryCreate(page, href.Trim(), out address);
        return known && (IsWeb(address!) || address!.Scheme == "mailto") ? address!.AbsoluteUri : null;
    }

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https" && address.Host.Length > 0;
}
