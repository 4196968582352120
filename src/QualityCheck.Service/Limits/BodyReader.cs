using Microsoft.Extensions.Options;

namespace QualityCheck.Service;

/// <summary>Reads a body that is neither too long nor too slow.</summary>
internal static class BodyReader
{
    /// <exception cref="BadHttpRequestException">It is compressed (415), too long (413) or too slow (408).</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContext context)
    {
        ServiceOptions options = context.RequestServices.GetRequiredService<IOptions<ServiceOptions>>().Value;
        HttpRequest request = context.Request;
        if (request.Headers.ContentEncoding.Count > 0 && request.Headers.ContentEncoding != "identity")
            throw new BadHttpRequestException("Compressed bodies are not taken.",
                StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentLength > options.MostBodyBytes)
            throw TooLong(options);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(options.ReadTimeout);
        try
        {
            using var body = new MemoryStream((int)(request.ContentLength ?? 0));
            byte[] piece = new byte[81920]; // The size that Stream.CopyTo takes.
            for (int read; (read = await request.Body.ReadAsync(piece, time.Token)) > 0;)
            {
                if (body.Length + read > options.MostBodyBytes)
                    throw TooLong(options);
                body.Write(piece, 0, read);
            }
            return body.GetBuffer().AsMemory(0, (int)body.Length);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            throw new BadHttpRequestException("The body came too slowly.", StatusCodes.Status408RequestTimeout);
        }
    }

    private static BadHttpRequestException TooLong(ServiceOptions options) => new(
        FormattableString.Invariant($"A body has at most {options.MostBodyBytes} bytes."),
        StatusCodes.Status413PayloadTooLarge);
}
