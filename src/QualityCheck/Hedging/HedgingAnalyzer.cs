using System.Collections.Immutable;
using QualityCheck.Language;
using QualityCheck.Pipeline;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// Reports every hedge cue and charges those that leave a reader with nothing: the author's own, or an unnamed
/// source's, with nothing near to anchor them.
/// </summary>
public sealed class HedgingAnalyzer : IAnalyzer
{
    private readonly CueSelection? _selection;
    private readonly ScoringOptions _scoring = ScoringOptions.Default;

    /// <summary>An analyzer that reports the cues of the library.</summary>
    public HedgingAnalyzer()
    {
    }

    /// <summary>An analyzer that reports the cues which the options leave and add.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A phrase is empty or begins or ends with a space, or a strength is not above
    /// 0 and up to 1.</exception>
    public HedgingAnalyzer(HedgingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (AddedCue cue in options.Added)
        {
            ThrowIfNoPhrase(cue.Phrase);
            if (cue.Strength is not (> 0 and <= 1))
                throw new ArgumentException($"The strength of '{cue.Phrase}' is not above 0 and up to 1.",
                    nameof(options));
        }
        foreach (string phrase in options.Accepted)
            ThrowIfNoPhrase(phrase);
        (Options, _selection) = (options, new CueSelection(options));

        static void ThrowIfNoPhrase(string phrase)
        {
            if (phrase.Split(' ', '/').Any(string.IsNullOrWhiteSpace))
                throw new ArgumentException($"'{phrase}' is no phrase: it needs words with one space between two.",
                    nameof(options));
        }
    }

    private HedgingAnalyzer(HedgingOptions options, CueSelection? selection, ScoringOptions scoring) =>
        (Options, _selection, _scoring) = (options, selection, scoring);

    /// <summary>Which cues it reports.</summary>
    internal HedgingOptions Options { get; } = HedgingOptions.Default;

    /// <inheritdoc/>
    public string Name => "hedging";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => HedgingRules.All;

    /// <inheritdoc/>
    public IReadOnlyList<ScoreDescriptor> Scores { get; } =
        [.. new[] { "hedging", "vagueness" }.Select(
            name =>
                new ScoreDescriptor(name, new FigureDescriptor(FigureDescriptor.Amount), new FigureDescriptor("cues"),
                    FigureDescriptor.Share("unanchored"), FigureDescriptor.Share("unspared")))];

