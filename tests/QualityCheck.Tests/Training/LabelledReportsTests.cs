using System.Text.Json;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class LabelledReportsTests
{
    private const string Text = "The ferry may sink. The harbour could be closed on Monday, said the council.";

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    private static string Report(string text) => Checker.Check(InputDocument.FromText(text)).ToJson();

    private static LabelledReports Read(params string[] lines) => LabelledReports.Read("labels.jsonl", lines);

    [Fact]
    public void A_text_has_the_figures_of_its_report()
    {
        LabelledReport read = Assert.Single(Read($$"""{"label": 0.25, "text": "{{Text}}"}""").Labels),
            saved = Assert.Single(Read($$"""{"label": 0.25, "report": {{Report(Text)}}}""").Labels);
        Assert.Equal((0.25, 0.0, null), (read.Target, read.Side, read.Source));
        Assert.Equal(read.Figures.Select(figure => (figure, read.Figure(figure))),
            saved.Figures.Select(figure => (figure, saved.Figure(figure))));
        Assert.Equal(read.Document, saved.Document);
        Assert.Superset(new HashSet<string> { "hedging", "hedging.amount", "style.puffery", "findings.QC2001" },
            read.Figures.ToHashSet());
        Assert.DoesNotContain("quality", read.Figures);
        Assert.True(read.Figure("findings.QC2001") > 0 && read.Figure("findings.QC3001") == 0);
    }

    [Fact]
    public void Html_with_an_address_is_read()
    {
        string html = JsonSerializer.Serialize($"<html><body><article><p>{Text}</p></article></body></html>");
        LabelledReport read = Assert.Single(
            Read($$"""{"id": "a", "label": "good", "source": "x.org", "html": {{html}}, "url": "https://x.org/a"}""").Labels);
        Assert.Equal((1.0, "x.org"), (read.Target, read.Source));
    }

    [Fact]
    public void The_order_of_the_lines_and_what_is_said_twice_make_no_difference()
    {
        string one = """{"label": "good", "text": "The ferry sails at nine."}""",
            other = """{"label": "bad", "text": "You guys will love it!"}""";
        LabelledReports read = Read(one, "", other, one);
        Assert.Equal(1, read.Repeated);
        Assert.Equal(read.Labels.Select(label => label.Document), Read(other, one).Labels.Select(label => label.Document));
    }

    [Theory]
    [InlineData("""["good"]""", "a label must be an object")]
    [InlineData("""{"label": "good", """, "no label: ")]
    [InlineData("""{"text": "A."}""", "'label' is missing")]
    [InlineData("""{"label": "fine", "text": "A."}""", "'label' must be \"good\", \"bad\" or a number from 0 to 1")]
    [InlineData("""{"label": 2, "text": "A."}""", "'label' must be")]
    [InlineData("""{"label": true, "text": "A."}""", "'label' must be")]
    [InlineData("""{"label": 1}""", "'report', 'text' or 'html' is missing")]
    [InlineData("""{"label": 1, "text": "A.", "report": {}}""", "both 'report' and a document")]
    [InlineData("""{"label": 1, "text": "A.", "html": "<p>A."}""", "both 'html' and 'text'")]
    [InlineData("""{"label": 1, "text": 7}""", "'text' must be a string")]
    [InlineData("""{"label": 1, "sorce": "x", "text": "A."}""", "a label has no field 'sorce'")]
    [InlineData("""{"label": 1, "source": 3, "text": "A."}""", "'source' must be a name")]
    [InlineData("""{"label": 1, "report": {"error": {"code": "timeout", "message": "m"}}}""", "no label: ")]
    [InlineData("""{"label": 0, "text": "One."}""", "line 1 has another label for the same document")]
    [InlineData("""{"label": 0, "source": "x", "text": "A."}""", "'source' is missing, though line 3 has one", 1)]
    public void A_mistake_is_told_with_its_line(string line, string message, int at = 3)
    {
        FormatException mistake =
            Assert.Throws<FormatException>(() => Read("""{"label": 1, "text": "One."}""", "", line));
        Assert.StartsWith($"labels.jsonl: line {at}: {message}", mistake.Message, StringComparison.Ordinal);
    }
}
