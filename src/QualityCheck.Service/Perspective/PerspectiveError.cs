namespace QualityCheck.Service;

/// <summary>An error in Google's shape.</summary>
internal sealed record PerspectiveError(PerspectiveError.Details Error)
{
    /// <summary>What is wrong.</summary>
    public sealed record Details(int Code, string Message, string Status);

    public static IResult Of(int code, string message) => Results.Json(new PerspectiveError(new Details(code, message,
        code switch
        {
            StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType
                or StatusCodes.Status413PayloadTooLarge => "INVALID_ARGUMENT",
            StatusCodes.Status401Unauthorized => "UNAUTHENTICATED",
            StatusCodes.Status403Forbidden => "PERMISSION_DENIED",
            StatusCodes.Status408RequestTimeout or StatusCodes.Status504GatewayTimeout => "DEADLINE_EXCEEDED",
            StatusCodes.Status429TooManyRequests => "RESOURCE_EXHAUSTED",
            StatusCodes.Status503ServiceUnavailable => "UNAVAILABLE",
            _ => "INTERNAL",
        })), statusCode: code);
}
