namespace QualityCheck.Console;

/// <summary>Writes reports in one form as they are made.</summary>
internal abstract class ReportWriter
{
    /// <summary>Writes a report.</summary>
    /// <param name="result">The report in full detail, or why there is none.</param>
    /// <param name="document">The document it is about; null where it could not be read.</param>
    public abstract void Write(CheckResult result, InputDocument? document);

    /// <summary>Ends the output; it is valid also where the batch was cut short.</summary>
    public virtual void Complete()
    {
    }

    public static ReportWriter Create(CheckSettings settings, TextWriter output)
    {
        Ink ink = settings.Output is null
            ? Ink.OnStandardOutput(output)
            : new Ink(output, colour: false, Ink.Unwrapped);
        return settings.Format switch
        {
            OutputFormat.Json => new JsonReportWriter(output, settings.Detail),
            OutputFormat.Jsonl => new JsonLinesReportWriter(output, settings.Detail),
            _ when settings.HasFolder => new TableReportWriter(ink),
            _ => new TextReportWriter(ink, settings.All),
        };
    }
}
