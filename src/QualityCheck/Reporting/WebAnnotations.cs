using System.Text.Json.Nodes;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>
/// The findings of a report as annotations of the W3C's Web Annotation Data Model, for any annotation client. Pure; the
/// same report gives the same annotations with the same ids.
/// </summary>
public static class WebAnnotations
{
    /// <summary>So much of the text around a finding is quoted, so that its words are found where they return:
    /// as much as the Hypothesis client takes.</summary>
    private const int Around = 32;

    /// <summary>
    /// The findings as one <c>AnnotationPage</c> in JSON-LD on one line. Each target is the document's address, else
    /// its id. A <c>TextQuoteSelector</c> tells the found words with 32 characters on both sides. For text input a
    /// <c>TextPositionSelector</c> tells their place in <see cref="InputDocument.Content"/>, counted in Unicode code
    /// points as the model demands; in HTML the place would be that in the page's text as a browser makes it, which
    /// nothing here knows, and a wrong one would be worse than none. A finding about the whole document has no
    /// selector. Charged findings assess (<c>assessing</c>), others only point out (<c>highlighting</c>).
    /// </summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public static string ToJson(QualityReport report, InputDocument document)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        if (report.Article is null)
            throw new ArgumentException("annotations need the report in full detail", nameof(report));
        string name = $"{report.Document.ContentHash} {report.Document.Url ?? report.Id}";
        bool isText = document.Kind == DocumentKind.Text;
        var text = new CodePoints(isText ? document.Content : report.Article.Text);
        var page = new JsonObject
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = NamedUuid.Of($"{name} page"),
            ["type"] = "AnnotationPage",
            ["partOf"] = new JsonObject
            {
                ["id"] = NamedUuid.Of(name),
                ["type"] = "AnnotationCollection",
                ["label"] = $"QualityCheck {report.Versions.Library}, policy {report.Verdict.Policy}",
                ["total"] = report.Findings.Count,
            },
            ["startIndex"] = 0,
            ["items"] = new JsonArray([.. report.Findings.Select((finding, i) => Annotation(finding,
                NamedUuid.Of(FormattableString.Invariant($"{name} {i} {finding.Rule} {finding.Start}")),
                Target(finding, report, text, isText)))]),
        };
        return page.ToJsonString(CompactJson.Nodes);
    }

    private static JsonObject Annotation(Finding finding, string id, JsonObject target) => new()
    {
        ["id"] = id,
        ["type"] = "Annotation",
        ["motivation"] = finding.Severity == Severity.None ? "highlighting" : "assessing",
        ["body"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "TextualBody",
                ["value"] = finding.Message,
                ["format"] = "text/plain",
                ["language"] = "en",
                ["purpose"] = "commenting",
            },
            new JsonObject { ["type"] = "TextualBody", ["value"] = finding.Rule, ["purpose"] = "tagging" }),
        ["target"] = target,
    };

    private static JsonObject Target(Finding finding, QualityReport report, CodePoints text, bool isText)
    {
        var target = new JsonObject { ["source"] = report.Document.Url ?? report.Id
            ?? NamedUuid.Of(report.Document.ContentHash) };
        if (finding.Length == 0)
            return target;
        TextSpan span = isText ? report.ToInput(finding.Span) : finding.Span;
        var selectors = new JsonArray();
        if (isText)
            selectors.Add((JsonNode)new JsonObject
            {
                ["type"] = "TextPositionSelector",
                ["start"] = text.Before(span.Start),
                ["end"] = text.Before(span.End),
            });
        selectors.Add((JsonNode)new JsonObject
        {
            ["type"] = "TextQuoteSelector",
            ["exact"] = text.In(span),
            ["prefix"] = text.Backward(span.Start, Around),
            ["suffix"] = text.Forward(span.End, Around),
        });
        target["selector"] = selectors;
        return target;
    }
}
