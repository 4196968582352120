using Microsoft.Playwright;

namespace QualityCheck.IntegrationTests.Html;

/// <summary>What a page does that it must not: dialogs, requests, messages, errors and violations of its policy.</summary>
internal sealed class PageWatch
{
    private readonly IPage _page;
    private readonly List<string> _trouble = [];
    private readonly List<string> _requests = [];
    private string _current = "";

    private PageWatch(IPage page)
    {
        _page = page;
        page.Dialog += async (_, dialog) =>
        {
            _trouble.Add($"dialog: {_current}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            _requests.Add(request.Url);
            if (_current.Length == 0)
                return;
            if (request.Url != _current && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _trouble.Add($"request of {request.Url}: {_current}");
        };
        page.Console += (_, message) => _trouble.Add($"console: {message.Text}: {_current}");
        page.PageError += (_, error) => _trouble.Add($"error: {error}: {_current}");
    }

    public IPage Page => _page;

    public IReadOnlyList<string> Trouble => _trouble;

    /// <summary>What a page of a service does that it must not, and its requests of anything else.</summary>
    public IEnumerable<string> Foreign(Uri service) => _trouble.Concat(_requests.Where(url =>
        !url.StartsWith(service.AbsoluteUri, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)));

    public static async Task<PageWatch> OnAsync(IPage page)
    {
        var watch = new PageWatch(page);
        await page.AddInitScriptAsync("window.violations = []; document.addEventListener('securitypolicyviolation', "
            + "event => window.violations.push(event.blockedURI + ' ' + event.violatedDirective))");
        return watch;
    }

    /// <summary>Opens a file, does something with it and asks what its policy had to stop.</summary>
    public async Task VisitAsync(string file, Func<IPage, Task> act)
    {
        _current = new Uri(file).AbsoluteUri;
        await _page.GotoAsync(_current);
        await act(_page);
        await AskAsync(_current);
    }

    /// <summary>Asks what the policy of the page had to stop.</summary>
    public async Task AskAsync(string what)
    {
        if (await _page.EvaluateAsync<string>("JSON.stringify(window.violations)") is var violations and not "[]")
            _trouble.Add($"{violations}: {what}");
    }
}
