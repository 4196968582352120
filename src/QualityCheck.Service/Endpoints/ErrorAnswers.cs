using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace QualityCheck.Service;

/// <summary>Errors as <c>problem+json</c>, to callers of Perspective in Google's shape; none tells of code.</summary>
internal static class ErrorAnswers
{
    public static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        DbException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>Says what was wrong with the request, and when to come again.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        if (context.Exception is BadHttpRequestException bad)
            context.ProblemDetails.Detail = bad.Message;
        if (context.ProblemDetails.Status == StatusCodes.Status503ServiceUnavailable)
            context.HttpContext.Response.Headers.RetryAfter = Admission.RetryAfter;
    }

    /// <summary>Writes the answer of a status without a body.</summary>
    public static async Task WriteAsync(StatusCodeContext context)
    {
        HttpContext http = context.HttpContext;
        int status = http.Response.StatusCode;
        await Refusal.Of(http, status, status == StatusCodes.Status401Unauthorized
            ? "Show a key: your session may have ended."
            : ReasonPhrases.GetReasonPhrase(status)).ExecuteAsync(http);
    }
}
