using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace QualityCheck.Service;

/// <summary>A form that is neither too long nor too slow, held in memory alone.</summary>
internal static class ReviewForm
{
    /// <exception cref="BadHttpRequestException">It is no form (415), too long (413), too slow (408) or broken
    /// (400).</exception>
    public static async Task<IFormCollection> ReadAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!request.HasFormContentType)
            throw new BadHttpRequestException("The body is no form.", StatusCodes.Status415UnsupportedMediaType);
        ReadOnlyMemory<byte> body = await BodyReader.ReadAsync(context);
        int most = context.RequestServices.GetRequiredService<IOptions<ServiceOptions>>().Value.MostBodyBytes;
        request.Body = new MemoryStream(body.ToArray(), writable: false);
        try
        {
            return await new FormFeature(request, new FormOptions
            {
                ValueLengthLimit = most,
                MultipartBodyLengthLimit = most,
                MemoryBufferThreshold = most,
            }).ReadFormAsync(context.RequestAborted);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            throw new BadHttpRequestException("The form is broken.");
        }
    }

    /// <summary>A field without what no database takes; null where it is empty or longer than
    /// <paramref name="most"/>.</summary>
    public static string? Field(this IFormCollection form, string name, int most) =>
        form[name].FirstOrDefault()?.Replace('\0', '\uFFFD').Trim() is { Length: > 0 } text && text.Length <= most
            ? text
            : null;
}
