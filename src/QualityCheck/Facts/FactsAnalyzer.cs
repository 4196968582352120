using System.Collections.Immutable;
using QualityCheck.Pipeline;
using QualityCheck.Text;

namespace QualityCheck.Facts;

/// <summary>
/// Counts checkable details: figures, dates, names, quotations, sources, addresses, events. It judges how much there is
/// to check, never whether it is true.
/// </summary>
public sealed class FactsAnalyzer : IAnalyzer
{
    // So many words without a fact make a finding: about a paragraph. A judgement.
    private const int EmptyWords = 100;

    /// <summary>Weighted facts per 100 words → the score. Set by hand on development texts.</summary>
    private static readonly (double Amount, double Value)[] Value = [(0, 0), (1.65, 0.35), (3.6, 0.7), (6.4, 1)];

    /// <inheritdoc/>
    public string Name => "facts";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => FactRules.All;

    /// <inheritdoc/>
    public IReadOnlyList<ScoreDescriptor> Scores { get; } =
        [new ScoreDescriptor("factualDensity",
            [new FigureDescriptor(FigureDescriptor.Amount), FigureDescriptor.Share("variety"),
                .. FactMeasure.All.SelectMany(measure => measure.Figures)])];

    /// <inheritdoc/>
    /// <remarks>
    /// Annotations of the layer <c>facts</c>. Score <c>factualDensity</c>, null where the text is not English, with
    /// these measures, each with the limits of its 95 % interval under the same name and <c>Low</c> and <c>High</c>
    /// behind it: <c>per100Words</c>: distinct spans per 100 words, the plain count; <c>weightedPer100Words</c>: what
    /// is told for the first time, with small numbers, unnamed sources, events and facts in hedged clauses, under
    /// conditions, in questions and in instructions discounted; the value rests on it; <c>uniquePer100Words</c>:
    /// different facts in a window of 250 words, mean over all windows, so that length alone changes little;
    /// <c>sentencesWithFact</c>: share of the sentences, 0–1; <c>attributionRate</c>: share of the sentences that give
    /// a named source, 0–1; <c>specificity</c>: mean detail of a sentence, 0–1: figures, names, past tense, long words
    /// and length add, hedges, "you" and questions take away. <c>variety</c>: how many of 50 words that carry meaning
    /// are different ones, 0–1, names, figures and sources left out and without an interval: a text that turns about
    /// the same few words tells little, whatever is put into it. All others but the plain count are shrunk by 100 words
    /// of a middling article, (k + 100·p) / (n + 100), so that little text claims little. The intervals are those of a
    /// block bootstrap over the sentences from a fixed seed: the same text has the same ones always.
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Pack is null || text.Words == 0)
            return new AnalyzerResult().With("factualDensity", Score.None);
        ImmutableArray<Fact> facts = FactFinder.Find(text);
        cancellationToken.ThrowIfCancellationRequested();
        return new AnalyzerResult
        {
            Annotations = [.. facts.Select(Annotate)],
            Findings = [.. EmptyPassages(text, facts)],
        }.With("factualDensity", ScoreOf(text, facts));
    }

    private static Annotation Annotate(Fact fact) => new("facts", fact.Type, fact.Span.Start, fact.Span.Length,
        fact.Kind is { } kind ? [("kind", KebabCase.Of(kind))] : []);

    private static Score ScoreOf(AnnotatedText text, ImmutableArray<Fact> facts)
    {
        IReadOnlyList<FactMeasure> measures = FactMeasure.All;
        ImmutableArray<Estimate> estimates = BlockBootstrap.Estimates(FactTally.Of(text, facts), measures);
        var figures = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        Estimate weighted = default;
        foreach ((FactMeasure measure, Estimate estimate) in measures.Zip(estimates))
        {
            figures[measure.Name] = estimate.Value;
            figures[measure.Name + "Low"] = estimate.Low;
            figures[measure.Name + "High"] = estimate.High;
            weighted = measure == FactMeasure.Weighted ? estimate : weighted;
        }
        figures["variety"] = Variety.Of(text, facts);
        Score value = Score.Losing(1 - Curve.At(Value, weighted.Value), [("few facts", 1)]);
        return value with
        {
            Low = Math.Min(value.Value!.Value, Curve.At(Value, weighted.Low)),
            High = Math.Max(value.Value!.Value, Curve.At(Value, weighted.High)),
            Amount = weighted.Value,
            Unit = "weighted facts per 100 words",
            Measures = figures.ToImmutable(),
        };
    }

    private static IEnumerable<Finding> EmptyPassages(AnnotatedText text, ImmutableArray<Fact> facts)
    {
        int fact = 0, words = 0, first = 0;
        for (int s = 0; s <= text.Sentences.Length; s++)
        {
            bool end = s == text.Sentences.Length;
            int before = fact;
            while (!end && fact < facts.Length && facts[fact].Span.Start < text.Sentences[s].Span.End)
                fact++;
            if (!end && fact == before)
            {
                words += text.Sentences[s].Words;
                continue;
            }
            if (words >= EmptyWords)
            {
                TextSpan span = TextSpan.FromBounds(text.Sentences[first].Span.Start, text.Sentences[s - 1].Span.End);
                yield return Finding.Of(FactRules.EmptyPassage, FactRules.EmptyType, span, 1,
                    FormattableString.Invariant($"{words} words without a figure, date, name, quotation or source."),
                    [("words", words)]);
            }
            (words, first) = (0, s + 1);
        }
    }
}
