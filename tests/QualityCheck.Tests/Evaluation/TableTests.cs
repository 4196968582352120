using QualityCheck.Evaluation;

namespace QualityCheck.Tests.Evaluation;

public sealed class TableTests
{
    [Fact]
    public void What_a_cell_holds_ends_no_cell_and_no_row() =>
        Assert.Equal([@"| a \| b |", "|--------|", "| c d    |"],
            Table.Format([["a | b"], ["c\nd"]], markdown: true));

    [Fact]
    public void Columns_are_as_wide_as_their_widest_cell() =>
        Assert.Equal(["a | b  n", "-----  -", "c      1"], Table.Format([["a | b", "n"], ["c", "1"]], markdown: false));
}
