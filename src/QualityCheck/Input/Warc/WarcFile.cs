namespace QualityCheck.Input;

/// <summary>
/// Reads documents from web archives (WARC 1.0 and 1.1, ISO 28500), plain or gzipped record by record, as crawls write
/// them: HTML pages and texts of <c>response</c>, <c>resource</c> and <c>conversion</c> records.
/// </summary>
public static class WarcFile
{
    /// <summary>
    /// Reads a stream record by record, as the result is enumerated. Other records, and responses that are no page
    /// (another status than 200, another type), are passed over. The stream stays open.
    /// </summary>
    /// <param name="stream">The archive.</param>
    /// <param name="path">The name of the stream, for messages; a document's id is that of its record, else
    /// <c>path#offset</c>.</param>
    /// <returns>
    /// One result a page. A record that is damaged, cut off, or larger than a document can be gives a result with
    /// <see cref="InputResult.Error"/> and its place in <see cref="InputResult.Origin"/>, and reading goes on behind it
    /// where a next one is found. Enumerate it once, from one thread.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<InputResult> Read(Stream stream, string path)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        return ReadRecords(new WarcReader(stream), path);
    }

    private static IEnumerable<InputResult> ReadRecords(WarcReader records, string path)
    {
        while (records.Read())
        {
            string place = FormattableString.Invariant($"{path}#{records.Offset}");
            if (records.Problem is { } problem)
                yield return InputResult.Failed(place, problem.Code, problem.Message) with { Origin = place };
            else if (records.Record is { } record && Result(record, place) is { } result)
                yield return result with { Origin = place };
        }
    }

    private static InputResult? Result(WarcRecord record, string place)
    {
        string id = record.Header("WARC-Record-ID")?.Trim('<', '>') is { Length: > 0 } given ? given : place;
        try
        {
            HttpMessage? page = record.Header("WARC-Type")?.ToLowerInvariant() switch
            {
                "response" => HttpMessage.Parse(record.Block),
                "resource" or "conversion" => new HttpMessage(200, record.Header("Content-Type"), record.Block),
                _ => null,
            };
            return page is { Status: 200, Kind: { } kind }
                ? InputResult.Of(InputDocument.FromBytes(page.Body, kind, page.Charset) with
                {
                    Id = id,
                    Url = record.Header("WARC-Target-URI")?.Trim('<', '>'),
                })
                : null;
        }
        catch (DocumentException failure)
        {
            return InputResult.Failed(id, failure.Code, failure.Message);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or InvalidOperationException)
        {
            return InputResult.Failed(id, DocumentError.Unreadable, failure.Message);
        }
    }
}
