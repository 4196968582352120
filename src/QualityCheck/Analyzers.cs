using System.Collections.Immutable;
using QualityCheck.Boilerplate;
using QualityCheck.Credibility;
using QualityCheck.Facts;
using QualityCheck.Hedging;
using QualityCheck.Repetition;
using QualityCheck.Style;

namespace QualityCheck;

/// <summary>The analyzers of the library, in the order they run.</summary>
internal static class Analyzers
{
    public static ImmutableArray<IAnalyzer> All { get; } =
    [
        new BoilerplateAnalyzer(),
        new HedgingAnalyzer(),
        new RepetitionAnalyzer(),
        new FactsAnalyzer(),
        new StyleAnalyzer(),
        new CredibilityAnalyzer(),
    ];
}
