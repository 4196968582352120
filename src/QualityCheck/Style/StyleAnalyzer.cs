using QualityCheck.Language;
using QualityCheck.Pipeline;

namespace QualityCheck.Style;

/// <summary>
/// Finds chat, puffery, template phrases and clickbait headlines, and charges them by how closely they cluster.
/// </summary>
public sealed class StyleAnalyzer : IAnalyzer
{
    private readonly ScoringOptions _scoring;

    /// <summary>An analyzer that scores by the library's thresholds.</summary>
    public StyleAnalyzer() : this(ScoringOptions.Default)
    {
    }

    internal StyleAnalyzer(ScoringOptions scoring) => _scoring = scoring;

    /// <inheritdoc/>
    public string Name => "style";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => StyleRules.All;

    /// <inheritdoc/>
    public IReadOnlyList<ScoreDescriptor> Scores { get; } =
        [new ScoreDescriptor("style", [new FigureDescriptor(FigureDescriptor.Amount), .. StyleMeasures.Figures])];

    /// <inheritdoc/>
    /// <remarks>
    /// <para>Score <c>style</c>: amount in weighted marks per 500 words, a text below 300 words counted as 300. Null
    /// where the text is not English. Marks too few to cost anything are recorded, and charged to nobody.</para>
    /// <para>Its measures are taken in every genre and cost nothing by themselves; each is 0 where nothing is found,
    /// but for <c>headlineBorneOut</c>. Per 500 words, a shorter text than 300 counted as 300:
    /// <c>callsToAction</c>: calls to buy, book or get in touch; <c>ownPraise</c>: sentences that praise the publisher
    /// or its goods; <c>firmVoice</c>: places where a firm speaks of itself (our team, we offer); <c>offers</c>: prices
    /// and bargains in a sentence that calls or praises; <c>chattyAddress</c>, <c>chattyFiller</c>, <c>puffery</c> and
    /// <c>templatePhrases</c>: the marks of these kinds, weighted; <c>importanceTails</c>: trailing clauses such as “…,
    /// highlighting the need for …”; <c>abstractTriples</c>: three abstractions in a row; <c>negativeParallels</c>: not
    /// only … but also. Per 100 plain words (neither names, numbers, articles and prepositions nor quoted; 30 are
    /// added, so that a short text is not judged by two words), rates as Biber counts them (1988, Variation across
    /// Speech and Writing): <c>readerAddress</c>: you and your; <c>sellingWords</c>: words of sales copy, such as
    /// perfect, ensure, choose, customer, both beside the words outside short asides that give a figure or a source;
    /// <c>weighingWords</c>: but, although, unless, if. Shares, 0–1:
    /// <c>ownMentions</c>: sentences that name the publisher, who is known by the site's name, the address, or as the
    /// name that the text speaks for;
    /// <c>genericFiller</c>: sentences without name, figure, source or rare word that ascribe worth to things without
    /// shape; <c>clickbait</c>: how like clickbait the model finds the headline; <c>templateHeadings</c>: headings that
    /// any subject could have; <c>headlineBorneOut</c>: what the text takes up of the words of its headline, by rarity,
    /// and 1 where there is none; <c>offTopic</c>: words in paragraphs that share next to nothing with the rest.</para>
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Pack is null || text.Words == 0)
            return new AnalyzerResult().With("style", Score.None);
        double freed = _scoring.FreeStyleGenres.Contains(text.Article.Genre.Genre)
            ? _scoring.Freed(text.Article.Genre.Confidence)
            : 0;
        List<StyleMark> marks = Marks(text, cancellationToken);
        List<StyleMark> weighty = [.. marks.Where(mark => mark.Entry.Weight > 0)];
        Score score = ScoreOf(text, weighty is [{ Entry.Weight: <= 1 }] ? [] : weighty, 1 - freed) with
        {
            Measures = StyleMeasures.Read(text, marks, _scoring.FewestStyleWords, cancellationToken),
        };
        return new AnalyzerResult { Findings =
        [
            .. marks.OrderBy(mark => mark.Span.Start)
                .Select(mark => FindingOf(text, mark, charged: mark.Entry.Weight > 0 && score.Value < 1)),
        ] }.With("style", score);
    }

    private static List<StyleMark> Marks(AnnotatedText text, CancellationToken cancellationToken)
    {
        StyleLexicon lexicon = StyleLexicon.Of(text);
        var marks = new List<StyleMark>();
        var reader = new TokenReader(text.Text, text.Tokens);
        bool[] mayBegin = text.Types.Each(lexicon.Phrases.MayBegin);
        var quoted = new QuotationCursor(text);
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            if (s % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Sentence sentence = text.Sentences[s];
            if (text.BlockOf(sentence).Kind == BlockKind.Heading)
            {
                if (lexicon.Headlines.Judge(text.Text.AsSpan(sentence.Span.Start, sentence.Span.Length)) is { } judged)
                    marks.Add(new StyleMark(sentence.Span, judged));
                continue;
            }
            int i = sentence.FirstToken;
            while (i < sentence.EndToken)
            {
                StyleEntry? entry = null;
                PhrasePattern? phrase = mayBegin[text.Types[i]] && reader.IsWord(i)
                    ? lexicon.Phrases.Match(reader, i, sentence, out entry)
                    : null;
                if (phrase is not null && entry is not null)
                {
                    TextSpan span = TextSpan.FromBounds(text.Tokens[i].Start, text.Tokens[i + phrase.Length - 1].End);
                    if (quoted.Around(span) is null
                        && entry.Literal?.Shows(reader, i, i + phrase.Length, sentence) is not true)
                        marks.Add(new StyleMark(span, entry));
                }
                i += phrase?.Length ?? 1;
            }
        }
        return marks;
    }

    /// <param name="text">The text.</param>
    /// <param name="marks">What is charged.</param>
    /// <param name="share">What of it, 0–1: less in a genre in which it belongs.</param>
    private Score ScoreOf(AnnotatedText text, List<StyleMark> marks, double share)
    {
        double per = share * 500 / Math.Max(_scoring.FewestStyleWords, text.Words);
        var amounts =
            marks.GroupBy(mark => mark.Entry.Type,
                (type, group) => (Name: type, Amount: per * group.Sum(mark => mark.Entry.Weight))).ToList();
        double amount = amounts.Sum(part => part.Amount);
        return Score.Losing(Curve.At(_scoring.StyleLoss.AsSpan(), amount), amounts) with { Amount = amount,
            Unit = "weighted marks per 500 words" };
    }

    private static Finding FindingOf(AnnotatedText text, StyleMark mark, bool charged)
    {
        string words = mark.Span.In(text.Text);
        string message = mark.Entry.Type switch
        {
            "chatty-address" => $"“{words}” talks to the reader as to a pal.",
            "chatty-filler" => $"“{words}” is spoken filler.",
            "puffery" => $"“{words}” inflates its subject.",
            "clickbait" => $"“{words}” is a headline made to be clicked.",
            "clickbait-like" => "The headline is worded like those made to be clicked.",
            "call-to-action" => $"“{words}” calls upon the reader to buy or get in touch.",
            "own-praise" => $"“{words}” praises the publisher's own goods.",
            "generic-filler" => "This could be said of anything.",
            "importance-tail" => $"“{words}” says what the sentence is to mean instead of what happened.",
            "abstract-triple" => $"“{words}”: three abstractions in a row.",
            "negative-parallel" => $"“{words}”: not this but that, where neither is told.",
            "stock-heading" => $"“{words}” could stand over any subject.",
            "headline-not-borne-out" => "The text does not give what the headline promises.",
            "off-topic" => "This paragraph shares next to nothing with the rest.",
            _ => $"“{words}” comes out of the mould.",
        };
        Finding finding = Finding.Of(StyleRules.For(mark.Entry.Type), mark.Entry.Type, mark.Span, 0.8, message,
            [("weight", mark.Entry.Weight)]);
        return charged ? finding : finding with { Severity = Severity.None };
    }
}
