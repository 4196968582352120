using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

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
