using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class LinePagesTests
{
    [Fact]
    public void Of_the_gold_corpus_only_the_half_that_may_be_learned_from_is_read()
    {
        HashSet<string> apart = [.. GoldEntry.All.Where(entry => entry.Half != "tune").Select(entry => entry.Event)];
        MarkedLines.Row[] rows = [.. GoldLines.Read()];
        Assert.Equal(GoldEntry.All.Count(entry => entry.Half == "tune"), rows.Length);
        Assert.DoesNotContain(rows, row => apart.Contains(row.Doc));
        Assert.All(rows, row => Assert.False(row.IsMeasured));
    }

    [Fact]
    public void A_line_of_the_gold_corpus_is_noise_where_more_than_half_of_it_is_marked()
    {
        MarkedLines.SourceLine[] lines =
        [
            .. GoldLines.Of("harbour",
                GoldArticle.Parse(
                    "The pier opened. ⟦call-to-action:Subscribe⟧\n⟦related-link:See also: Ferries return⟧\n\n⟦keep:See "
                        + "also⟧\nThe log of the harbour master.")).Lines,
        ];
        Assert.Equal(["content", "boilerplate", "content", "content"], lines.Select(line => line.Label));
    }

    [DatasetFact("extraction/wcxb-dev")]
    public void The_pages_that_are_learned_from_only_are_not_those_that_are_measured()
    {
        HashSet<string> measured =
        [
            .. MarkedLines.Read(DatasetFolder.Default.Require("flatlines/wcxb.dev.jsonl")).Select(row => row.Doc),
        ];
        MarkedLines.Row[] others = [.. FlatPages.Read(DatasetFolder.Default.Require("extraction/wcxb-dev"))];
        Assert.True(others.Length > 500);
        Assert.DoesNotContain(others, row => measured.Contains(row.Doc));
        Assert.All(others,
            row =>
                Assert.True(
                    row.Lines[row.FirstContent!.Value].IsContent && row.Lines[row.LastContent!.Value].IsContent));
    }
}
