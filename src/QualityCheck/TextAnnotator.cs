using System.Collections.Immutable;
using QualityCheck.Facts;
using QualityCheck.Hedging;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>Fills the layers of a text, each from the ones before it.</summary>
public static class TextAnnotator
{
    /// <summary>Annotates a plain text as it is; no boilerplate is removed.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with its layers. Safe from many threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static AnnotatedText Annotate(string text) =>
        Annotate(ArticleExtractor.Extract(InputDocument.FromText(text) with { Clean = false }));

    /// <summary>Annotates an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="limits">Where to stop; null for <see cref="Limits.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work between two layers.</param>
    /// <returns>The text with its layers. Safe from many threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AnnotatedText Annotate(Article article, Limits? limits = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        int length = Math.Min(article.Text.Length, (limits ?? Limits.Default).Characters);
        string text = length == article.Text.Length
            ? article.Text
            : article.Text[..Utf16.AtCharacterBorder(article.Text, length)];

        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text, cancellationToken);
        ImmutableArray<Sentence> sentences = SentenceSplitter.Split(text, tokens, article.Blocks, cancellationToken);
        var annotated = new AnnotatedText(article, text)
        {
            Tokens = tokens,
            Sentences = sentences,
            Words = sentences.IsEmpty ? 0 : tokens.Count(token => token.IsWord),
            Language = LanguageIdentifier.Identify(text, tokens, article.Metadata.Language),
            Quotations = QuotationScanner.Scan(text, article.Blocks, cancellationToken),
        };
        if (annotated.Pack is not { } pack)
            return WithLazyLayers(annotated);
        ImmutableArray<Clause> clauses = ClauseScanner.Scan(text, tokens, sentences, cancellationToken);
        ImmutableArray<PartOfSpeech> tags = pack.Tagger?.Tag(text, tokens, sentences, cancellationToken) ?? [];
        ImmutableArray<Entity> entities = tags.Length == tokens.Length && pack.NameTagger is { } tagger
            ? tagger.Scan(text, tokens, tags, sentences, cancellationToken)
            : EntityScanner.Scan(text, tokens, sentences, cancellationToken);
        ImmutableArray<Attribution> attributions =
            AttributionScanner.Scan(text, tokens, sentences, clauses, tags, entities, cancellationToken);
        annotated = annotated with
        {
            Clauses = clauses,
            Tags = tags,
            Entities = entities,
            Quantities = QuantityScanner.Scan(text, tokens, tags, cancellationToken),
            Attributions = attributions,
            Quotations = SpeakerFinder.Assign(annotated, attributions, cancellationToken),
        };
        return WithLazyLayers(annotated with { Cues = CueTagger.Tag(annotated, cancellationToken) });
    }

    /// <summary>
    /// Nobody cancels these: they are found long after the annotation, and for whoever asks next, too.
    /// </summary>
    private static AnnotatedText WithLazyLayers(AnnotatedText text) => text with
    {
        LazyClaims = new(() => ClaimScorer.Score(text, CancellationToken.None)),
        LazyUncertain = new(() => UncertainSentences.Find(text, CancellationToken.None)),
    };
}
