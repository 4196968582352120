using System.Collections.Immutable;
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
                    FigureDescriptor.Share("unanchored")))];

    /// <inheritdoc/>
    /// <remarks>
    /// Scores <c>hedging</c> (epistemic, doxastic and reportative cues) and <c>vagueness</c> (weasel attributions,
    /// vague quantifiers, boosters): amount in strength-weighted unanchored cues per 100 words, a stack of cues charged
    /// once with strength 1 − ∏(1 − sᵢ). Anchored cues are spared a strength of 1 or 0.3 per 100 words, in vagueness
    /// 0.5 or 0.05 per 100 words, whichever is more, and charged beyond; measures <c>cues</c>, all cues per 100 words,
    /// and <c>unanchored</c>, the share of them that is the author's own with nothing near to anchor it, 0–1. Both are
    /// null where the text is not English.
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Pack is null)
            return new AnalyzerResult().With("hedging", Score.None).With("vagueness", Score.None);

        ImmutableArray<Cue> cues = _selection?.Of(text, cancellationToken) ?? text.Cues;
        List<ChargedCue> charges = ChargesOf(cues, GuessingGenres.Free(text, _scoring), text.Words / 100.0);
        return new AnalyzerResult { Findings = [.. charges.Select(charged => FindingOf(text, charged))] }
            .With("hedging", ScoreOf(text, [.. charges.Where(pair => IsSemantic(pair.Cue.Type))], _scoring.HedgingLoss))
            .With("vagueness",
                ScoreOf(text, [.. charges.Where(pair => !IsSemantic(pair.Cue.Type))], _scoring.VaguenessLoss));
    }

    /// <summary>The same cues, charged and scored by these options.</summary>
    internal HedgingAnalyzer With(ScoringOptions scoring) => new(Options, _selection, scoring);

    private static bool IsSemantic(CueType type) => type <= CueType.Condition;

    private List<ChargedCue> ChargesOf(ImmutableArray<Cue> cues, double freed, double hundreds)
    {
        var charges = new List<ChargedCue>(cues.Length);
        TextSpan weasel = default;
        (double hedging, double vagueness) = (Math.Max(_scoring.LeastSpared, _scoring.MostSpared * hundreds),
            Math.Max(_scoring.LeastVagueSpared, _scoring.MostVagueSpared * hundreds));
        foreach (Cue cue in cues)
        {
            bool covered = IsSemantic(cue.Type) && weasel.Contains(cue.Span);
            charges.Add(
                covered
                    ? new ChargedCue(cue, 0, true)
                    : CueCharge.Of(cue, freed, _scoring.ConditionalShare,
                        ref IsSemantic(cue.Type) ? ref hedging : ref vagueness));
            if (cue.Type == CueType.WeaselAttribution)
                weasel = cue.Span;
        }
        return charges;
    }

    private static Score ScoreOf(AnnotatedText text, List<ChargedCue> charges,
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
                        : (double)charges.Count(pair => CueCharge.IsUnanchored(pair.Cue)) / charges.Count),
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
