using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using QualityCheck.Service;

namespace QualityCheck.Tests.Service;

/// <summary>The pages for reviewers, without a browser.</summary>
public sealed partial class ReviewPageTests : IDisposable
{
    private const string Key = "an-api-key-of-a-test";

    private const string Prose =
        "The council of Eastmere met on Monday. It voted seven to two for a new bridge. Work begins in June.";

    private readonly RunningService _service = new(("QualityCheck:Policy", "all.json"));
    private readonly HttpClient _client;

    public ReviewPageTests() => _client = Client(_service);

    private static CancellationToken Token => Patience.Token;

    public void Dispose()
    {
        _client.Dispose();
        _service.Dispose();
    }

    [Fact]
    public async Task A_pasted_text_is_judged_and_not_kept()
    {
        HttpResponseMessage page = await PostAsync("/", Pasted(("text", Prose), ("kind", "auto")));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("house.rule", await TextAsync(page), StringComparison.Ordinal);
        Assert.Empty(await RowsAsync("/review?state=any"));
    }

    [Fact]
    public async Task A_file_is_judged_by_its_bytes_and_kept_where_that_is_asked_for()
    {
        MultipartFormDataContent form = Pasted(("text", "not this"), ("keep", "yes"), ("url", "https://www.herald.example/a"));
        form.Add(new ByteArrayContent("<title>Über</title><p>"u8.ToArray().Concat(System.Text.Encoding.UTF8.GetBytes(Prose)).ToArray()), "file", "a.html");
        HttpResponseMessage answer = await PostAsync("/", form);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        string page = await TextAsync(await _client.GetAsync(answer.Headers.Location, Token));
        Assert.Contains("Über", page, StringComparison.Ordinal);
        Assert.DoesNotContain("not this", page, StringComparison.Ordinal);
        Assert.Single(await RowsAsync("/review?host=www.Herald.example"));
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("   ", HttpStatusCode.BadRequest)]
    public async Task Nothing_is_told(string text, HttpStatusCode status)
    {
        HttpResponseMessage page = await PostAsync("/", Pasted(("text", text)));
        Assert.Equal(status, page.StatusCode);
        Assert.Contains("Paste a text", await TextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_is_no_form_or_is_broken_is_refused_on_the_page()
    {
        using var small = new RunningService(("Service:MostBodyBytes", "2000"));
        using HttpClient client = Client(small);
        HttpResponseMessage page = await client.PostAsync(Relative("/"), Pasted(("text", new string('a', 3000))), Token);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.StatusCode);
        Assert.Contains("at most 2000 bytes", await TextAsync(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync("/", new StringContent("x"))).StatusCode);
        var broken = new StringContent("--x\r\nbroken");
        broken.Headers.Remove("Content-Type");
        broken.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/", broken)).StatusCode);
    }

    [Fact]
    public async Task The_queue_is_filtered_by_action_state_policy_and_host()
    {
        string one = await StoreAsync("one", "https://herald.example/1");
        await StoreAsync("two", "https://other.example/2");
        Assert.Equal(["two", "one"], await RowsAsync("/review"));
        Assert.Equal(["two", "one"], await RowsAsync("/review?action=review&policy=all@3&nonsense=1&after=x&before=.."));
        Assert.Empty(await RowsAsync("/review?policy=all@4"));
        Assert.Empty(await RowsAsync("/review?action=accept"));
        Assert.Equal(["one"], await RowsAsync("/review?host=herald.example"));
        Assert.Empty(await RowsAsync("/review?host=%00%27"));
        await DecideAsync(one, "reject");
        Assert.Equal(["two"], await RowsAsync("/review"));
        Assert.Equal(["one"], await RowsAsync("/review?state=decided&action=reject"));
        Assert.Equal(2, (await RowsAsync("/review?state=any")).Count);
    }

    [Fact]
    public async Task The_queue_is_read_page_by_page_in_both_directions()
    {
        const int Count = 2 * QueueEndpoint.PageLength + 1;
        for (int i = 0; i < Count; i++)
            await StoreAsync($"d{i}");
        var seen = new List<string>();
        string? address = "/review";
        var pages = new Stack<string>();
        while (address is not null)
        {
            pages.Push(address);
            string page = await TextAsync(await GetAsync(address));
            seen.AddRange(Rows(page));
            address = Link(page, "next");
        }
        Assert.Equal(3, pages.Count);
        Assert.Equal(Count, seen.Distinct().Count());
        string last = await TextAsync(await GetAsync(pages.Pop()));
        string middle = await TextAsync(await GetAsync(Link(last, "prev")!));
        Assert.Equal(seen.Skip(QueueEndpoint.PageLength).Take(QueueEndpoint.PageLength), Rows(middle));
        string first = await TextAsync(await GetAsync(Link(middle, "prev")!));
        Assert.Equal(seen.Take(QueueEndpoint.PageLength), Rows(first));
        Assert.Null(Link(first, "prev"));
    }

    [Fact]
    public async Task After_a_decision_the_next_undecided_one_opens_and_behind_the_last_the_first()
    {
        string a = await StoreAsync("a"), b = await StoreAsync("b"), c = await StoreAsync("c");
        Assert.Equal($"/review/{a}?action=review&done={b}", await DecideAsync(b, "accept", "?action=review"));
        Assert.Equal($"/review/{c}?action=review&done={a}", await DecideAsync(a, "reject", "?action=review"));
        string end = await DecideAsync(c, "reject", "?action=review");
        Assert.Equal($"/review?action=review&done={c}", end);
        string page = await TextAsync(await GetAsync(end));
        Assert.Contains("All that match are decided", page, StringComparison.Ordinal);
        Assert.Contains("stored for", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_decided_meanwhile_is_told_and_not_overwritten()
    {
        string id = await StoreAsync("a");
        string shown = Current(await TextAsync(await GetAsync($"/review/{id}")));
        await DecideAsync(id, "accept", reviewer: "Ada");
        HttpResponseMessage late = await PostAsync($"/review/{id}", Decision("reject", shown, "Ben", "Wait & see"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        string page = await TextAsync(late);
        Assert.Contains("Somebody decided meanwhile", page, StringComparison.Ordinal);
        Assert.Contains("by Ada", page, StringComparison.Ordinal);
        Assert.Contains("Wait &amp; see", page, StringComparison.Ordinal);
        JsonNode stored = await RunningService.JsonAsync(await GetAsync($"/v1/reports/{id}"));
        Assert.Equal(["review", "accept"], stored["decisions"]!.AsArray().Select(one => (string?)one!["action"]));
        Assert.NotEqual(shown, Current(page));
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync($"/review/{id}", Decision("reject", Current(page), "Ben", ""))).StatusCode);
    }

    [Theory]
    [InlineData("review", "1", "Ada", "")]
    [InlineData("", "1", "Ada", "")]
    [InlineData("accept", "1", " ", "")]
    [InlineData("accept", "1", "long name", "")]
    [InlineData("accept", "x", "Ada", "")]
    [InlineData("accept", "-1", "Ada", "")]
    [InlineData("accept", "1", "Ada", "long note")]
    public async Task What_is_no_decision_is_refused(string action, string supersedes, string reviewer, string note)
    {
        string id = await StoreAsync("a");
        FormUrlEncodedContent form = Decision(action, supersedes, reviewer == "long name" ? new string('n', 101) : reviewer,
            note == "long note" ? new string('n', 2001) : note);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync($"/review/{id}", form)).StatusCode);
        Assert.Equal(["a"], await RowsAsync("/review"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task There_is_no_other_report(string id)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync($"/review/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync($"/review/{id}", Decision("accept", "1", "A", ""))).StatusCode);
    }

    [Fact]
    public async Task Labels_and_decisions_are_exported()
    {
        string id = await StoreAsync("a");
        await DecideAsync(id, "reject", reviewer: "=cmd|'x'", note: "a \"note\", with\nlines");
        string labels = await TextAsync(await GetAsync("/review/labels.jsonl"));
        Assert.Equal("reject", (string?)JsonNode.Parse(labels.Trim())!["decision"]);
        string[] rows = (await TextAsync(await GetAsync("/review/decisions.csv"))).Split("\r\n");
        Assert.Equal(4, rows.Length);
        Assert.StartsWith("1," + id + ",review,,house.rule,,", rows[1], StringComparison.Ordinal);
        Assert.Contains("'=cmd", rows[2], StringComparison.Ordinal);
        Assert.Contains("\"a \"\"note\"\"", rows[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost:81", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "none", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.SeeOther)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.SeeOther)]
    public async Task Only_forms_of_its_own_pages_are_taken(string? header, string? value, HttpStatusCode status)
    {
        string id = await StoreAsync("a");
        string current = Current(await TextAsync(await GetAsync($"/review/{id}")));
        using HttpClient other = _service.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (header is not null)
            other.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        HttpResponseMessage answer = await other.PostAsync(Relative($"/review/{id}"), Decision("reject", current, "Eve", ""), Token);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.SeeOther ? [] : ["a"], await RowsAsync("/review"));
    }

    [Fact]
    public async Task With_keys_a_session_is_begun_by_a_key_and_opens_pages_alone()
    {
        using var service = new RunningService(("Service:ApiKeys:0", "another-" + Key), ("Service:ApiKeys:1", Key));
        using HttpClient client = Client(service);
        foreach (string path in new[] { "/", "/review?action=review", "/review/labels.jsonl", "/review/decisions.csv", "/review/a" })
        {
            HttpResponseMessage asked = await client.GetAsync(Relative(path), Token);
            Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
            Assert.Equal($"/login?back={Uri.EscapeDataString(path)}", asked.Headers.Location!.OriginalString);
        }
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync(Relative("/"), Pasted(("text", Prose)), Token)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await LoginAsync(client, Key + "x", "/")).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await client.GetAsync(Relative("/review"), Token)).StatusCode);

        HttpResponseMessage begun = await LoginAsync(client, Key, "/review?action=review");
        Assert.Equal("/review?action=review", begun.Headers.Location!.OriginalString);
        string cookie = Assert.Single(begun.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, cookie, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Relative("/review"), Token)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(Relative("/v1/rules"), Token)).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await client.PostAsync(Relative("/logout"), null, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await client.GetAsync(Relative("/review"), Token)).StatusCode);
    }

    [Theory]
    [InlineData("9999999999.0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("9999999999.")]
    [InlineData("9999999999.zz")]
    [InlineData("1.1.1")]
    [InlineData("")]
    public async Task No_session_is_made_up(string cookie)
    {
        using var service = new RunningService(("Service:ApiKeys:0", Key));
        using HttpClient client = service.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", $"{ReviewSession.Cookie}={cookie}");
        Assert.Equal(HttpStatusCode.SeeOther, (await client.GetAsync(Relative("/review"), Token)).StatusCode);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/review")]
    [InlineData("/review/\\evil.example")]
    [InlineData("/v1/rules")]
    [InlineData("/review/\r\nSet-Cookie: x=y")]
    public async Task Signing_in_leads_nowhere_else(string back)
    {
        using var service = new RunningService(("Service:ApiKeys:0", Key));
        using HttpClient client = Client(service);
        Assert.Equal("/", (await LoginAsync(client, Key, back)).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Pages_let_in_their_own_style_and_script_alone()
    {
        string id = await StoreAsync("a");
        foreach (string path in new[] { "/", "/review", $"/review/{id}" })
        {
            HttpResponseMessage page = await GetAsync(path);
            string policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
            Assert.Contains("form-action 'self'; frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("same-origin", Assert.Single(page.Headers.GetValues("Referrer-Policy")));
            Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task Nothing_of_a_document_note_or_name_is_logged()
    {
        const string Marker = "Zyzzogeton";
        string id = await StoreAsync("a", $"https://{Marker}.example/");
        await PostAsync("/", Pasted(("text", $"{Marker} {Prose}")));
        await DecideAsync(id, "reject", reviewer: Marker, note: Marker);
        await GetAsync($"/review?host={Marker}");
        Assert.DoesNotContain(_service.Log.Lines, line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
    }

    private static HttpClient Client(RunningService service)
    {
        HttpClient client = Task.Run(() => service.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }))
            .GetAwaiter().GetResult();
        client.DefaultRequestHeaders.Add("Origin", "http://localhost");
        return client;
    }

    private static Uri Relative(string path) => new(path, UriKind.Relative);

    private static Task<HttpResponseMessage> LoginAsync(HttpClient client, string key, string back) => client.PostAsync(
        Relative($"/login?back={Uri.EscapeDataString(back)}"), new FormUrlEncodedContent([new("key", key)]), Token);

    private static MultipartFormDataContent Pasted(params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach ((string name, string value) in fields)
            form.Add(new StringContent(value), name);
        return form;
    }

    private static FormUrlEncodedContent Decision(string action, string supersedes, string reviewer, string note) =>
        new([new("action", action), new("supersedes", supersedes), new("reviewer", reviewer), new("note", note)]);

    private static async Task<string> TextAsync(HttpResponseMessage response) => await response.Content.ReadAsStringAsync(Token);

    private static List<string> Rows(string page) => [.. OpenLink().Matches(page).Select(match => match.Groups[1].Value)];

    private static string? Link(string page, string rel) =>
        Regex.Match(page, $"<a rel=\"{rel}\" href=\"([^\"]+)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    private static string Current(string page) => Superseded().Match(page).Groups[1].Value;

    private async Task<List<string>> RowsAsync(string path)
    {
        HttpResponseMessage page = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        return Rows(await TextAsync(page));
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(Relative(path), Token);

    private Task<HttpResponseMessage> PostAsync(string path, HttpContent content) => _client.PostAsync(Relative(path), content, Token);

    /// <summary>Stores a report whose title is its id.</summary>
    private async Task<string> StoreAsync(string id, string? url = null)
    {
        JsonObject body = new() { ["id"] = id, ["title"] = id, ["text"] = Prose, ["url"] = url };
        return (string)(await RunningService.JsonAsync(await _service.PostAsync("/v1/check", body.ToJsonString())))["reportId"]!;
    }

    private async Task<string> DecideAsync(string id, string action, string query = "", string reviewer = "Ada", string note = "")
    {
        string current = Current(await TextAsync(await GetAsync($"/review/{id}{query}")));
        HttpResponseMessage answer = await PostAsync($"/review/{id}{query}", Decision(action, current, reviewer, note));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    [GeneratedRegex("class=\"open\" href=\"[^\"]*\">([^<]*)<")]
    private static partial Regex OpenLink();

    [GeneratedRegex("name=\"supersedes\" value=\"([0-9]+)\"")]
    private static partial Regex Superseded();
}
