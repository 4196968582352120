using System.Collections.Immutable;

namespace QualityCheck.Style;

/// <summary>
/// How much of each kind of style a text has, whatever its genre and whatever that costs: amounts per 500 words and
/// shares, each 0 where nothing is found.
/// </summary>
internal static class StyleMeasures
{
    // A share is taken of at least so many sentences or headings: one in a short text is no habit. Judgements.
    private const int FewestSentences = 10;
    private const int FewestHeadings = 4;

    // Where the model takes a headline for clickbait; its log odds are 0 there.
    private const double ClickbaitLike = 0.5;

    private static readonly (string Type, string Measure)[] Amounts =
    [
        ("call-to-action", "callsToAction"), ("own-praise", "ownPraise"), ("chatty-address", "chattyAddress"),
        ("chatty-filler", "chattyFiller"), ("puffery", "puffery"), ("template", "templatePhrases"),
        ("importance-tail", "importanceTails"), ("abstract-triple", "abstractTriples"),
        ("negative-parallel", "negativeParallels"),
    ];

    /// <summary>What the analyzer declares.</summary>
    public static IEnumerable<FigureDescriptor> Figures =>
        Amounts.Select(amount => new FigureDescriptor(amount.Measure))
            .Concat([new FigureDescriptor("firmVoice"), new FigureDescriptor("offers"),
                new FigureDescriptor("readerAddress", 0, 100), new FigureDescriptor("sellingWords", 0, 100),
                new FigureDescriptor("weighingWords", 0, 100), FigureDescriptor.Share("ownMentions"),
                FigureDescriptor.Share("genericFiller"), FigureDescriptor.Share("templateHeadings"),
                FigureDescriptor.Share("clickbait"), FigureDescriptor.Share("headlineBorneOut"),
                FigureDescriptor.Share("offTopic")]);

    /// <param name="text">The text.</param>
    /// <param name="marks">The marks of its phrases and headings; what is found beyond them comes to them.</param>
    /// <param name="fewestWords">A shorter text is measured as if it had so many words.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static ImmutableSortedDictionary<string, double> Read(AnnotatedText text, List<StyleMark> marks,
        int fewestWords, CancellationToken cancellationToken)
    {
        var words = new StyleText(text, StyleLexicon.Of(text));
        OwnBrand brand = OwnBrand.Of(text.Article);
        var promotion = new PromotionFinder(words, brand.IsKnown ? brand : SpokenFor.In(words));
        var filler = new FillerFinder(words);
        var inflation = new InflationFinder(words);
        int phrases = marks.Count, headings = 0;
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            if (s % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Sentence sentence = text.Sentences[s];
            headings += s > 0 && text.BlockOf(sentence).Kind == BlockKind.Heading ? 1 : 0;
            promotion.Read(sentence, marks);
            filler.Read(sentence, marks);
            inflation.Read(sentence, marks);
        }
        int stock = marks.Take(phrases).Count(mark =>
            mark.Entry.Type is "template" or "stock-heading" && mark.Span.Start > text.Sentences[0].Span.Start
            && text.BlockOf(text.Sentences[text.SentenceAt(mark.Span.Start)]).Kind == BlockKind.Heading);
        double per = 500.0 / Math.Max(fewestWords, text.Words), offTopic = OffTopic.Read(words, marks);
        Register register = Register.Of(text);
        HeadlinePromise promise = HeadlinePromise.Of(words);
        if (promise.Mark is { } broken)
            marks.Add(broken);
        if (promise.Bait > ClickbaitLike && !marks.Exists(mark => mark.Entry.Type == "clickbait"))
            marks.Add(new StyleMark(promise.Span, StyleEntry.Bait));
        return ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            .. Amounts.Select(amount => KeyValuePair.Create(amount.Measure, per * Sum(marks, amount.Type))),
            KeyValuePair.Create("firmVoice", per * promotion.Voice),
            KeyValuePair.Create("offers", per * promotion.Offers),
            KeyValuePair.Create("readerAddress", register.Address),
            KeyValuePair.Create("sellingWords", register.Selling),
            KeyValuePair.Create("weighingWords", register.Weighing),
            KeyValuePair.Create("ownMentions", Share(promotion.Named, promotion.Sentences, FewestSentences)),
            KeyValuePair.Create("genericFiller", Share(filler.Found, filler.Sentences, FewestSentences)),
            KeyValuePair.Create("templateHeadings", Share(stock, headings, FewestHeadings)),
            KeyValuePair.Create("clickbait", promise.Bait),
            KeyValuePair.Create("headlineBorneOut", promise.Share),
            KeyValuePair.Create("offTopic", offTopic),
        ]);
    }

    private static double Share(int part, int of, int fewest) => (double)part / Math.Max(of, fewest);

    /// <summary>The weights of a type's marks; marks without weight count one each.</summary>
    private static double Sum(List<StyleMark> marks, string type) =>
        marks.Where(mark => mark.Entry.Type == type).Sum(mark => mark.Entry.Weight > 0 ? mark.Entry.Weight : 1);
}
