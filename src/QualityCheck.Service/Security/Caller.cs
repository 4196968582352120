using System.Net;

namespace QualityCheck.Service;

/// <summary>Who calls: by an API key where there are keys, else somebody on this machine.</summary>
internal static class Caller
{
    private static readonly string[] LoopbackHosts = ["localhost", "127.0.0.1", "[::1]"];

    private static readonly object Name = new();

    /// <summary>The caller, for counting: the number of the key, or the address.</summary>
    public static string Of(HttpContext context) => (string?)context.Items[Name] ?? "";

    /// <summary>Lets the request through or refuses it.</summary>
    public static Task AuthenticateAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OpenToAllAttribute>() is not null)
            return next(context);
        ApiKeys keys = context.RequestServices.GetRequiredService<ApiKeys>();
        if (!keys.Any)
            return AuthenticateLocalAsync(context, next);
        bool isPage = context.GetEndpoint()?.Metadata.GetMetadata<PageAttribute>() is not null;
        int key = KeyOf(context.Request) is { } shown ? keys.Find(shown)
            : isPage ? ReviewSession.Find(context, keys) : -1;
        if (key < 0 && isPage && HttpMethods.IsGet(context.Request.Method))
            return SeeOther.To(LoginEndpoint.Address(context.Request)).ExecuteAsync(context);
        if (key < 0)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }
        context.Items[Name] = FormattableString.Invariant($"key {key}");
        return next(context);
    }

    /// <summary>
    /// Without keys only this machine is served, and no web page that its browser shows: another name for the host
    /// comes from a name server, an origin from a page.
    /// </summary>
    private static Task AuthenticateLocalAsync(HttpContext context, RequestDelegate next)
    {
        bool isLocal = context.Connection.LocalIpAddress is not { } address || IPAddress.IsLoopback(address);
        string host = context.Request.Host.Host;
        string? origin = context.Request.Headers.Origin;
        bool isOwn = origin is null
            || origin.Equals($"{context.Request.Scheme}://{context.Request.Host}", StringComparison.OrdinalIgnoreCase);
        if (!isLocal || !isOwn || !LoopbackHosts.Contains(host, StringComparer.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
        context.Items[Name] = context.Connection.RemoteIpAddress?.ToString() ?? "local";
        return next(context);
    }

    /// <summary>Callers of Perspective show it in the query; there alone it is taken from there.</summary>
    private static string? KeyOf(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        string? authorization = request.Headers.Authorization;
        return authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true
            ? authorization[Scheme.Length..].Trim()
            : request.Headers["X-API-Key"].FirstOrDefault()
                ?? (request.Path == PerspectiveEndpoint.Path ? request.Query["key"].FirstOrDefault() : null);
    }
}
