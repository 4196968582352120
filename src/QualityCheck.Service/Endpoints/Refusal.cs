using QualityCheck.Service.Review.Components;

namespace QualityCheck.Service;

/// <summary>What is told who is refused: people a page, programs <c>problem+json</c>, callers of Perspective Google's
/// shape.</summary>
internal static class Refusal
{
    public static IResult Of(HttpContext context, int status, string title) =>
        context.Request.Path == PerspectiveEndpoint.Path ? PerspectiveError.Of(status, title)
        : context.GetEndpoint()?.Metadata.GetMetadata<PageAttribute>() is not null
            ? PageAnswer.Of<MessagePage>("Refused", title, status: status)
        : Results.Problem(title: title, statusCode: status);
}
