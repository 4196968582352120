using System.Globalization;
using QualityCheck.Reporting;

namespace QualityCheck.Tests.Reporting;

public sealed class CsvReportTests
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "' =1")]
    [InlineData("\r=1", "' =1")]
    [InlineData("a=1", "a=1")]
    [InlineData("plain", "plain")]
    [InlineData("a \"b\", c", "\"a \"\"b\"\", c\"")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("\u202Ex\u001B[2J", "<U+202E>x␛[2J")]
    public void A_title_is_no_formula_and_hides_nothing(string title, string cell)
    {
        InputDocument document = InputDocument.FromText("A short text.") with { Title = title };
        string row = CsvReport.Row(CheckResult.Of(Checker.Check(document)));
        Assert.StartsWith($",,{cell},", row, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_and_errors_have_as_many_cells_as_the_header()
    {
        int columns = CsvReport.Header.Split(',').Length;
        InputDocument document = InputDocument.FromText("A short text.") with { Id = "a" };
        Assert.Equal(columns, CsvReport.Row(CheckResult.Of(Checker.Check(document))).Split(',').Length);
        string failed = CsvReport.Row(CheckResult.Failed("b", new DocumentError("internal", "It is gone.")));
        Assert.Equal(columns, failed.Split(',').Length);
        Assert.EndsWith(",internal: It is gone.\r\n", failed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_culture_of_the_thread_does_not_count()
    {
        var checkedOnce = CheckResult.Of(Checker.Check(InputDocument.FromText(Repository.Sample("energy-forum.txt"))));
        string row = CsvReport.Row(checkedOnce);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(row, CsvReport.Row(checkedOnce));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
