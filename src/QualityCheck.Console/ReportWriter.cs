using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>Writes reports in one form as they are made.</summary>
internal abstract class ReportWriter
{
    /// <summary>Writes a report.</summary>
    /// <param name="result">The report in full detail, or why there is none.</param>
    /// <param name="document">The document it is about; null where it could not be read.</param>
    public abstract void Write(CheckResult result, InputDocument? document);

    /// <summary>Writes a report of which somebody has accepted findings; data holds them all the same.</summary>
    /// <param name="result">The report in full detail, or why there is none.</param>
    /// <param name="document">The document it is about; null where it could not be read.</param>
    /// <param name="accepted">Which findings are accepted.</param>
    public virtual void Write(CheckResult result, InputDocument? document, Acceptance accepted) =>
        Write(result, document);

    /// <summary>Ends the output; it is valid also where the batch was cut short.</summary>
    public virtual void Complete()
    {
    }

    /// <summary>Whether a report could not be written in this form.</summary>
    public virtual bool HasFailed => false;

    /// <summary>The writer of the form that the user asked for.</summary>
    /// <param name="settings">What the user asked for.</param>
    /// <param name="output">Where it writes to.</param>
    /// <param name="whatIf">What would change a verdict; null where that was not asked for or nothing can.</param>
    public static ReportWriter Create(CheckSettings settings, StreamWriter output,
        Func<InputDocument, QualityReport, VerdictLift?> whatIf)
    {
        Ink ink = settings.Output is null
            ? Ink.OnStandardOutput(output)
            : new Ink(output, colour: false, Ink.Unwrapped);
        return settings.Format switch
        {
            OutputFormat.Json => new JsonReportWriter(output, settings.Detail),
            OutputFormat.Jsonl => new JsonLinesReportWriter(output, settings.Detail),
            OutputFormat.Statement or OutputFormat.StatementJsonl => new StatementWriter(ink, output, settings, whatIf),
            OutputFormat.Dsa => new DsaWriter(output, settings.Dsa!),
            OutputFormat.Annotations => new AnnotationsWriter(output, settings.All),
            OutputFormat.Sarif => new SarifReportWriter(output),
            OutputFormat.Csv => new CsvReportWriter(output),
            OutputFormat.Html => new HtmlWriter(output, settings, whatIf),
            _ when settings.HasFolder && !settings.WhatIf => new TableReportWriter(ink),
            _ => new TextReportWriter(ink, settings.All, whatIf),
        };
    }
}
