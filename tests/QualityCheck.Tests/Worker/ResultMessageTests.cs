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
        CloudEvent told = ResultMessage.Of(id, report);
        Assert.Equal((id, "a", ResultMessage.Type), (told.Id, told.Subject, told.Type));
        JsonNode data = JsonNode.Parse(told.Data.Span)!;
        Assert.Equal(id, (string)data["report"]!);
        Assert.Equal(report.Document.ContentHash, (string)data["contentHash"]!);
        Assert.Equal(ResultMessage.Action(report.Verdict), (string)data["action"]!);
        Assert.Equal(report.Verdict.Reasons, data["reasons"]!.AsArray().Select(reason => (string)reason!));
        Assert.DoesNotContain("Quinces", data.ToJsonString(), StringComparison.Ordinal);
    }
}
