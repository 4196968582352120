using System.Collections.Immutable;
using System.Text.Json.Nodes;
using QualityCheck.Reporting;

namespace QualityCheck.Hedging;

/// <summary>
/// Reports every hedge cue and charges those that leave a reader with nothing: the author's own, or an unnamed source's,
/// with nothing near to anchor them.
/// </summary>
public sealed class HedgingAnalyzer : IAnalyzer
{
    private const double NamedSourceShare = 0.3;

    /// <summary>Charged strength per 100 words → what the score loses. Set by hand on development texts.</summary>
    private static readonly (double Amount, double Loss)[] HedgingLoss = [(0.3, 0), (0.9, 0.5), (2.5, 1)];

    private static readonly (double Amount, double Loss)[] VaguenessLoss = [(0.5, 0), (1.5, 0.5), (3, 1)];

    /// <inheritdoc/>
    public string Name => "hedging";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => HedgingRules.All;

    /// <inheritdoc/>
    /// <remarks>
    /// Scores <c>hedging</c> (epistemic, doxastic and reportative cues) and <c>vagueness</c> (weasel attributions, vague quantifiers, boosters):
    /// amount in strength-weighted unanchored cues per 100 words, a stack of cues charged once with strength 1 − ∏(1 − sᵢ);
    /// measure <c>cues</c>, all cues per 100 words. Both are null where the text is not English.
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.IsEnglish)
            return new AnalyzerResult().With("hedging", Score.None).With("vagueness", Score.None);

        bool free = IsFree(text.Article.Genre);
        var findings = ImmutableArray.CreateBuilder<Finding>(text.Cues.Length);
        var charges = new List<(Cue Cue, double Charge)>();
        foreach (Cue cue in text.Cues)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double charge = free ? 0 : Charge(cue);
            findings.Add(FindingOf(text, cue, charge));
            if (charge > 0)
                charges.Add((cue, charge));
        }
        return new AnalyzerResult { Findings = findings.DrainToImmutable() }
            .With("hedging", ScoreOf(text, charges, IsSemantic, HedgingLoss))
            .With("vagueness", ScoreOf(text, charges, type => !IsSemantic(type), VaguenessLoss));
    }

    private static bool IsSemantic(CueType type) => type <= CueType.Condition;

    private static bool IsFree(GenreEstimate genre) =>
        genre.Genre is Genre.Opinion or Genre.Review or Genre.Fiction or Genre.Satire or Genre.Forum or Genre.Recipe or Genre.HowTo && genre.Confidence > 0.6;

    private static double Charge(Cue cue)
    {
        if (cue.Type is CueType.Investigation or CueType.Condition || cue.Anchored || cue.Quoted || cue.Negated || cue.Question)
            return 0;
        return cue.Strength * (cue.Holder == CueHolder.NamedSource ? NamedSourceShare : 1);
    }

    private static Score ScoreOf(AnnotatedText text, List<(Cue Cue, double Charge)> charges, Func<CueType, bool> belongs, (double Amount, double Loss)[] curve)
    {
        if (text.Words == 0)
            return Score.None;
        var amounts = charges.Where(pair => belongs(pair.Cue.Type))
            .GroupBy(pair => pair.Cue.Stack ?? -1 - pair.Cue.Span.Start)
            .Select(group => (group.First().Cue.Type, Amount: 1 - group.Aggregate(1.0, (rest, pair) => rest * (1 - pair.Charge))))
            .GroupBy(stack => stack.Type)
            .Select(group => (Name: KebabCase.Of(group.Key), Amount: 100 * group.Sum(stack => stack.Amount) / text.Words))
            .ToList();
        double amount = amounts.Sum(part => part.Amount);
        int all = text.Cues.Count(cue => belongs(cue.Type));
        return Score.Losing(Curve.At(curve, amount), amounts) with
        {
            Amount = amount,
            Unit = "unanchored cues per 100 words",
            Measures = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal).Add("cues", 100.0 * all / text.Words),
        };
    }

    private static Finding FindingOf(AnnotatedText text, Cue cue, double charge)
    {
        string word = cue.Span.In(text.Text);
        var evidence = new JsonObject
        {
            ["cue"] = word,
            ["strength"] = cue.Strength,
            ["charge"] = charge,
            ["holder"] = KebabCase.Of(cue.Holder),
        };
        if (cue.Phrase != cue.Span)
            evidence["phrase"] = cue.Phrase.In(text.Text);
        foreach ((string name, bool holds) in new[] { ("quoted", cue.Quoted), ("negated", cue.Negated), ("question", cue.Question), ("conditional", cue.Conditional), ("anchored", cue.Anchored) })
        {
            if (holds)
                evidence[name] = true;
        }
        if (cue.Stack is { } stack)
            evidence["stack"] = stack;
        Finding finding = Finding.Of(HedgingRules.For(cue.Type), KebabCase.Of(cue.Type), cue.Span, Confidence(cue), HedgingMessages.For(cue, word, charge), evidence);
        return charge > 0 ? finding : finding with { Severity = Severity.None };
    }

    /// <summary>Strong cues are nearly always cues; weak ones are ordinary words as often.</summary>
    private static double Confidence(Cue cue) => cue.Strength switch { >= 1 => 0.9, >= 0.6 => 0.85, _ => 0.7 };
}
