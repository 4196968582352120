using System.Collections.Immutable;
using System.Text.Json.Nodes;
using QualityCheck.Reporting;

namespace QualityCheck.Facts;

/// <summary>
/// Counts checkable details: figures, dates, names, quotations, sources, addresses. It judges how much there is to check,
/// never whether it is true.
/// </summary>
public sealed class FactsAnalyzer : IAnalyzer
{
    private const int EmptyWords = 100;

    /// <summary>Weighted facts per 100 words → the score. Set by hand on development texts.</summary>
    private static readonly (double Amount, double Value)[] Value = [(0, 0), (1.9, 0.35), (4.2, 0.7), (7.5, 1)];

    /// <inheritdoc/>
    public string Name => "facts";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => FactRules.All;

    /// <inheritdoc/>
    /// <remarks>
    /// Annotations of the layer <c>facts</c>. Score <c>factualDensity</c>: measures <c>per100Words</c> (distinct spans per 100 words),
    /// <c>weightedPer100Words</c> (repeats, doubtful sentences and unnamed sources discounted, mean over windows of 300 words; the value rests on it)
    /// and <c>sentencesWithFact</c> (share, 0–1). Null where the text is not English.
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.IsEnglish || text.Words == 0)
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
        fact.Kind is { } kind ? new JsonObject { ["kind"] = KebabCase.Of(kind) } : null);

    private static Score ScoreOf(AnnotatedText text, ImmutableArray<Fact> facts)
    {
        FactualDensity density = FactualDensity.Of(text, facts);
        double value = Curve.At(Value, density.WeightedPer100Words);
        return Score.Losing(1 - value, [("few facts", 1)]) with
        {
            Amount = density.WeightedPer100Words,
            Unit = "weighted facts per 100 words",
            Measures = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
            [
                KeyValuePair.Create("per100Words", density.Per100Words),
                KeyValuePair.Create("weightedPer100Words", density.WeightedPer100Words),
                KeyValuePair.Create("sentencesWithFact", density.SentencesWithFact),
            ]),
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
                yield return Finding.Of(FactRules.EmptyPassage, "empty-passage", span, 1,
                    FormattableString.Invariant($"{words} words without a figure, date, name, quotation or source."), new JsonObject { ["words"] = words });
            }
            (words, first) = (0, s + 1);
        }
    }
}
