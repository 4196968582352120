using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>One page of Web Annotations in JSON-LD a line; documents that failed are on stderr only.</summary>
internal sealed class AnnotationsWriter(TextWriter output, bool all) : ReportWriter
{
    public override void Write(CheckResult result, InputDocument? document, Acceptance accepted) =>
        Write(all ? result : accepted.Rest(result), document);

    public override void Write(CheckResult result, InputDocument? document)
    {
        if (result.Report is { } report && document is not null)
            output.Write($"{WebAnnotations.ToJson(report, document)}\n");
    }
}
