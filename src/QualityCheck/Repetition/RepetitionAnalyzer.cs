using System.Collections.Immutable;
using QualityCheck.Pipeline;

namespace QualityCheck.Repetition;

/// <summary>
/// Finds passages that return, word for word, nearly so or in other words, phrases that return, and words in a loop.
/// </summary>
public sealed class RepetitionAnalyzer : IAnalyzer
{
    /// <summary>Repeated words per 100 words → what the score loses. Set by hand on development texts.</summary>
    private static readonly (double Amount, double Loss)[] Loss = [(0, 0), (Little, 0.03), (8, 0.5), (20, 1)];

    /// <summary>Up to so many repeated words per 100 words the findings are notes.</summary>
    private const double Little = 3;

    /// <inheritdoc/>
    public string Name => "repetition";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => RepetitionRules.All;

    /// <inheritdoc/>
    public IReadOnlyList<ScoreDescriptor> Scores { get; } =
        [new ScoreDescriptor("repetition", new FigureDescriptor(FigureDescriptor.Amount, Most: 100),
            FigureDescriptor.Share("newShare"), FigureDescriptor.Share("leastNewShare"))];

    /// <inheritdoc/>
    /// <remarks>
    /// Score <c>repetition</c>: amount in repeated words per 100 words, each word of a later passage with the
    /// probability that it says nothing new, a tenth of that where the finding is a hint, and of a paragraph that makes
    /// a point again the share of its words of substance that stood in one earlier paragraph; null for an empty text.
    /// Measures <c>newShare</c>, the share of the words that is new to a reader, 0–1, and <c>leastNewShare</c>, that of
    /// the window of 250 words with the least; the windows are annotations of the layer <c>novelty</c>. As long as the
    /// amount is small the findings are notes. Passages in other words are found in English texts only.
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Words == 0)
            return new AnalyzerResult().With("repetition", Score.None);
        var compared = new ComparedText(text, cancellationToken);
        List<Recurrence> recurrences = RecurrencesOf(compared, cancellationToken);
        bool[] told = ToldBy(compared, recurrences);
        List<Loop> loops =
        [
            .. Loop.Find(compared, cancellationToken)
                .Where(
                    loop => told.AsSpan(compared.SentenceOf(loop.From)..(compared.SentenceOf(loop.To - 1) + 1))
                        .Contains(false)),
        ];
        List<Phrase> phrases = new PhraseFinder(compared, told).Find(cancellationToken);
        IReadOnlyList<Points.Return> points = text.HasPack ? Points.ReturningIn(compared) : [];
        Novelty novelty = NoveltyOf(compared, recurrences, loops);
        foreach (Points.Return point in points)
            novelty.Add("points", compared.FirstWord(point.Later.First), compared.FirstWord(point.Later.End),
                point.Shared * point.Weight);
        ImmutableArray<(TextSpan Span, int Words, double NewShare)> windows = novelty.Windows();
        Score score = ScoreOf(text, novelty, windows.Min(window => window.NewShare));
        Severity severity = score.Amount > Little ? Severity.Warning : Severity.Note;
        IEnumerable<Finding> findings =
        [
            .. recurrences.Select(recurrence => RepetitionFindings.Of(compared, recurrence, severity)),
            .. loops.Select(loop => RepetitionFindings.Of(compared, loop, severity)),
            .. points.Select(point => RepetitionFindings.Of(compared, point, severity)),
            .. phrases.Select(phrase => RepetitionFindings.Of(compared, phrase)),
        ];
        return new AnalyzerResult { Findings =
        [
            .. findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.Length),
        ], Annotations = [.. windows.Select(Annotate)] }.With("repetition", score);
    }

    private static List<Recurrence> RecurrencesOf(ComparedText text, CancellationToken cancellationToken)
    {
        var finder = new RecurrenceFinder(text, text.Source.Pack is null ? null : RestatementModel.Default);
        finder.Find(cancellationToken);
        List<Recurrence> verbatim = ReturningParagraphs.Join(text.Source, finder.Verbatim);
        BoilerplateSentences.Mark(text.Source, verbatim);
        return [.. verbatim, .. RestatementChoice.Of(text, finder.Pairs, verbatim)];
    }

    /// <summary>The sentences that return word for word, nearly so or as a pattern.</summary>
    private static bool[] ToldBy(ComparedText text, List<Recurrence> recurrences)
    {
        var told = new bool[text.Sentences];
        foreach (Recurrence recurrence in recurrences)
            told.AsSpan(recurrence.Later.First, recurrence.Later.Count)
                .Fill(recurrence.Kind != RecurrenceKind.Restated);
        return told;
    }

    private static Novelty NoveltyOf(ComparedText text, List<Recurrence> recurrences, List<Loop> loops)
    {
        var novelty = new Novelty(text);
        foreach (Loop loop in loops)
            novelty.Add("loop", loop.From, loop.To, 1);
        foreach (Recurrence recurrence in recurrences.Where(recurrence => recurrence.Weight > 0))
            novelty.Add(recurrence.IsCharged ? recurrence.Name : "hints", text.FirstWord(recurrence.Later.First),
                text.FirstWord(recurrence.Later.End), recurrence.Weight);
        return novelty;
    }

    private static Annotation Annotate((TextSpan Span, int Words, double NewShare) window) =>
        new("novelty", "window", window.Span.Start, window.Span.Length,
            [("words", window.Words), ("new", window.NewShare)]);

    private static Score ScoreOf(AnnotatedText text, Novelty novelty, double leastNewShare)
    {
        List<(string Name, double Amount)> amounts =
        [
            .. novelty.Repeated.Select(part => (part.Name, 100 * part.Words / text.Words)),
        ];
        double amount = amounts.Sum(part => part.Amount);
        return Score.Losing(Curve.At(Loss, amount), amounts) with
        {
            Amount = amount,
            Unit = "repeated words per 100 words",
            Measures = ImmutableSortedDictionary<string, double>.Empty.WithComparers(StringComparer.Ordinal)
                .Add("newShare", novelty.NewShare)
                .Add("leastNewShare", leastNewShare),
        };
    }
}
