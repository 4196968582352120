namespace QualityCheck.Service;

/// <summary>What all answers say to browsers.</summary>
internal static class ResponseHeaders
{
    /// <summary>The page of the API brings its own scripts; nothing else runs any or is framed.</summary>
    private const string OfApiPage = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' "
        + "'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; "
        + "base-uri 'none'; form-action 'none'";

    private const string OfData = "default-src 'none'; frame-ancestors 'none'";

    private static readonly object Policy = new();

    /// <summary>Says that the answer is a page of this content security policy, whose forms tell where they come
    /// from.</summary>
    public static void OfPage(HttpContext context, string policy) => context.Items[Policy] = policy;

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        bool isApiPage = context.Request.Path.StartsWithSegments(ApiPage.Path);
        // An answer to a failure begins anew, without what was set before.
        context.Response.OnStarting(() =>
        {
            IHeaderDictionary headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.CacheControl = "no-store";
            string? ofPage = (string?)context.Items[Policy];
            headers["Referrer-Policy"] = ofPage is null ? "no-referrer" : "same-origin";
            headers.ContentSecurityPolicy = ofPage ?? (isApiPage ? OfApiPage : OfData);
            return Task.CompletedTask;
        });
        return next(context);
    }
}
