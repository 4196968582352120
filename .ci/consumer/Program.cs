// A project that knows the package only: one check of a text that must be sent to review, and one of a page.
using QualityCheck;

string text = string.Join("\n\n", Enumerable.Range(0, 12).Select(_ =>
    "Guys, the ministers probably talked about energy, and they may have agreed on something that could possibly help "
    + "everybody, you know."));
QualityReport report = QualityChecker.CreateDefault().Check(InputDocument.FromText(text));
Console.WriteLine($"{report.Verdict!.Action}: {string.Join(", ", report.Verdict.Reasons)}");
bool ok = report.Verdict.Action == VerdictAction.Review
    && report.Findings!.Any(finding => finding.Analyzer == "hedging")
    && QualityReport.FromJson(report.ToJson()).ToJson() == report.ToJson();
string page = string.Concat(
    "<!DOCTYPE html><html lang=en><head><title>The bridge is open</title>",
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge is open\"}</script></head>",
    "<body><nav><a href=/>Home</a> <a href=/news>News</a></nav><main><h1>The bridge is open</h1>",
    string.Concat(Enumerable.Range(1, 8).Select(week =>
        $"<p>In week {week} the builders set {week * 12} beams over the river, said Ada Birk of the works office.</p>")),
    "</main><footer>All rights reserved</footer></body></html>");
// Both extractors: what they need of their libraries must be there in a trimmed application too.
foreach (QualityChecker reader in new[] { QualityChecker.CreateDefault(),
    new QualityCheckerBuilder().UseExtractor(new SmartReaderExtractor()).Build() })
{
    string article = reader.Check(InputDocument.FromHtml(page)).Article!.Text;
    ok &= article.Contains("96 beams over the river", StringComparison.Ordinal)
        && !article.Contains("All rights reserved", StringComparison.Ordinal);
}
Console.WriteLine(ok ? "consumer: ok" : "consumer: unexpected report");
return ok ? 0 : 1;
