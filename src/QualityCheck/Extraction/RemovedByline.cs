namespace QualityCheck.Extraction;

/// <summary>
/// Reads author and date off the lines that were taken out of a flattened text because they hold nothing else. Lines
/// far below are those of comments or other articles.
/// </summary>
internal static class RemovedByline
{
    /// <summary>The reason for which bylines are taken out.</summary>
    private const string Reason = "byline-date";
    /// <summary>Where metadata are said to come from that were read in the text.</summary>
    private const string Source = "text";
    /// <summary>The characters at either end of the text in which a byline is looked for: a judgement.</summary>
    private const int Near = 1_500;

    /// <summary>The article with what its removed lines tell and nothing else told.</summary>
    /// <param name="article">The article; its removed spans count in <paramref name="text"/>.</param>
    /// <param name="text">The text before anything was taken out.</param>
    /// <param name="language">The language as the caller gives it; null where it is not known.</param>
    public static Article Fill(Article article, string text, string? language)
    {
        (string Line, string Before, bool IsHeading)[] lines =
        [
            .. Lines(article.Removed, text, Math.Min(Near, article.Text.Length / 2)),
        ];
        if (lines.Length == 0)
            return article;
        (string? published, string? updated) = PublicationDate.Printed(lines, IsoDate.OrderIn(language));
        ArticleMetadata found = article.Metadata;
        return article with
        {
            Metadata = found with
            {
                Byline = found.Byline ?? Sourced(BylineReader.Printed(lines) ?? BylineReader.AtDate(lines)),
                Published = found.Published ?? Sourced(published),
                Modified = found.Modified ?? Sourced(updated),
            },
        };
    }

    private static Sourced<string>? Sourced(string? value) => value is null ? null : new Sourced<string>(value, Source);

    /// <summary>The lines that were taken out before much of the article, each with the one before it.</summary>
    private static IEnumerable<(string Line, string Before, bool IsHeading)> Lines(IReadOnlyList<RemovedSpan> removed,
        string text, int near)
    {
        int cut = 0;
        string before = "";
        foreach (RemovedSpan span in removed)
        {
            if (span.Start - cut > near)
                yield break;
            cut += span.Length;
            if (span.Reason != Reason)
                continue;
            foreach (string line in span.Span.In(text).ToString()
                .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(TitleText.Collapsed)
                .Where(line => line.Length > 0))
            {
                yield return (line, before, false);
                before = line;
            }
        }
    }
}
