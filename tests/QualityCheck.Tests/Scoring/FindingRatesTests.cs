using System.Collections.Immutable;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Scoring;

public sealed class FindingRatesTests
{
    private const string Text = "The ferry may sink. Some people say that the harbour could be closed, and perhaps the "
        + "council will probably meet on it in a few days.";

    private const string Model = """
        {"name": "own", "version": 1, "documents": 2, "data": "", "figures": "", "baseline": 0.5, "sampling": 1,
          "terms": [
            {"figure": "findings.QC2001", "weight": 2, "reference": 0.25, "points": [[0, 1], [10, 0]]},
            {"figure": "findings.QC3001", "weight": 1, "reference": 0.25, "points": [[0, 1], [10, 0]]},
            {"figure": "findings.QC9999", "weight": 1, "reference": 0.5, "points": [[0, 1], [10, 0]]},
            {"figure": "style.nothing", "weight": 1, "reference": 0.5, "points": [[0, 1], [10, 0]]}
          ], "additive": true}
        """;

    private static QualityReport Check(QualityCheckerBuilder builder) =>
        builder.UseQualityModel(QualityModel.Parse(Model)).Build().Check(InputDocument.FromText(Text));

    [Fact]
    public void A_short_text_is_measured_as_if_it_had_300_words()
    {
        ImmutableArray<Finding> findings =
            [.. Check(new QualityCheckerBuilder()).Findings.Where(finding => finding.Rule == "QC2001").Take(2)];
        Assert.Equal(2, findings.Length);
        Assert.Equal(2 * 500 / 300.0, FindingRates.Of(28, ["QC2001"], findings)["QC2001"], 12);
        Assert.Equal(2 * 500 / 1000.0, FindingRates.Of(1000, ["QC2001"], findings)["QC2001"], 12);
        Assert.Equal(0, FindingRates.Of(28, ["QC2002"], findings)["QC2002"]);
        Assert.Empty(FindingRates.Of(28, [], findings));
        ImmutableArray<Finding> free = [.. findings.Select(finding => finding with { Severity = Severity.None })];
        Assert.Equal(0, FindingRates.Of(28, ["QC2001"], free)["QC2001"]);
    }

    [Fact]
    public void A_model_counts_findings_and_passes_over_what_it_does_not_know()
    {
        QualityReport report = Check(new QualityCheckerBuilder());
        double rate = report.Findings.Count(finding => finding.Rule == "QC2001") * 500 / 300.0;
        Score quality = report.Scores["quality"];
        Assert.Equal([("findings.QC2001", Math.Round(2 * (1 - Math.Min(1, rate / 10) - 0.25), 9)), ("findings.QC3001", 0.75)],
            quality.Contributions.Select(part => (part.Name, part.Value)));
        Assert.Equal(quality.Baseline!.Value + quality.Contributions.Sum(part => part.Value), quality.LogOdds!.Value, 12);
    }

    [Fact]
    public void The_findings_of_an_analyzer_that_did_not_run_are_unknown() =>
        Assert.DoesNotContain(Check(new QualityCheckerBuilder().Remove("repetition")).Scores["quality"].Contributions,
            part => part.Name == "findings.QC3001");
}
