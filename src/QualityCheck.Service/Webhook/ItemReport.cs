using QualityCheck.Text;

namespace QualityCheck.Service;

/// <summary>A verdict in the shape of Coop's <c>/api/v1/report</c>.</summary>
internal sealed record ItemReport(ItemReport.Source Reporter, DateTimeOffset ReportedAt,
    ItemReport.Why ReportedForReason, ItemReport.Item ReportedItem)
{
    /// <summary>Who reports.</summary>
    public sealed record Source(string Kind, string TypeId, string Id);

    /// <summary>Why it is reported.</summary>
    public sealed record Why(string? PolicyId, string Reason, bool Csam);

    /// <summary>What is reported: facts about it, not its text.</summary>
    public sealed record Item(string Id, string TypeId, Facts Data);

    /// <summary>What a reviewer needs to find it.</summary>
    public sealed record Facts(string? Title, string? Url, string ReportId, string Action,
        IReadOnlyList<string> Reasons, double? Quality, string Policy);

    public static ItemReport Of(QualityReport report, string reportId, DateTimeOffset at,
        WebhookOptions options) => new(
        new Source("user", options.ReporterTypeId, "qualitycheck"),
        at,
        new Why(options.PolicyId, string.Join(", ", report.Verdict.Reasons), false),
        new Item(report.Id ?? report.Document.ContentHash, options.ItemTypeId,
            new Facts(report.Document.Title, report.Document.Url, reportId,
                KebabCase.Of(report.Verdict.Action), report.Verdict.Reasons,
                report.Scores.GetValueOrDefault("quality")?.Value, report.Verdict.Policy)));
}
