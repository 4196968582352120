using System.Collections.Immutable;
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
    [
        new ScoreDescriptor("style", new FigureDescriptor(FigureDescriptor.Amount),
            new FigureDescriptor("addressPer100Words", 0, 100), new FigureDescriptor("weighingPer100Words", 0, 100),
            new FigureDescriptor("sellingPer100Words", 0, 100)),
    ];

    /// <inheritdoc/>
    /// <remarks>
    /// Score <c>style</c>: amount in weighted marks per 500 words, a text below 300 words counted as 300. Null where
    /// the text is not English. Marks too few to cost anything are recorded, and charged to nobody. Measures, each per
    /// 100 plain words (neither names, numbers, articles and prepositions nor quoted), and 30 words added to a text so
    /// that a short one is not judged by two words:
    /// <c>addressPer100Words</c> (<c>you</c>, <c>your</c>), <c>sellingPer100Words</c> (words of sales copy: praise,
    /// promise, choose, customer) and <c>weighingPer100Words</c> (<c>but</c>, <c>if</c>); see Biber (1988),
    /// Variation across Speech and Writing, on such rates. They cost nothing in this score; quality counts them.
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Pack is null || text.Words == 0)
            return new AnalyzerResult().With("style", Score.None);
        bool free = text.Article.Genre.Confidence > _scoring.LeastGenreConfidence
            && _scoring.FreeStyleGenres.Contains(text.Article.Genre.Genre);
        List<StyleMark> marks = Marks(text, cancellationToken);
        Score score = ScoreOf(text, free || marks is [{ Entry.Weight: <= 1 }] ? [] : marks);
        return new AnalyzerResult { Findings =
        [
            .. marks.Select(mark => FindingOf(text, mark, charged: score.Value < 1)),
        ] }.With("style", score);
    }

    private static List<StyleMark> Marks(AnnotatedText text, CancellationToken cancellationToken)
    {
        StyleLexicon lexicon = StyleLexicon.Of(text);
        var marks = new List<StyleMark>();
        var reader = new TokenReader(text.Text, text.Tokens);
        int quotation = 0;
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
                PhrasePattern? phrase = reader.IsWord(i)
                    ? lexicon.Phrases.Match(reader, i, sentence, out entry)
                    : null;
                if (phrase is not null && entry is not null)
                {
                    TextSpan span = TextSpan.FromBounds(text.Tokens[i].Start, text.Tokens[i + phrase.Length - 1].End);
                    while (quotation < text.Quotations.Length && text.Quotations[quotation].Span.End <= span.Start)
                        quotation++;
                    bool quoted = quotation < text.Quotations.Length && text.Quotations[quotation].Span.Contains(span);
                    if (!quoted && entry.Literal?.Shows(reader, i, i + phrase.Length, sentence) is not true)
                        marks.Add(new StyleMark(span, entry));
                }
                i += phrase?.Length ?? 1;
            }
        }
        return marks;
    }

    private Score ScoreOf(AnnotatedText text, List<StyleMark> marks)
    {
        double per = 500.0 / Math.Max(_scoring.FewestStyleWords, text.Words);
        var amounts =
            marks.GroupBy(mark => mark.Entry.Type,
                (type, group) => (Name: type, Amount: per * group.Sum(mark => mark.Entry.Weight))).ToList();
        double amount = amounts.Sum(part => part.Amount);
        return Score.Losing(Curve.At(_scoring.StyleLoss.AsSpan(), amount), amounts) with { Amount = amount,
            Unit = "weighted marks per 500 words", Measures = MeasuresOf(text) };
    }

    private static ImmutableSortedDictionary<string, double> MeasuresOf(AnnotatedText text)
    {
        var register = Register.Of(text);
        return ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("addressPer100Words", register.Address),
            KeyValuePair.Create("sellingPer100Words", register.Selling),
            KeyValuePair.Create("weighingPer100Words", register.Weighing),
        ]);
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
            _ => $"“{words}” comes out of the mould.",
        };
        Finding finding = Finding.Of(StyleRules.For(mark.Entry.Type), mark.Entry.Type, mark.Span, 0.8, message,
            [("weight", mark.Entry.Weight)]);
        return charged ? finding : finding with { Severity = Severity.None };
    }
}
