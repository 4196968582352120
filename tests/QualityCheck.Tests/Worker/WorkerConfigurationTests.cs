using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QualityCheck.Credibility;
using QualityCheck.Worker;

namespace QualityCheck.Tests.Worker;

public sealed class WorkerConfigurationTests : IDisposable
{
    private const string Text = "It may rain over Eastmere. Perhaps it will snow.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck");

    [Fact]
    public async Task It_checks_by_what_the_console_reads_from_its_file()
    {
        Write("qualitycheck.json",
            """{"policy":"desk.json","surface":"front","qualityModel":"model.json","sourceList":"desk.csv","lexicon":["desk.tsv"]}""");
        Write("desk.json",
            """
            {"name":"desk","version":1,"thresholds":{"words":1000},"surfaces":{"front":{"words":0}},
            "rules":[{"action":"review","reason":"house.rule","when":"document.words","above":"words"}]}
            """);
        Write("model.json",
            """
            {"name":"own","version":3,"documents":9,"data":"","figures":"","baseline":0.5,"sampling":1,"terms":[
            {"figure":"hedging","weight":1,"reference":0.5,"points":[[0,0],[1,1]]}]}
            """);
        Write("desk.csv", "host,level\nexample.org,low\n");
        Write("desk.tsv", "no-cue\tmay\n");
        QualityReport report = await ReportAsync();
        Assert.Equal(("desk@1", "front", VerdictAction.Review),
            (report.Verdict.Policy, report.Verdict.Surface, report.Verdict.Action));
        Assert.Equal("own@3", report.Versions.Quality);
        Assert.Equal("desk", Assert.Single(report.Versions.SourceLists!).Id);
        Assert.Single(report.Findings, finding => finding.Analyzer == "hedging");
    }

    [Fact]
    public async Task A_variable_outweighs_the_file()
    {
        Write("qualitycheck.json", """{"policy":"forum"}""");
        Assert.Equal("forum", (await ReportAsync()).Verdict.Policy.Split('@')[0]);
        Assert.Equal("corpus", (await ReportAsync(("QualityCheck:Policy", "corpus"))).Verdict.Policy.Split('@')[0]);
    }

    [Fact]
    public async Task It_knows_the_suffixes_the_brands_and_the_day_of_that_file()
    {
        Write("qualitycheck.json",
            """{"sourceList":"desk.csv","suffixList":"own.dat","brand":"example.com","asOf":"2026-08-04"}""");
        Write("desk.csv", "host,level,validUntil\nexample.org,low,2026-08-03\n");
        Write("own.dat", "org\ncom\n");
        QualityReport report = await ReportAsync();
        Assert.Equal(["QC5012", "QC5027"],
            report.Findings.Where(finding => finding.Analyzer == "credibility").Select(finding => finding.Rule));
        Assert.NotEqual(PublicSuffixList.Default.Name, report.Versions.SuffixList);
        Write("qualitycheck.json", """{"sourceList":"desk.csv","asOf":"2026-08-03"}""");
        Assert.Equal(["QC5025"], (await ReportAsync()).Findings
            .Where(finding => finding.Analyzer == "credibility").Select(finding => finding.Rule));
        Assert.DoesNotContain((await ReportAsync(("QualityCheck:Without:0", "credibility"))).Findings,
            finding => finding.Analyzer == "credibility");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string content) =>
        File.WriteAllText(Path.Combine(_folder.FullName, name), content);

    private async Task<QualityReport> ReportAsync(params (string Key, string Value)[] variables)
    {
        HostApplicationBuilder builder = WorkerHost.Builder(_folder.FullName);
        builder.Configuration.AddInMemoryCollection(
            variables.Select(variable => KeyValuePair.Create(variable.Key, (string?)variable.Value)));
        builder.Configuration["Worker:Store"] = Path.Combine(_folder.FullName, "store.db");
        using IHost host = await WorkerHost.BuildAsync(builder);
        return host.Services.GetRequiredService<QualityChecker>()
            .Check(InputDocument.FromText(Text) with { Url = "https://example.org/a" });
    }
}
