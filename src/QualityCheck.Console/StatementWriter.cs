using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>Statements of reasons, for people with an empty line between two, or one JSON object a line.</summary>
/// <param name="ink">Where lines for people go.</param>
/// <param name="output">Where lines of JSON go.</param>
/// <param name="settings">What the user asked for.</param>
/// <param name="whatIf">What would change a verdict.</param>
internal sealed class StatementWriter(Ink ink, TextWriter output, CheckSettings settings,
    Func<InputDocument, QualityReport, VerdictLift?> whatIf) : ReportWriter
{
    private bool _further;

    public override void Write(CheckResult result, InputDocument? document)
    {
        if (result.Report is not { } report || document is null)
            return;
        StatementOfReasons statement = StatementOfReasons.Of(report, document, settings.Statement)
            with { WhatWouldChange = whatIf(document, report) };
        if (settings.Format == OutputFormat.StatementJsonl)
        {
            output.Write($"{statement.ToJson()}\n");
            return;
        }
        if (_further)
            ink.Write(new TextLine([]));
        _further = true;
        foreach (TextLine line in statement.Lines())
            ink.Write(line);
    }
}
