using QualityCheck.Service.Review.Components;

namespace QualityCheck.Service;

/// <summary><c>/login</c>: where keys are asked for, people show theirs here once.</summary>
internal static class LoginEndpoint
{
    public const string Path = "/login";

    /// <summary>A longer form holds no key; a judgement.</summary>
    private const int MostBytes = 4096;

    /// <summary>What the page shows.</summary>
    public sealed record Model(string Back, bool IsWrong);

    public static IResult Show(HttpContext context, ApiKeys keys) =>
        keys.Any ? Answer(context, isWrong: false) : SeeOther.To("/");

    public static async Task<IResult> BeginAsync(HttpContext context, ApiKeys keys)
    {
        if (!keys.Any)
            return SeeOther.To("/");
        if (context.Request.ContentLength is not { } length || length > MostBytes)
            throw new BadHttpRequestException("The form is too long.", StatusCodes.Status413PayloadTooLarge);
        IFormCollection form = await ReviewForm.ReadAsync(context);
        string key = form["key"].FirstOrDefault() ?? "";
        if (keys.Find(key) < 0)
            return Answer(context, isWrong: true);
        ReviewSession.Begin(context, key);
        return SeeOther.To(Back(context));
    }

    public static IResult End(HttpContext context)
    {
        ReviewSession.End(context);
        return SeeOther.To(Path);
    }

    /// <summary>Where somebody is sent who asks for a page without a session.</summary>
    public static string Address(HttpRequest request) =>
        Path + QueryString.Create("back", request.PathBase + request.Path + request.QueryString);

    private static PageAnswer Answer(HttpContext context, bool isWrong) =>
        PageAnswer.Of<LoginPage>("Sign in", new Model(Back(context), isWrong),
            status: isWrong ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK);

    /// <summary>Pages of the service's own alone.</summary>
    private static string Back(HttpContext context)
    {
        string? back = context.Request.Query["back"].FirstOrDefault();
        return back is not null && (back == "/review" || back.StartsWith("/review/", StringComparison.Ordinal)
            || back.StartsWith("/review?", StringComparison.Ordinal))
            && back.All(c => c is > ' ' and < '\u007F' and not '\\')
            ? back
            : "/";
    }
}
