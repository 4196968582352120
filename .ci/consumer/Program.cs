// A project that knows the package only: one check of a text that must be sent to review.
using QualityCheck;

string text = string.Join("\n\n", Enumerable.Range(0, 12).Select(_ =>
    "Guys, the ministers probably talked about energy, and they may have agreed on something that could possibly help "
    + "everybody, you know."));
QualityReport report = QualityChecker.CreateDefault().Check(InputDocument.FromText(text));
Console.WriteLine($"{report.Verdict!.Action}: {string.Join(", ", report.Verdict.Reasons)}");
bool ok = report.Verdict.Action == VerdictAction.Review
    && report.Findings!.Any(finding => finding.Analyzer == "hedging")
    && QualityReport.FromJson(report.ToJson()).ToJson() == report.ToJson();
Console.WriteLine(ok ? "consumer: ok" : "consumer: unexpected report");
return ok ? 0 : 1;
