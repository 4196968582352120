using QualityCheck.Documents;
using QualityCheck.Extraction;

namespace QualityCheck;

/// <summary>
/// Takes articles out of HTML pages as SmartReader does, a port of the algorithm behind Firefox's reader view: its
/// choice of the page's text, with the blocks, places, removed parts and metadata of <see cref="ArticleExtractor"/>.
/// Pages that SmartReader does not get through in reasonable time, or in which it finds no article, are left to
/// <see cref="ArticleExtractor"/>, with a finding (QC0006); so is text input. Nothing is fetched. Once SmartReader has
/// begun a page, cancelling waits for its end, which is a matter of seconds at most. Immutable and safe from many
/// threads.
/// </summary>
public sealed class SmartReaderExtractor : IArticleExtractor
{
    /// <inheritdoc/>
    public Article Extract(InputDocument document, Limits limits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(limits);
        if (document.Kind != DocumentKind.Html)
            return ArticleExtractor.Extract(document, limits, cancellationToken: cancellationToken);
        if (SmartReaderArticle.Extract(document.Content, document.Url, limits, out string? refusal, cancellationToken)
            is { } article)
            return ForeignArticle.Completed(article, document);
        Article own = ArticleExtractor.Extract(document, limits, cancellationToken: cancellationToken);
        Finding why = LimitRules.Of(
            LimitRules.NotBySmartReader, $"SmartReader did not choose the article: {refusal}.");
        return own with { Findings = [.. own.Findings, why] };
    }
}
