using Microsoft.Playwright;

namespace QualityCheck.IntegrationTests.Html;

/// <summary>The browser of the system, started once for the tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Missing = "needs Chromium: apt-get install chromium, or CHROMIUM with its path";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string Executable { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given : "/usr/bin/chromium";

    public static bool IsThere => File.Exists(Executable);

    public async ValueTask InitializeAsync()
    {
        if (!IsThere)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            // The sandbox is not to be had in containers; the pages are our own.
            Args = ["--no-sandbox"],
        });
    }

    /// <summary>An empty page of a browser that knows nothing of the others.</summary>
    public async Task<IPage> PageAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light,
        bool script = true) =>
        await _browser!.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            DeviceScaleFactor = 1,
        });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
