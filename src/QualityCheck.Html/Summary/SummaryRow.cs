using System.Collections.Immutable;

namespace QualityCheck.Html;

/// <summary>What a summary keeps of a report; last its row of <see cref="Reporting.CsvReport"/> and
/// where its own page is.</summary>
internal sealed record SummaryRow(string Id, string? Title, string Host, Genre Genre, int Words, VerdictAction Action,
    ImmutableArray<string> Reasons, double? Quality, int Findings, VerdictAction? Other, string Csv, string? Page)
{
    /// <summary>The graver, the more it needs a look; then the worse.</summary>
    public (int, double, string) Need => (-Gravity(Action), Quality ?? 2, Id);

    private static int Gravity(VerdictAction action) => action switch
    {
        VerdictAction.Reject => 3,
        VerdictAction.Review => 2,
        VerdictAction.Abstain => 1,
        _ => 0,
    };
}
