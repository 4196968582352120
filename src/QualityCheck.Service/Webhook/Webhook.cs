using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace QualityCheck.Service;

/// <summary>
/// Posts verdicts that a person should see to one address, which the configuration names and nothing else: no redirect
/// is followed. Posts that wait are lost when the process ends; the store keeps the decisions.
/// </summary>
internal sealed partial class Webhook(IOptions<ServiceOptions> options, IOptions<JsonOptions> json, TimeProvider clock,
    ILogger<Webhook> logger) : BackgroundService
{
    /// <summary>So many posts wait at most; a judgement: some 500 bytes each.</summary>
    private const int MostWaiting = 1000;

    /// <summary>So long one attempt may take; a judgement.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private readonly WebhookOptions _options = options.Value.Webhook;

    private readonly Channel<(string ReportId, byte[] Body)> _waiting =
        Channel.CreateBounded<(string, byte[])>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    /// <summary>Posts a verdict of Review or Reject, soon.</summary>
    public void Post(QualityReport report, string reportId)
    {
        if (_options.Url is null || report.Verdict.Action is not (VerdictAction.Review or VerdictAction.Reject))
            return;
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(
            ItemReport.Of(report, reportId, clock.GetUtcNow(), _options), json.Value.SerializerOptions);
        if (!_waiting.Writer.TryWrite((reportId, body)))
            Dropped(reportId);
    }

    /// <summary>
    /// <c>t=</c> the time of the post in Unix seconds, <c>v1=</c> HMAC-SHA-256 of that time, a dot and the body, in
    /// lower-case hexadecimal.
    /// </summary>
    internal static string Signature(string secret, long time, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{time}.")));
        hash.AppendData(body);
        return string.Create(CultureInfo.InvariantCulture,
            $"t={time},v1={Convert.ToHexStringLower(hash.GetHashAndReset())}");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_options.Url is null)
            return;
        using var client = new HttpMessageInvoker(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false });
        await foreach ((string reportId, byte[] body) in _waiting.Reader.ReadAllAsync(stoppingToken))
            await DeliverAsync(client, reportId, body, stoppingToken);
    }

    private async Task DeliverAsync(HttpMessageInvoker client, string reportId, byte[] body, CancellationToken token)
    {
        for (int attempt = 1; attempt <= _options.Attempts; attempt++)
        {
            if (attempt > 1)
                await Task.Delay(_options.RetryAfter * Math.Pow(2, attempt - 2), clock, token);
            switch (await AttemptAsync(client, body, token))
            {
                case >= 200 and < 300: return;
                case >= 400 and < 500 and not (408 or 429) and var refused:
                    Refused(reportId, refused);
                    return;
                default: continue;
            }
        }
        GaveUp(reportId, _options.Attempts);
    }

    /// <summary>The status; 0 where there was no answer.</summary>
    private async Task<int> AttemptAsync(HttpMessageInvoker client, byte[] body, CancellationToken token)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(token);
        time.CancelAfter(Timeout);
        using var request = new HttpRequestMessage(HttpMethod.Post, _options.Url)
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("QualityCheck-Signature",
            Signature(_options.Secret!, clock.GetUtcNow().ToUnixTimeSeconds(), body));
        if (_options.ApiKey is { } key)
            request.Headers.Add("X-API-KEY", key);
        try
        {
            using HttpResponseMessage response = await client.SendAsync(request, time.Token);
            return (int)response.StatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException
            || (failure is OperationCanceledException && !token.IsCancellationRequested))
        {
            return 0;
        }
    }

    [LoggerMessage(21, LogLevel.Warning, "Report {ReportId} is not posted: too many wait")]
    private partial void Dropped(string reportId);

    [LoggerMessage(22, LogLevel.Warning, "The post of report {ReportId} was refused with {Status}")]
    private partial void Refused(string reportId, int status);

    [LoggerMessage(23, LogLevel.Warning, "The post of report {ReportId} failed {Attempts} times")]
    private partial void GaveUp(string reportId, int attempts);
}
