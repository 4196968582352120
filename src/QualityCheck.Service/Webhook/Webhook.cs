using System.Data.Common;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary>
/// Posts verdicts that a person should see to one address, which the configuration names and nothing else: no redirect
/// is followed. What is to be posted is stored with the report and waits there until it has arrived, whatever is killed
/// meanwhile: at least once, with the report's id as <c>Idempotency-Key</c>.
/// </summary>
internal sealed partial class Webhook(ReportStore store, IOptions<ServiceOptions> options, IOptions<JsonOptions> json,
    TimeProvider clock, ILogger<Webhook> logger) : BackgroundService
{
    /// <summary>So long a post waits that failed too often; a judgement.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromHours(1);

    /// <summary>So often the store is asked at least, for what another process has left; a judgement.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(30);

    private readonly WebhookOptions _options = options.Value.Webhook;
    private readonly SemaphoreSlim _new = new(0);

    /// <summary>What is to be posted of a report, for the store; null for nothing.</summary>
    public string? MessageOf(QualityReport report) =>
        _options.Url is null || report.Verdict.Action is not (VerdictAction.Review or VerdictAction.Reject)
            ? null
            : JsonSerializer.Serialize(ItemReport.Of(report, ReportKey.Of(report).Id, clock.GetUtcNow(), _options),
                json.Value.SerializerOptions);

    /// <summary>Says that there is something new in the store.</summary>
    public void Wake()
    {
        if (_new.CurrentCount == 0)
            _new.Release();
    }

    public override void Dispose()
    {
        base.Dispose();
        _new.Dispose();
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
        while (!stoppingToken.IsCancellationRequested)
        {
            TimeSpan wait = Idle;
            try
            {
                // Taken by another process meanwhile, it would be posted twice: twice the time of an attempt.
                while (await store.TakeMessageAsync(_options.Timeout * 2, stoppingToken) is { } message)
                    await DeliverAsync(client, message, stoppingToken);
                if (await store.NextMessageAsync(stoppingToken) is { } due)
                    wait = TimeSpan.FromTicks(Math.Clamp((due - clock.GetUtcNow()).Ticks, 0, Idle.Ticks));
            }
            catch (DbException failure)
            {
                StoreFailed(failure.GetType().Name);
            }
            await _new.WaitAsync(wait, stoppingToken);
        }
    }

    private async Task DeliverAsync(HttpMessageInvoker client, OutboxMessage message, CancellationToken token)
    {
        switch (await AttemptAsync(client, message, token))
        {
            case >= 200 and < 300:
                await store.RemoveMessageAsync(message.ReportId, token);
                break;
            case >= 400 and < 500 and not (408 or 429) and var refused:
                Refused(message.ReportId, refused);
                await store.RemoveMessageAsync(message.ReportId, token);
                break;
            case var _ when message.Attempts < _options.Attempts:
                await store.PutOffMessageAsync(message.ReportId,
                    _options.RetryAfter * Math.Pow(2, message.Attempts - 1), token);
                break;
            default:
                Failed(message.ReportId, message.Attempts);
                await store.PutOffMessageAsync(message.ReportId, Later, token);
                break;
        }
    }

    /// <summary>The status; 0 where there was no answer.</summary>
    private async Task<int> AttemptAsync(HttpMessageInvoker client, OutboxMessage message, CancellationToken token)
    {
        byte[] body = Encoding.UTF8.GetBytes(message.Body);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(token);
        time.CancelAfter(_options.Timeout);
        using var request = new HttpRequestMessage(HttpMethod.Post, _options.Url)
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Idempotency-Key", message.ReportId);
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

    [LoggerMessage(21, LogLevel.Warning, "The webhook waits: the store is out of reach ({Failure})")]
    private partial void StoreFailed(string failure);

    [LoggerMessage(22, LogLevel.Warning, "The post of report {ReportId} was refused with {Status}")]
    private partial void Refused(string reportId, int status);

    [LoggerMessage(23, LogLevel.Warning, "The post of report {ReportId} failed {Attempts} times; again in an hour")]
    private partial void Failed(string reportId, long attempts);
}
