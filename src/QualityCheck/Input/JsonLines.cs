using System.Text;

namespace QualityCheck.Input;

/// <summary>
/// Reads documents from JSONL: one JSON object a line with <c>html</c> or <c>text</c>, and, where the caller knows
/// them, <c>id</c>, <c>url</c>, <c>title</c>, <c>byline</c>, <c>published</c>, <c>language</c> and <c>clean</c>. Other
/// fields are passed over, of a field given twice the last counts.
/// </summary>
public static class JsonLines
{
    /// <summary>
    /// Reads a stream line by line, as the result is enumerated; blank lines are skipped. The stream stays open.
    /// </summary>
    /// <param name="stream">UTF-8, with or without byte order mark; lines end with LF or CR LF and may have up to
    /// 256 MiB.</param>
    /// <param name="path">The name of the stream: a document without id gets <c>path:line</c>, with 1-based
    /// lines.</param>
    /// <returns>
    /// One result a line that is not blank. A line that is no document gives a result with
    /// <see cref="InputResult.Error"/> and its place in <see cref="InputResult.Origin"/>, and so does a stream that
    /// breaks off, which ends the sequence. Enumerate it once, from one thread.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<InputResult> Read(Stream stream, string path)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        return ReadLines(new LineReader(stream), path);
    }

    private static IEnumerable<InputResult> ReadLines(LineReader lines, string path)
    {
        string? problem;
        while (TryRead(lines, out problem))
        {
            if (Result(lines, path) is { } result)
                yield return result;
        }
        string place = FormattableString.Invariant($"{path}:{lines.Number + 1}");
        if (problem is not null)
            yield return InputResult.Failed(place, DocumentError.Unreadable, problem) with { Origin = place };
    }

    private static bool TryRead(LineReader lines, out string? problem)
    {
        problem = null;
        try
        {
            return lines.Read();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            problem = failure.Message;
            return false;
        }
    }

    private static InputResult? Result(LineReader lines, string path)
    {
        string place = FormattableString.Invariant($"{path}:{lines.Number}");
        if (lines.TooLong)
            return InputResult.Failed(place, DocumentError.TooLarge,
                $"more than {InputDocument.MostBytes >> 20} MiB in one line") with { Origin = place };
        ReadOnlySpan<byte> line = lines.Line;
        if (lines.Number == 1 && line.StartsWith(Encoding.UTF8.Preamble))
            line = line[Encoding.UTF8.Preamble.Length..];
        line = line.Trim(" \t\r"u8);
        return line.IsEmpty ? null : JsonLine.Parse(line, place);
    }
}
