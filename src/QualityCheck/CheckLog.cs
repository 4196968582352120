using Microsoft.Extensions.Logging;
using QualityCheck.Documents;

namespace QualityCheck;

/// <summary>What a checker logs: the caller's name for the document and figures, never anything of its text.</summary>
internal static partial class CheckLog
{
    public static void Checked(ILogger logger, QualityReport report)
    {
        if (logger.IsEnabled(LogLevel.Debug))
            Checked(logger, report.Id, report.Document.Words, report.Findings.Count, report.Verdict.Action,
                report.Verdict.Policy);
        if (!logger.IsEnabled(LogLevel.Information))
            return;
        foreach (Finding finding in report.Findings.Where(finding => finding.Analyzer == LimitRules.TooLong.Analyzer))
            Limited(logger, report.Id, finding.Rule);
    }

    [LoggerMessage(1, LogLevel.Debug,
        "Checked document {Id}: {Words} words, {Findings} findings, {Action} by {Policy}")]
    private static partial void Checked(ILogger logger, string? id, int words, int findings, VerdictAction action,
        string policy);

    [LoggerMessage(2, LogLevel.Information, "Document {Id} met the limit {Rule}")]
    private static partial void Limited(ILogger logger, string? id, string rule);

    [LoggerMessage(3, LogLevel.Warning, "Document {Id} has no report: {Code}")]
    public static partial void Failed(ILogger logger, string? id, string code);
}
