namespace QualityCheck.Service;

/// <summary>After a form the browser gets another page, so that going back sends nothing again.</summary>
internal sealed class SeeOther : IResult
{
    private readonly string _path;

    private SeeOther(string path) => _path = path;

    /// <summary>To a path of the service.</summary>
    public static SeeOther To(string path) => new(path);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = _path;
        return Task.CompletedTask;
    }
}
