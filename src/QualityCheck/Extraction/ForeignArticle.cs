using QualityCheck.Documents;
using QualityCheck.Genres;
using QualityCheck.Text;

namespace QualityCheck.Extraction;

/// <summary>
/// Articles that may have been made by anybody: what a document adds to them, and whether they keep their promises.
/// </summary>
internal static class ForeignArticle
{
    /// <summary>The article that an extractor takes out of a document, completed and checked.</summary>
    /// <exception cref="DocumentException">The extractor failed, or its article breaks a promise
    /// (<see cref="DocumentError.Extraction"/>).</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Article Of(IArticleExtractor extractor, InputDocument document, Limits limits,
        CancellationToken cancellationToken)
    {
        Article? article;
        try
        {
            article = extractor.Extract(document, limits, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever a caller's extractor throws is the document's error.
        catch (Exception failure) when (failure is not (DocumentException or OutOfMemoryException))
        {
            throw new DocumentException(DocumentError.Extraction,
                $"{extractor.GetType().Name} failed: {failure.GetType().Name}: "
                    + $"{failure.Message.ReplaceLineEndings(" ")}", failure);
        }
#pragma warning restore CA1031
        cancellationToken.ThrowIfCancellationRequested();
        return Checked(article, document, limits);
    }

    /// <summary>An article made elsewhere, completed by what is known of its document and checked.</summary>
    /// <exception cref="DocumentException">It breaks a promise (<see cref="DocumentError.Extraction"/>).</exception>
    public static Article Checked(Article? article, InputDocument? document, Limits limits)
    {
        if (Mistake(article, document) is { } mistake)
            throw new DocumentException(DocumentError.Extraction, mistake);
        Article completed =
            Completed(article is { Blocks.Count: 0 } ? article with { Blocks = OneParagraph(article.Text) } : article!,
                document);
        return completed.Text.Length <= limits.Characters
            || completed.Findings.Any(finding => finding.Rule == LimitRules.TooLong.Id)
            ? completed
            : completed
                with { Findings = [.. completed.Findings, LimitRules.Cut(limits.Characters, completed.Text.Length)] };
    }

    /// <summary>
    /// The article with its address, with what the caller knows of the document in the place of what was found, and
    /// with a genre.
    /// </summary>
    public static Article Completed(Article article, InputDocument? document)
    {
        if (document is not null)
            article = article with { Url = document.Url ?? article.Url,
                Metadata = WithCallers(article.Metadata, document) };
        return article.Genre == GenreEstimate.Unknown
            ? article with { Genre = GenreClassifier.Estimate(article) }
            : article;
    }

    private static IReadOnlyList<Block> OneParagraph(string text)
    {
        int start = text.Length - text.AsSpan().TrimStart().Length, end = text.AsSpan().TrimEnd().Length;
        return start < end ? [new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, end))] : [];
    }

    private static ArticleMetadata WithCallers(ArticleMetadata found, InputDocument document) => found with
    {
        Title = Callers(document.Title) ?? found.Title,
        Byline = Callers(document.Byline) ?? found.Byline,
        Published = Callers(document.Published) ?? found.Published,
        Language = Callers(document.Language) ?? found.Language,
    };

    private static Sourced<string>? Callers(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : new Sourced<string>(value, "caller");

    private static string? Mistake(Article? article, InputDocument? document)
    {
        if (article is null)
            return "the extractor gave no article";
        if (article
            is not { Text: not null, Blocks: not null, Removed: not null, Offsets: not null, Metadata: not null,
                Findings: not null })
            return "the article lacks its text, blocks, removed parts, offsets, metadata or findings";
        if (!ReferenceEquals(Utf16.WithoutLoneSurrogates(article.Text), article.Text))
            return "the article's text holds half a surrogate pair";
        if (!IsShare(article.ExtractionConfidence) || !IsShare(article.Genre.Confidence))
            return "a confidence of the article is not from 0 to 1";
        return MistakeIn("block", article.Blocks.Select(block => block.Span), article.Text.Length)
            ?? MistakeIn("removed part", article.Removed.Select(removed => removed.Span),
                document?.Content.Length ?? int.MaxValue)
            ?? MistakeIn(article.Removed) ?? MistakeIn(article.Findings, article.Text.Length)
            ?? (document is null ? null
                : MistakeIn(article.Offsets.Anchors, article.Text.Length, document.Content.Length));
    }

    /// <summary>Spans must lie inside, follow one another and not overlap.</summary>
    private static string? MistakeIn(string name, IEnumerable<TextSpan> spans, int length)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            if (!IsInside(span, length))
                return FormattableString.Invariant(
                    $"a {name} at {span.Start} of length {span.Length} lies outside the text");
            if (span.Start < end)
                return FormattableString.Invariant(
                    $"the {name} at {span.Start} begins before the end of the one before it");
            end = span.End;
        }
        return null;
    }

    private static string? MistakeIn(IReadOnlyList<RemovedSpan> removed) =>
        removed.Any(part => part is { Rule: null } or { Reason: null } || !IsShare(part.Confidence))
            ? "a removed part lacks its rule, reason or a confidence from 0 to 1"
            : null;

    private static string? MistakeIn(IReadOnlyList<Finding> findings, int length) =>
        findings.Any(finding => finding is null || !IsInside(finding.Span, length) || !IsShare(finding.Confidence))
            ? "a finding of the article lies outside the text or has no confidence from 0 to 1"
            : null;

    /// <summary>No character of the text may lead to a place outside the document.</summary>
    private static string? MistakeIn(IReadOnlyList<OffsetAnchor> anchors, int length, int documentLength)
    {
        if (anchors.Count == 0)
            return length <= documentLength
                ? null
                : "the article's text is longer than its document, and no offsets lead back";
        for (int i = 0; i < anchors.Count; i++)
        {
            (int text, int input, int width) = anchors[i];
            int run = Math.Max(0, (i + 1 < anchors.Count ? anchors[i + 1].Text : length) - text);
            if (text < 0 || input < 0 || width is not (0 or 1) || input + (long)run * width > documentLength)
                return FormattableString.Invariant($"the offset anchor at {text} leads outside the document");
        }
        return null;
    }

    private static bool IsInside(TextSpan span, int length) =>
        span is { Start: >= 0, Length: >= 0 } && span.Start <= length - span.Length;

    private static bool IsShare(double value) => value is >= 0 and <= 1;
}
