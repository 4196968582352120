namespace QualityCheck.Tests.Documents;

public sealed class OffsetMapTests
{
    // input: "ab<br>cd&amp;ef"; text: "ab\ncd&ef"
    private static readonly OffsetMap Map = new([new(0, 0), new(2, 2, 0), new(3, 6), new(5, 8, 0), new(6, 13)]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 6)]
    [InlineData(4, 7)]
    [InlineData(5, 8)]
    [InlineData(6, 13)]
    [InlineData(7, 14)]
    public void Leads_a_character_to_its_place(int offset, int input) => Assert.Equal(input, Map.ToInput(offset));

    [Theory]
    [InlineData(0, 2, 0, 2)]
    [InlineData(0, 8, 0, 15)]
    [InlineData(3, 2, 6, 8)]
    [InlineData(5, 1, 8, 13)]
    [InlineData(4, 2, 7, 13)]
    [InlineData(1, 2, 1, 6)]
    [InlineData(6, 0, 9, 9)]
    public void Leads_a_span_to_the_stretch_it_came_from(int start, int length, int from, int to) =>
        Assert.Equal(TextSpan.FromBounds(from, to), Map.ToInput(new TextSpan(start, length)));

    [Theory]
    [InlineData(0, 1, 0, 5)]
    [InlineData(1, 1, 5, 12)]
    [InlineData(1, 2, 5, 12)]
    [InlineData(3, 1, 12, 12)]
    [InlineData(4, 0, 12, 12)]
    public void Characters_that_share_a_place_end_where_the_next_one_is_and_never_behind_the_last(int start, int length,
        int from, int to) =>
        Assert.Equal(TextSpan.FromBounds(from, to),
            new OffsetMap([new(0, 0, 0), new(1, 5, 0), new(3, 12, 0)]).ToInput(new TextSpan(start, length)));

    [Fact]
    public void Identity_changes_nothing()
    {
        Assert.Equal(42, OffsetMap.Identity.ToInput(42));
        Assert.Equal(new TextSpan(7, 5), OffsetMap.Identity.ToInput(new TextSpan(7, 5)));
        Assert.Empty(OffsetMap.Identity.Anchors);
    }

    [Fact]
    public void A_look_up_agrees_with_a_walk_over_all_anchors()
    {
        OffsetAnchor[] anchors =
        [
            .. Enumerable.Range(0, 500).Select(i => new OffsetAnchor(i * 3, i * 5, i % 7 == 0 ? 0 : 1)),
        ];
        var map = new OffsetMap(anchors);
        for (int offset = 0; offset < 1_600; offset++)
        {
            OffsetAnchor anchor = anchors.Last(anchor => anchor.Text <= offset);
            Assert.Equal(anchor.Input + (offset - anchor.Text) * anchor.Width, map.ToInput(offset));
        }
    }

    [Fact]
    public void Anchors_must_ascend()
    {
        Assert.Throws<ArgumentException>(() => new OffsetMap([new(3, 3), new(3, 5)]));
        Assert.Throws<ArgumentException>(() => new OffsetMap([new(3, 3), new(2, 5)]));
        Assert.Throws<ArgumentNullException>(() => new OffsetMap(null!));
    }

    [Fact]
    public void A_span_ends_behind_its_last_character_whatever_was_cut_out_there() =>
        Assert.Equal(new TextSpan(0, 5),
            new OffsetMap([new OffsetAnchor(0, 0), new OffsetAnchor(5, 10)]).ToInput(new TextSpan(0, 5)));
}
