using System.Collections.Immutable;
using QualityCheck.Reporting;

namespace QualityCheck;

/// <summary>A sentence, a passage or a line that could be left out.</summary>
/// <param name="Cuts">Its stretches of the input, in order.</param>
/// <param name="Text">What a reader sees of it.</param>
/// <param name="Findings">The charged findings in it.</param>
/// <param name="Weight">How much leaving it out is likely to change.</param>
internal sealed record EditCandidate(ImmutableArray<TextSpan> Cuts, string Text, ImmutableArray<Finding> Findings,
    double Weight)
{
    public LiftingEdit ToEdit(InputDocument document)
    {
        int start = Cuts[0].Start, end = Math.Min(Cuts[^1].End, document.Content.Length);
        return new LiftingEdit([.. Findings.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal)],
            Text, start, end - start, Instead());
    }

    /// <summary>What the author could do, where all findings in it can be met in the same way.</summary>
    private string? Instead()
    {
        string[] analyzers = [.. Findings.Select(finding => finding.Analyzer).Distinct()];
        return analyzers is not [var analyzer] ? null : analyzer switch
        {
            "hedging" => "name the source, the figure or the link that it rests on",
            "facts" => "add what can be looked up: who, when, where, how many",
            "repetition" => "say something in it that was not said before",
            "style" => "say it plainly",
            _ => null,
        };
    }
}
