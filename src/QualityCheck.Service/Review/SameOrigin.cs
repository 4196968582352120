namespace QualityCheck.Service;

/// <summary>
/// Lets in only what a page of the service's own sends: a browser says of each form where it comes from, in
/// Sec-Fetch-Site where the address is trustworthy and in Origin always. What says neither is no browser's form.
/// </summary>
internal sealed class SameOrigin : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsOwn(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(Refusal.Of(context.HttpContext, StatusCodes.Status403Forbidden,
                "The form comes from another site."));

    private static bool IsOwn(HttpRequest request)
    {
        // Behind a proxy the scheme that the browser sees is another one.
        bool isOwnHost = Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out Uri? origin)
            && origin.Authority.Equals(AuthorityOf(request, origin), StringComparison.OrdinalIgnoreCase);
        return request.Headers["Sec-Fetch-Site"].FirstOrDefault() is { } site ? site == "same-origin" : isOwnHost;
    }

    /// <summary>The host as the origin writes it, without the port that is the scheme's own.</summary>
    private static string AuthorityOf(HttpRequest request, Uri origin) =>
        Uri.TryCreate($"{origin.Scheme}://{request.Host}", UriKind.Absolute, out Uri? own) ? own.Authority : "";
}
