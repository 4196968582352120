using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using QualityCheck.Html;
using QualityCheck.Scoring;

namespace QualityCheck.IntegrationTests.Html;

/// <summary>The page of many documents, as the console writes it, in a real browser.</summary>
public sealed class HtmlSummaryBrowserTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [ChromiumTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_screen(int width, ColorScheme scheme)
    {
        IPage page = await OpenAsync(width, scheme);
        Deque.AxeCore.Commons.AxeResult result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [ChromiumFact]
    public async Task The_table_sorts_and_filters_and_a_moved_threshold_tells_what_flips()
    {
        IPage page = await OpenAsync(1280, ColorScheme.Light);
        ILocator rows = page.Locator("#documents tbody tr");
        int all = await rows.CountAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Words" }).ClickAsync();
        int[] words = [.. (await page.Locator("#documents tbody tr td:nth-child(4)").AllInnerTextsAsync()).Select(int.Parse)];
        Assert.Equal(words.Order(), words);
        await page.FillAsync("#filter", "energy");
        Assert.Equal(2, await page.Locator("#documents tbody tr:visible").CountAsync());
        Assert.Equal($"2 of {all}", await page.InnerTextAsync("#shown"));
        ILocator mover = page.Locator(".mover input").First;
        await mover.FillAsync("1");
        Assert.Matches("^[0-9]+ verdicts? flips?$", await page.Locator(".mover span").First.InnerTextAsync());
        Assert.Equal("1.00", await page.Locator(".threshold output").First.InnerTextAsync());
    }

    [ChromiumFact]
    public async Task No_payload_in_any_field_does_anything()
    {
        PageWatch watch = await PageWatch.OnAsync(await chromium.PageAsync());
        QualityReport report = QualityChecker.CreateDefault().Check(InputDocument.FromText(
            Workspace.Prose + "It may rain. Perhaps it could snow.\n"));
        foreach ((int index, string payload) in Payloads.All.Index())
        {
            await watch.VisitAsync(_workspace.Write($"{index}.html", Page(report, payload)), async page =>
            {
                await page.FillAsync("#filter", payload);
                await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Host" }).ClickAsync();
                await page.Keyboard.PressAsync("Tab");
            });
        }
        Assert.Empty(watch.Trouble);
    }

    [ChromiumFact]
    public async Task In_a_folder_the_summary_leads_to_each_document_and_shows_what_another_policy_flips()
    {
        string strict = _workspace.Write("all.json", Workspace.ReviewsAll), folder = _workspace.Path("pages/");
        ConsoleResult result = ConsoleProcess.Run("check", "data/samples", "--format", "html", "--output", folder,
            "--compare-policy", strict);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        IPage page = await chromium.PageAsync();
        await page.GotoAsync(new Uri(folder + "index.html").AbsoluteUri);
        ILocator links = page.Locator("#documents th a");
        Assert.Equal(await page.Locator("#documents tbody tr").CountAsync(), await links.CountAsync());
        Assert.Equal("Beside the policy all@3", await page.InnerTextAsync("#h-policies"));
        string title = await links.First.InnerTextAsync();
        await links.First.ClickAsync();
        Assert.Equal(title, await page.InnerTextAsync("h1"));
        ConsoleResult refused = ConsoleProcess.Run("check", folder, "--format", "html", "--output", folder);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("are one in the other", refused.Error, StringComparison.Ordinal);
    }

    private static string Page(QualityReport report, string payload) => HtmlSummary.Render(
        [
            CheckResult.Of(report with
            {
                Id = payload,
                Document = report.Document with { Title = payload, Url = "https://example.org/" + payload, SiteName = payload },
                Findings = [.. report.Findings.Select(finding =>
                    finding with { Rule = payload, Message = payload, Severity = Severity.Warning })],
                Verdict = new Verdict(VerdictAction.Review, [payload], payload),
                Scores = report.Scores.SetItem(payload, new Score { Value = 0.4, Amount = 1, Unit = payload }),
            }),
            CheckResult.Of(report with { Id = payload }),
            CheckResult.Failed(payload, new DocumentError(payload, payload)),
        ], other: Policy.Parse(Named(payload)));

    private static string Named(string payload) => new System.Text.Json.Nodes.JsonObject
    {
        ["name"] = payload, ["version"] = 1,
        ["rules"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject
        {
            ["action"] = "review", ["reason"] = payload, ["when"] = "document.words", ["above"] = 0,
        }),
    }.ToJsonString();

    private async Task<IPage> OpenAsync(int width, ColorScheme scheme)
    {
        string path = _workspace.Path("summary.html");
        ConsoleResult result = ConsoleProcess.Run("check", "data/samples", "--format", "html", "--output", path);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        IPage page = await chromium.PageAsync(width, scheme: scheme);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }
}
