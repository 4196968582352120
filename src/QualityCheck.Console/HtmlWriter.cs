using QualityCheck.Html;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>
/// One document as a page, several as a summary; so the page of the first is held back until the second or the end
/// comes. Into a folder each document goes as a page, to which the summary links.
/// </summary>
internal sealed class HtmlWriter(TextWriter output, CheckSettings settings,
    Func<InputDocument, QualityReport, VerdictLift?> whatIf) : ReportWriter
{
    private readonly HtmlSummary _summary = new(settings.Policy, settings.ComparedPolicy);
    private (InputDocument Document, QualityReport Report)? _only;
    private int _results;

    public override void Write(CheckResult result, InputDocument? document, Acceptance accepted) =>
        Write(settings.All ? result : accepted.Rest(result), document);

    public override void Write(CheckResult result, InputDocument? document)
    {
        _results++;
        string? page = null;
        if (result.IsReport && document is not null && settings.OutputFolder is { } folder)
        {
            page = OutputFile.PageOf(_results);
            using TextWriter file = OutputFile.Create(folder, page);
            Render((document, result.Report), file);
        }
        _only = _results == 1 && result.IsReport && document is not null ? (document, result.Report) : null;
        _summary.Add(result, page);
    }

    public override void Complete()
    {
        if (_only is { } only && settings is { OutputFolder: null, ComparedPolicy: null })
            Render(only, output);
        else
            _summary.Write(output);
    }

    private void Render((InputDocument Document, QualityReport Report) one, TextWriter page) =>
        HtmlReport.Render(one.Report, page, one.Document, whatIf(one.Document, one.Report));
}
