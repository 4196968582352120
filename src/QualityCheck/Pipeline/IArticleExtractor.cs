namespace QualityCheck;

/// <summary>
/// Takes the article out of a document. Synchronous, pure and safe from many threads: the same document gives the same
/// article. The library's own is <see cref="ArticleExtractor"/>; <see cref="QualityCheckerBuilder.UseExtractor"/> puts
/// another in its place.
/// </summary>
public interface IArticleExtractor
{
    /// <summary>Extracts the article of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="limits">Where to stop; what goes beyond is a finding of the article, no exception.</param>
    /// <param name="cancellationToken">Stops the extraction.</param>
    /// <returns>
    /// The article, with spans that lie inside its text and removed parts and offsets that lie inside
    /// <see cref="InputDocument.Content"/>. What it leaves unknown, the checker fills in: the address, what the caller
    /// knows better, the genre, and one paragraph where there are no blocks.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Article Extract(InputDocument document, Limits limits, CancellationToken cancellationToken = default);
}
