using System.Text.Json;

namespace QualityCheck.Tests.Findings;

public sealed class EvidenceTests
{
    private static readonly Evidence All =
    [
        ("cue", "may “x”\n"), ("strength", 0.1 + 0.2), ("count", 3), ("quoted", true), ("negated", false),
        ("first", new TextSpan(7, 12)),
        ("words", EvidenceValue.ListOf(["a", 2, new TextSpan(1, 2), EvidenceValue.ListOf([])])),
    ];

    [Fact]
    public void Is_written_as_one_object_and_read_back()
    {
        const string Json =
            """{"cue":"may “x”\n","strength":0.30000000000000004,"count":3,"quoted":true,"negated":false,"first":{"start":7,"length":12},"words":["a",2,{"start":1,"length":2},[]]}""";
        Assert.Equal(Json, All.ToString());
        Assert.Equal(All, JsonSerializer.Deserialize<Evidence>(Json));
        Assert.Equal("{}",
            new Finding { Analyzer = "x", Rule = "x", Type = "x", Start = 0, Length = 0, Confidence = 1,
                Severity = Severity.Note, Message = "x" }.Evidence.ToString());
    }

    [Fact]
    public void Is_read_by_name_and_type()
    {
        Assert.Equal(("may “x”\n", 3, true, false, new TextSpan(7, 12)),
            (All.Text("cue"), All.Number("count"), All.Flag("quoted"), All.Flag("negated"), All.Span("first")));
        Assert.Equal(["a", null, null, null], All.List("words").Select(word => word.Text));
        Assert.Equal((null, null, null, false, 0),
            (All.Text("count"), All.Number("cue"), All.Span("none"), All.Flag("cue"), All.List("cue").Count));
        Assert.Equal(["cue", "strength", "count", "quoted", "negated", "first", "words"],
            All.Select(item => item.Name));
    }

    [Fact]
    public void Equals_what_holds_the_same_in_the_same_order()
    {
        Evidence again = [.. All];
        Assert.Equal(All, again);
        Assert.Equal(All.GetHashCode(), again.GetHashCode());
        Evidence[] others =
        [
            [], [.. All.Skip(1)], [.. All.Reverse()],
            [.. All.SkipLast(1),
                ("words", EvidenceValue.ListOf(["a", 2, new TextSpan(1, 3), EvidenceValue.ListOf([])]))],
            [.. All.SkipLast(1), ("words", "a")], [("CUE", All[0].Value), .. All.Skip(1)],
        ];
        Assert.All(others, other => Assert.NotEqual(All, other));
    }

    [Fact]
    public void What_cannot_be_written_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => (EvidenceValue)double.NaN);
        Assert.Throws<ArgumentOutOfRangeException>(() => (EvidenceValue)double.PositiveInfinity);
        Assert.Throws<ArgumentNullException>(() => (EvidenceValue)(string)null!);
        Assert.Throws<ArgumentNullException>(() => EvidenceValue.ListOf([null!]));
        Assert.Throws<ArgumentNullException>(() => Evidence.Create(("x", null!)));
        Assert.Throws<ArgumentNullException>(() => Evidence.Create((null!, 1)));
        Assert.Throws<ArgumentException>(() => Evidence.Create(("x", 1), ("x", 1)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("""{"x":null}""")]
    [InlineData("""{"x":{}}""")]
    [InlineData("""{"x":{"start":1}}""")]
    [InlineData("""{"x":{"start":1,"length":1,"more":1}}""")]
    [InlineData("""{"x":{"start":1.5,"length":1}}""")]
    [InlineData("""{"x":{"start":"1","length":1}}""")]
    [InlineData("""{"x":1e999}""")]
    [InlineData("""{"x":1,"x":1}""")]
    public void What_is_no_evidence_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Evidence>(json));
}
