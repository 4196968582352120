using System.Collections.Immutable;
using QualityCheck.Facts;
using QualityCheck.Hedging;
using QualityCheck.Language;
using QualityCheck.Models;
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
        CancellationToken cancellationToken = default) =>
        Annotate(article, LanguagePack.Registered, limits, cancellationToken);

    /// <summary>
    /// Annotates an article by what is known of some languages, and by an encoder where one is brought; it is asked for
    /// vectors until <paramref name="cancellationToken"/> is cancelled.
    /// </summary>
    internal static AnnotatedText Annotate(Article article, IReadOnlyList<LanguagePack> packs, Limits? limits,
        CancellationToken cancellationToken, SentenceReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        int length = Math.Min(article.Text.Length, (limits ?? Limits.Default).Characters);
        string text = length == article.Text.Length
            ? article.Text
            : article.Text[..Utf16.AtCharacterBorder(article.Text, length)];

        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text, cancellationToken);
        var types = TokenTypes.Of(text, tokens);
        string language = LanguageIdentifier.Identify(tokens, types, article.Metadata.Language);
        LanguagePack? pack = LanguagePack.Of(language, packs);
        // A language of which nothing is known is cut into sentences as English is.
        ImmutableArray<Sentence> sentences = (pack ?? LanguagePack.English).SentenceSplitter
            .Split(text, tokens, article.Blocks, cancellationToken);
        var annotated = new AnnotatedText(article, text)
        {
            Tokens = tokens,
            Types = types,
            Sentences = sentences,
            Words = sentences.IsEmpty ? 0 : tokens.Count(token => token.IsWord),
            Language = language,
            Packs = packs,
            Quotations = QuotationScanner.Scan(text, article.Blocks, cancellationToken),
        };
        if (pack is not null)
            annotated = Read(annotated, pack, cancellationToken);
        // The heads learned from English sentences.
        if (pack == LanguagePack.English && reading is not null)
            annotated = WithVectors(annotated, reading, (limits ?? Limits.Default).TimeBudget / 2, cancellationToken);
        return WithLazyLayers(annotated);
    }

    /// <summary>Fills the layers that need to know the language.</summary>
    private static AnnotatedText Read(AnnotatedText text, LanguagePack pack, CancellationToken cancellationToken)
    {
        (ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences) = (text.Tokens, text.Sentences);
        ImmutableArray<Clause> clauses = pack.ClauseScanner.Scan(text.Text, tokens, sentences, cancellationToken);
        ImmutableArray<PartOfSpeech> tags =
            pack.Tagger?.Tag(text.Text, tokens, text.Types, sentences, cancellationToken) ?? [];
        ImmutableArray<Entity> entities = tags.Length == tokens.Length && pack.NameTagger is { } tagger
            ? tagger.Scan(text.Text, tokens, tags, sentences, cancellationToken)
            : pack.EntityScanner.Scan(text.Text, tokens, sentences, cancellationToken);
        ImmutableArray<Attribution> attributions = pack.AttributionScanner
            .Scan(text.Text, tokens, sentences, clauses, tags, entities, cancellationToken);
        text = text with
        {
            Clauses = clauses,
            Tags = tags,
            Entities = entities,
            Quantities = pack.QuantityScanner.Scan(text.Text, tokens, tags, cancellationToken),
            Attributions = attributions,
            Quotations = SpeakerFinder.Assign(text, attributions, cancellationToken),
        };
        return text with { Cues = CueTagger.Tag(text, cancellationToken) };
    }

    /// <summary>An English text with vectors of its sentences, found when they are asked for.</summary>
    internal static AnnotatedText WithVectors(AnnotatedText text, SentenceReading reading, TimeSpan? atMost,
        CancellationToken cancellationToken) => text with
    {
        LazyVectors = new(() =>
            reading.Read([.. text.Sentences.Select(sentence => sentence.Span.In(text.Text))], atMost,
                cancellationToken)),
    };

    /// <summary>
    /// Nobody cancels these: they are found long after the annotation, and for whoever asks next, too.
    /// </summary>
    private static AnnotatedText WithLazyLayers(AnnotatedText text) => text with
    {
        LazyWords = new(() => new PlainWords(text, text.Pack ?? LanguagePack.English)),
        LazyClaims = new(() => ClaimScorer.Score(text, CancellationToken.None)),
        LazyUncertain = new(() => UncertainSentences.Find(text, CancellationToken.None)),
    };
}
