using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace QualityCheck.Service;

/// <summary>Takes so many requests in at a time; the others are told to come again.</summary>
internal sealed class Admission(IOptions<ServiceOptions> options) : IEndpointFilter
{
    /// <summary>Seconds after which to come again; a check takes less than one. A judgement.</summary>
    public const string RetryAfter = "1";

    private readonly ConcurrentDictionary<string, int> _callers = new(StringComparer.Ordinal);
    private int _requests;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        string caller = Caller.Of(context.HttpContext);
        if (_callers.AddOrUpdate(caller, 1, (_, count) => count + 1) > options.Value.MostRequestsOfCaller)
        {
            Leave(caller);
            return Refused(context.HttpContext, StatusCodes.Status429TooManyRequests, "Too many requests of yours.");
        }
        try
        {
            return Interlocked.Increment(ref _requests) > options.Value.MostRequests
                ? Refused(context.HttpContext, StatusCodes.Status503ServiceUnavailable, "Too many requests.")
                : await next(context);
        }
        finally
        {
            Interlocked.Decrement(ref _requests);
            Leave(caller);
        }
    }

    /// <summary>One of the caller's requests less; the last one takes the caller along.</summary>
    private void Leave(string caller)
    {
        if (_callers.AddOrUpdate(caller, 0, (_, count) => count - 1) == 0)
            _callers.TryRemove(KeyValuePair.Create(caller, 0));
    }

    private static IResult Refused(HttpContext context, int status, string title)
    {
        context.Response.Headers.RetryAfter = RetryAfter;
        return Refusal.Of(context, status, title);
    }
}
