using System.Text.Json.Nodes;
using QualityCheck.Storage;
using QualityCheck.Worker;

namespace QualityCheck.Tests.Worker;

public sealed class ResultMessageTests
{
    [Fact]
    public void A_result_tells_the_verdict_and_nothing_of_the_text()
    {
        QualityReport report = QualityChecker.CreateDefault()
            .Check(InputDocument.FromText("Quinces may be yellow. " + new string('x', 50)) with { Id = "a" });
        string id = ReportKey.Of(report).Id;
        CloudEvent told = ResultMessage.Of(new Addition(id, true), report);
        Assert.Equal((id, "a", ResultMessage.Type), (told.Id, told.Subject, told.Type));
        JsonNode data = JsonNode.Parse(told.Data.Span)!;
        Assert.Equal(id, (string)data["report"]!);
        Assert.Equal(report.Document.ContentHash, (string)data["contentHash"]!);
        Assert.Equal(ResultMessage.Action(report.Verdict), (string)data["action"]!);
        Assert.Equal(report.Verdict.Reasons, data["reasons"]!.AsArray().Select(reason => (string)reason!));
        Assert.DoesNotContain("Quinces", data.ToJsonString(), StringComparison.Ordinal);
        Assert.False(data.AsObject().ContainsKey("seenBefore"));
    }

    [Fact]
    public void What_was_seen_before_is_told_where_somebody_looked()
    {
        QualityReport report = QualityChecker.CreateDefault().Check(InputDocument.FromText("It rained."));
        var copy = new EarlierCopy("a", CopyRelation.ContainedIn, 0.82, 0.5,
            [new SharedSpan(new TextSpan(1, 2), new TextSpan(3, 4))]);
        JsonNode data = JsonNode.Parse(
            ResultMessage.Of(new Addition("id", true) { SeenBefore = [copy] }, report).Data.Span)!;
        Assert.Equal("""
            [{"id":"a","relation":"contained-in","share":0.82,"shareOfEarlier":0.5,
            "shared":[{"aStart":1,"bStart":3,"length":2,"bLength":4}]}]
            """.ReplaceLineEndings(""), data["seenBefore"]!.ToJsonString());
        data = JsonNode.Parse(ResultMessage.Of(new Addition("id", true) { SeenBefore = [] }, report).Data.Span)!;
        Assert.Empty(data["seenBefore"]!.AsArray());
    }
}
