using System.Collections.Immutable;
using QualityCheck.Language;
using QualityCheck.Models;

namespace QualityCheck;

/// <summary>
/// An article and its layers. The layers are filled once, in this order: tokens, sentences, clauses, tags, entities,
/// quantities, quotations, attributions, hedge cues; each is sorted by place. <see cref="Claims"/> and
/// <see cref="Uncertain"/> cost nothing until somebody asks for them. Immutable and safe from many threads.
/// </summary>
public sealed record AnnotatedText
{
    internal AnnotatedText(Article article, string text) => (Article, Text) = (article, text);

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>
    /// The analysed text: <see cref="Article.Text"/>, or its beginning where the article is longer than the limit.
    /// </summary>
    public string Text { get; }

    /// <summary>
    /// ISO 639-1 code of the text's language, or <c>und</c> where the text does not tell or the language is none that
    /// is known. Below 20 words it is <c>en</c> unless the script or most words say otherwise.
    /// </summary>
    public string Language { get; internal init; } = "und";

    /// <summary>What is known of the language; null where nothing is: then the layers that need it are empty.</summary>
    internal LanguagePack? Pack => LanguagePack.Of(Language, Packs);

    /// <summary>The languages of which something is known.</summary>
    internal IReadOnlyList<LanguagePack> Packs { get; init; } = LanguagePack.Registered;

    /// <summary>Whether something is known of the language.</summary>
    internal bool HasPack => Pack is not null;

    /// <summary>The number of words.</summary>
    public int Words { get; internal init; }

    /// <summary>The tokens.</summary>
    public ImmutableArray<Token> Tokens { get; internal init; } = [];

    /// <summary>The tokens by what is written.</summary>
    internal TokenTypes Types { get; init; } = TokenTypes.None;

    /// <summary>
    /// The words, and what they stand for in the text's language, in English where nothing is known of that. Found when
    /// they are first asked for, once for all threads.
    /// </summary>
    internal PlainWords PlainWords => LazyWords!.Value;

    internal Lazy<PlainWords>? LazyWords { get; init; }

    /// <summary>The sentences.</summary>
    public ImmutableArray<Sentence> Sentences { get; internal init; } = [];

    /// <summary>
    /// The clauses of an English text: of each sentence one or more, which together cover its tokens.
    /// </summary>
    public ImmutableArray<Clause> Clauses { get; internal init; } = [];

    /// <summary>
    /// The part of speech of every token, by the token's index; empty where the text is not English. A token of several
    /// words has the tag of its main one: <c>don't</c> that of <c>do</c>.
    /// </summary>
    public ImmutableArray<PartOfSpeech> Tags { get; internal init; } = [];

    /// <summary>The names.</summary>
    public ImmutableArray<Entity> Entities { get; internal init; } = [];

    /// <summary>The numbers, amounts, dates and times.</summary>
    public ImmutableArray<Quantity> Quantities { get; internal init; } = [];

    /// <summary>The quotations.</summary>
    public ImmutableArray<Quotation> Quotations { get; internal init; } = [];

    /// <summary>The attributions.</summary>
    public ImmutableArray<Attribution> Attributions { get; internal init; } = [];

    /// <summary>The hedge cues.</summary>
    public ImmutableArray<Cue> Cues { get; internal init; } = [];

    /// <summary>
    /// How check-worthy the claim of each sentence is, 0–1, by the sentence's index; empty where the text is not
    /// English. Found when it is first asked for, once for all threads.
    /// </summary>
    public ImmutableArray<double> Claims => LazyClaims.Value;

    /// <summary>
    /// Whether each sentence says something with less than certainty or leans on vague words or sources, by the
    /// sentence's index. Found when it is first asked for, once for all threads.
    /// </summary>
    public ImmutableArray<bool> Uncertain => LazyUncertain.Value;

    internal Lazy<ImmutableArray<double>> LazyClaims { get; init; } = new([]);

    internal Lazy<ImmutableArray<bool>> LazyUncertain { get; init; } = new([]);

    /// <summary>
    /// The vectors of the sentences, for all heads together; null where no encoder was brought or the text is not
    /// English. Found when they are first asked for, once for all threads.
    /// </summary>
    internal SentenceVectors? Vectors => LazyVectors.Value;

    internal Lazy<SentenceVectors?> LazyVectors { get; init; } = new((SentenceVectors?)null);

    /// <summary>
    /// The index of the sentence that holds <paramref name="offset"/> or follows it; the number of sentences behind the
    /// last.
    /// </summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Sentences[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>
    /// The clause that holds the character at <paramref name="offset"/>; null between two clauses and where the text is
    /// not English.
    /// </summary>
    public Clause? ClauseAt(int offset)
    {
        int low = 0, high = Clauses.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Clauses[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low < Clauses.Length && Clauses[low].Span.Start <= offset ? Clauses[low] : null;
    }

    /// <summary>
    /// The index of the first token of a sentence that begins at <paramref name="offset"/> or behind it; the index
    /// behind the sentence where there is none.
    /// </summary>
    internal int TokenAt(int offset, Sentence sentence)
    {
        int low = sentence.FirstToken, high = sentence.EndToken;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The block a sentence stands in.</summary>
    public Block BlockOf(Sentence sentence) => Article.Blocks[sentence.Block];

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> this[Token token] => Text.AsSpan(token.Start, token.Length);
}
