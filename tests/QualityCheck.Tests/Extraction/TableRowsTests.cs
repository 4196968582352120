using AngleSharp.Html.Parser;
using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class TableRowsTests
{
    [Theory]
    [InlineData("<td>North<td>7", true)]
    [InlineData("<td>North<br>pier<td>7", true)]
    [InlineData("<td>North<br>or<br>South<td>7", true)]
    [InlineData("<td>North<br> <br>South<td>7", false)]
    [InlineData("<td><p>North<p>South<p>East<td>7", false)]
    [InlineData("<td><ul><li>North</ul><td>7", false)]
    [InlineData("<td>North", false)]
    public void A_row_of_data_has_cells_of_one_paragraph(string cells, bool isRow)
    {
        using var page = new HtmlParser().ParseDocument($"<table><tr>{cells}</table>");
        Assert.Equal(isRow, TableRows.IsRow(page.QuerySelector("tr")!));
    }
}
