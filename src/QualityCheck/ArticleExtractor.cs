using QualityCheck.Boilerplate;
using QualityCheck.Extraction;

namespace QualityCheck;

/// <summary>Takes the article out of a document: the one way in for HTML and for flattened text.</summary>
public static class ArticleExtractor
{
    /// <summary>Extracts the article.</summary>
    /// <param name="document">The document.</param>
    /// <param name="limits">Where to stop; null for <see cref="Limits.Default"/>.</param>
    /// <param name="options">Which lines stay beside the running text; null for none.</param>
    /// <param name="cancellationToken">Stops the extraction.</param>
    /// <returns>The article; never null, its text may be empty. Safe from many threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Article Extract(InputDocument document, Limits? limits = null, ExtractionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        limits ??= Limits.Default;
        Article article = document.Kind == DocumentKind.Html
            ? HtmlArticle.Extract(document.Content, document.Url, limits, options ?? ExtractionOptions.Default, BlockClassifier.Default, cancellationToken)
            : RemovedByline.Fill(TextArticle.Extract(document.Content, document.Clean, limits, options ?? ExtractionOptions.Default, cancellationToken), document.Content, document.Language);
        article = article with { Url = document.Url, Metadata = WithCallers(article.Metadata, document) };
        return article with { Genre = GenreClassifier.Estimate(article) };
    }

    private static ArticleMetadata WithCallers(ArticleMetadata found, InputDocument document) => found with
    {
        Title = Callers(document.Title) ?? found.Title,
        Byline = Callers(document.Byline) ?? found.Byline,
        Published = Callers(document.Published) ?? found.Published,
        Language = Callers(document.Language) ?? found.Language,
    };

    private static Sourced<string>? Callers(string? value) => string.IsNullOrWhiteSpace(value) ? null : new Sourced<string>(value, "caller");
}
