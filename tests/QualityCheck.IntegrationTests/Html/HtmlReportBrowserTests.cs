using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using QualityCheck.Html;
using QualityCheck.Reporting;

namespace QualityCheck.IntegrationTests.Html;

/// <summary>The page of a report in a real browser.</summary>
public sealed class HtmlReportBrowserTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [ChromiumFact]
    public async Task No_payload_in_any_field_does_anything()
    {
        Assert.Equal(120, Payloads.All.Distinct().Count());
        PageWatch watch = await PageWatch.OnAsync(await chromium.PageAsync());
        foreach ((int index, string payload) in Payloads.All.Index())
        {
            await watch.VisitAsync(_workspace.Write($"{index}.html", Page(payload)), async page =>
            {
                await page.Keyboard.PressAsync("n");
                await page.Keyboard.PressAsync("Tab");
            });
        }
        Assert.Empty(watch.Trouble);
    }

    /// <summary>A page that lets a payload through is seen: else the test above would prove nothing.</summary>
    [ChromiumFact]
    public async Task A_payload_that_is_let_through_is_seen()
    {
        IPage page = await chromium.PageAsync();
        int dialogs = 0;
        page.Dialog += async (_, dialog) =>
        {
            dialogs++;
            await dialog.DismissAsync();
        };
        await page.GotoAsync(new Uri(_workspace.Write("bad.html", $"<p>{Payloads.All.First()}</p>")).AbsoluteUri);
        Assert.Equal(1, dialogs);
    }

    [ChromiumTheory]
    [InlineData("energy-forum.txt", 1280, ColorScheme.Light)]
    [InlineData("energy-forum.txt", 360, ColorScheme.Light)]
    [InlineData("energy-forum.txt", 1280, ColorScheme.Dark)]
    [InlineData("energy-forum.txt", 360, ColorScheme.Dark)]
    [InlineData("harbour-accord.txt", 1280, ColorScheme.Light)]
    [InlineData("river-survey.html", 1280, ColorScheme.Light)]
    [InlineData("river-survey.html", 360, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_screen(string sample, int width, ColorScheme scheme)
    {
        IPage page = await OpenAsync(sample, width, scheme);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(group => group.open = true)");
        await page.EvaluateAsync("document.querySelector('mark[tabindex]')?.focus()");
        Deque.AxeCore.Commons.AxeResult result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        Assert.NotEmpty(result.Passes);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [ChromiumFact]
    public async Task Keys_lead_from_finding_to_finding_and_each_says_why()
    {
        IPage page = await OpenAsync("harbour-accord.txt");
        await page.Keyboard.PressAsync("n");
        Assert.Equal("f1", await Focused(page));
        await Expect(page, "#t1", visible: true);
        Assert.Contains("the writer guesses", await page.InnerTextAsync("#t1"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("j");
        Assert.Equal("f2", await Focused(page));
        await Expect(page, "#t1", visible: false);
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("p");
        Assert.NotEqual("f1", await Focused(page));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await Focused(page));
    }

    [ChromiumFact]
    public async Task Without_script_findings_are_reached_by_tab_shown_on_hover_and_switched_off()
    {
        IPage page = await OpenAsync("harbour-accord.txt", script: false);
        await page.HoverAsync("#f1");
        await Expect(page, "#t1", visible: true);
        await page.Mouse.MoveAsync(2, 2);
        await Expect(page, "#t1", visible: false);
        await page.FocusAsync("#show-removed");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page, "#t1", visible: true);
        await page.UncheckAsync("#s0");
        await page.HoverAsync("#f1");
        await Expect(page, "#t1", visible: false);
        await Expect(page, ".text del >> nth=0", visible: true);
        await page.UncheckAsync("#show-removed");
        await Expect(page, ".text del >> nth=0", visible: false);
    }

    [ChromiumFact]
    public async Task A_link_to_a_passage_that_returns_leads_to_its_first_place()
    {
        IPage page = await OpenAsync("energy-forum.txt");
        ILocator link = page.Locator(".text .return[href^='#o']").First;
        string target = (await link.GetAttributeAsync("href"))!;
        await link.ClickAsync();
        Assert.EndsWith(target, page.Url, StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("id => { const r = document.getElementById(id).getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight }", target[1..]));
    }

    [ChromiumTheory]
    [InlineData("energy-forum.txt", "report-poor")]
    [InlineData("river-survey.html", "report-good")]
    public async Task The_pictures_of_the_README_can_be_made(string sample, string picture)
    {
        IPage page = await OpenAsync(sample, 880);
        string path = Path.Combine(ConsoleProcess.Root, "data", "pictures", $"{picture}.png");
        byte[] png = await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Clip = new Clip { X = 0, Y = 0, Width = 880, Height = 1000 }, FullPage = true,
        });
        Assert.InRange(png.Length, 10_000, 150_000);
        // What a browser draws hangs on its fonts, so that the pictures are made again only when somebody asks for it.
        if (Environment.GetEnvironmentVariable("QUALITYCHECK_PICTURES") == "1")
            await File.WriteAllBytesAsync(path, png);
        Assert.InRange(new FileInfo(path).Length, 10_000, 150_000);
    }

    private static string Page(string payload)
    {
        InputDocument document = InputDocument.FromText(
            $"{payload}\n\n{Workspace.Prose}It may perhaps {payload} rain. {payload}\n\n{Workspace.Prose}Leave a Reply\n") with
            {
                Id = payload, Url = payload, Title = payload, Byline = payload, Published = payload,
            };
        QualityReport report = Checker.Check(document);
        Finding made = new()
        {
            Analyzer = "style", Rule = payload, Type = payload, Start = 1, Length = 4, Confidence = 1,
            Severity = Severity.Warning, Message = payload,
            Evidence = [("first", new TextSpan(0, 3)), ("item", payload), ("quote", payload), ("cue", payload)],
        };
        return HtmlReport.Render(report with
        {
            Document = report.Document with { SiteName = payload, CanonicalUrl = payload, Modified = payload, Image = payload, Language = payload },
            Findings = [.. report.Findings.Select(finding => finding with { Message = payload, Severity = Severity.Note }), made,
                made with { Analyzer = "repetition", Evidence = [("first", new TextSpan(0, 3)), ("onlyFirst", EvidenceValue.ListOf([payload]))] },
                made with { Analyzer = "credibility" }, made with { Severity = Severity.None }],
            Boilerplate = [.. report.Boilerplate, new RemovedSpan(0, 9, payload, payload, 1)],
            Verdict = new Verdict(VerdictAction.Review, [payload, "style.x", "hedging"], payload) { Surface = payload },
            Scores = report.Scores.SetItem(payload, new Score { Value = 0.4, Amount = 1, Unit = payload, Reasons = [payload], Contributions = [new Contribution(payload, 1)] }),
            Versions = new ReportVersions(payload, payload, payload, payload) { PolicyDigest = payload, SuffixList = payload },
        }, document, new VerdictLift { From = VerdictAction.Review, To = VerdictAction.Accept, Checks = 1, Edits = [new LiftingEdit([payload], payload, 0, 3, payload)] });
    }

    private async Task<IPage> OpenAsync(string sample, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        string content = await File.ReadAllTextAsync(Path.Combine(ConsoleProcess.Root, "data", "samples", sample));
        InputDocument document = (sample.EndsWith(".html", StringComparison.Ordinal) ? InputDocument.FromHtml(content) : InputDocument.FromText(content)) with { Id = sample };
        IPage page = await chromium.PageAsync(width, scheme: scheme, script: script);
        await page.GotoAsync(new Uri(_workspace.Write("page.html", HtmlReport.Render(Checker.Check(document), document))).AbsoluteUri);
        return page;
    }

    private static async Task<string> Focused(IPage page) => await page.EvaluateAsync<string>("document.activeElement.id");

    private static async Task Expect(IPage page, string selector, bool visible) =>
        Assert.Equal(visible, await page.IsVisibleAsync(selector));
}
