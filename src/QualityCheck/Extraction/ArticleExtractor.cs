using QualityCheck.Extraction;

namespace QualityCheck;

/// <summary>
/// Takes the article out of a document: the library's own way in for HTML and for flattened text. Immutable and safe
/// from many threads.
/// </summary>
/// <param name="options">Which lines stay beside the running text; null for none.</param>
public sealed class ArticleExtractor(ExtractionOptions? options = null) : IArticleExtractor
{
    internal ExtractionOptions Options { get; } = options ?? ExtractionOptions.Default;

    internal bool IsDefault => Options == ExtractionOptions.Default;

    /// <summary>Extracts the article.</summary>
    /// <param name="document">The document.</param>
    /// <param name="limits">Where to stop; null for <see cref="Limits.Default"/>.</param>
    /// <param name="options">Which lines stay beside the running text; null for none.</param>
    /// <param name="cancellationToken">Stops the extraction.</param>
    /// <returns>The article; never null, its text may be empty. Safe from many threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Article Extract(InputDocument document, Limits? limits = null, ExtractionOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        limits ??= Limits.Default;
        Article article = document.Kind == DocumentKind.Html
            ? HtmlArticle.Extract(document.Content, document.Url, limits, options ?? ExtractionOptions.Default,
                BlockClassifier.Default, cancellationToken)
            : RemovedByline.Fill(
                TextArticle.Extract(document.Content, document.Clean, limits, options ?? ExtractionOptions.Default,
                    cancellationToken), document.Content, document.Language);
        return ForeignArticle.Completed(article, document);
    }

    Article IArticleExtractor.Extract(InputDocument document, Limits limits, CancellationToken cancellationToken) =>
        Extract(document, limits, Options, cancellationToken);
}