    /// <inheritdoc/>
    /// <remarks>
    /// Scores <c>hedging</c> (epistemic, doxastic and reportative cues) and <c>vagueness</c> (weasel attributions,
    /// vague quantifiers, boosters): amount in strength-weighted unanchored cues per 100 words, a stack of cues charged
    /// once with strength 1 − ∏(1 − sᵢ). Anchored cues are spared a strength of 1 or 0.3 per 100 words, in vagueness
    /// 0.5 or 0.05 per 100 words, whichever is more, and charged beyond; measures <c>cues</c>, all cues per 100 words,
    /// <c>unanchored</c>, the share of them that is the author's own with nothing near to anchor it, 0–1, and
    /// <c>unspared</c>, the value that the score would have were no cue spared for an anchor, 0–1: by it the quality
    /// goes, for anybody can invent a figure beside a guess. Both scores are null where the text is not English.
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Pack is null)
            return new AnalyzerResult().With("hedging", Score.None).With("vagueness", Score.None);

        ImmutableArray<Cue> cues = _selection?.Of(text, cancellationToken) ?? text.Cues;
        double freed = GuessingGenres.Free(text, _scoring);
        List<ChargedCue> charges = ChargesOf(cues, freed, text.Words / 100.0),
            unspared = ChargesOf(cues.Select(cue => cue with { Anchored = false }), freed, text.Words / 100.0);
        return new AnalyzerResult { Findings = [.. charges.Select(charged => FindingOf(text, charged))] }
            .With("hedging", ScoreOf(text, [.. charges.Where(IsSemantic)], [.. unspared.Where(IsSemantic)],
                _scoring.HedgingLoss))
            .With("vagueness", ScoreOf(text, [.. charges.Where(IsVague)], [.. unspared.Where(IsVague)],
                _scoring.VaguenessLoss));
    }

    /// <summary>The same cues, charged and scored by these options.</summary>
    internal HedgingAnalyzer With(ScoringOptions scoring) => new(Options, _selection, scoring);

    private static bool IsSemantic(ChargedCue charged) => charged.Cue.Type.IsUncertainty();

    private static bool IsVague(ChargedCue charged) => !IsSemantic(charged);

    private List<ChargedCue> ChargesOf(IEnumerable<Cue> cues, double freed, double hundreds)
    {
        var charges = new List<ChargedCue>();
        TextSpan weasel = default;
        (double hedging, double vagueness) = (Math.Max(_scoring.LeastSpared, _scoring.MostSpared * hundreds),
            Math.Max(_scoring.LeastVagueSpared, _scoring.MostVagueSpared * hundreds));
        foreach (Cue cue in cues)
        {
            bool covered = cue.Type.IsUncertainty() && weasel.Contains(cue.Span);
            charges.Add(
                covered
                    ? new ChargedCue(cue, 0, true)
                    : CueCharge.Of(cue, freed, _scoring.ConditionalShare,
                        ref cue.Type.IsUncertainty() ? ref hedging : ref vagueness));
            if (cue.Type == CueType.WeaselAttribution)
                weasel = cue.Span;
        }
        return charges;
    }

    private static Score ScoreOf(AnnotatedText text, List<ChargedCue> charges, List<ChargedCue> unspared,
        ImmutableArray<(double Amount, double Loss)> curve)
    {
        if (text.Words == 0)
            return Score.None;
        List<(string Name, double Amount)> amounts = Amounts(text, charges);
        double amount = amounts.Sum(part => part.Amount);
        return Score.Losing(Curve.At(curve.AsSpan(), amount), amounts) with
        {
            Amount = amount,
            Unit = "weighted unanchored cues per 100 words",
            Measures = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal)
                .Add("cues", 100.0 * charges.Count / text.Words)
                .Add("unanchored",
                    charges.Count == 0
                        ? 0
                        : (double)charges.Count(pair => CueCharge.IsUnanchored(pair.Cue)) / charges.Count)
                .Add("unspared", 1 - Curve.At(curve.AsSpan(), Amounts(text, unspared).Sum(part => part.Amount))),
        };
    }

    /// <summary>For each type what its cues cost per 100 words, a stack once.</summary>
    private static List<(string Name, double Amount)> Amounts(AnnotatedText text, List<ChargedCue> charges) =>
    [
        .. charges.Where(charged => charged.Charge > 0)
            .GroupBy(charged => charged.Cue.Stack ?? -1 - charged.Cue.Span.Start)
            .Select(
                group =>
                    (group.First().Cue.Type,
                        Amount: 1 - group.Aggregate(1.0, (rest, charged) => rest * (1 - charged.Charge))))
            .GroupBy(stack => stack.Type)
            .Select(group => (KebabCase.Of(group.Key), 100 * group.Sum(stack => stack.Amount) / text.Words)),
    ];

    private static Finding FindingOf(AnnotatedText text, in ChargedCue charged)
    {
        (Cue cue, double charge, _) = charged;
        string word = cue.Span.In(text.Text);
        List<(string, EvidenceValue)> evidence =
        [
            ("cue", word), ("strength", cue.Strength), ("charge", charge), ("holder", KebabCase.Of(cue.Holder)),
        ];
        if (cue.Phrase != cue.Span)
            evidence.Add(("phrase", cue.Phrase.In(text.Text)));
        foreach ((string name, bool holds) in new[] { ("quoted", cue.Quoted), ("negated", cue.Negated),
            ("question", cue.Question), ("conditional", cue.Conditional), ("anchored", cue.Anchored) })
        {
            if (holds)
                evidence.Add((name, true));
        }
        if (cue.Stack is { } stack)
            evidence.Add(("stack", stack));
        Finding finding = Finding.Of(HedgingRules.For(cue.Type), KebabCase.Of(cue.Type), cue.Span, cue.Confidence,
            HedgingMessages.For(charged, word), [.. evidence]);
        return charge > 0 ? finding : finding with { Severity = Severity.None };
    }
}
