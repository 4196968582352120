using System.Globalization;
using System.Text;

namespace QualityCheck.Input;

/// <summary>Reads a web archive record by record. Holds one record in memory.</summary>
internal sealed class WarcReader(Stream stream)
{
    /// <summary>A longer header is none: a judgement.</summary>
    private const int LongestHeader = 1 << 20;

    private readonly ArchiveBytes _bytes = new(stream);
    private bool _ended;

    /// <summary>Where the record begins that was read last, in bytes of the stream; of a gzipped record its
    /// member.</summary>
    public long Offset { get; private set; }

    /// <summary>The record that was read last; null where there was a problem.</summary>
    public WarcRecord? Record { get; private set; }

    /// <summary>Why there is no record; null where there is one.</summary>
    public DocumentError? Problem { get; private set; }

    /// <summary>Reads the next record, or tells why it cannot; false at the end.</summary>
    public bool Read()
    {
        (Record, Problem) = (null, null);
        if (_ended)
            return false;
        bool began = false;
        try
        {
            if (!_bytes.SkipBlankLines())
                return false;
            (Offset, began) = (_bytes.Offset, true);
            Record = ReadRecord();
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException)
        {
            Offset = began ? Offset : _bytes.Offset;
            Problem = new DocumentError(DocumentError.Unreadable, failure is EndOfStreamException
                ? "the archive ends within a record"
                : $"damaged: {failure.Message}");
            GoOn();
        }
        catch (DocumentException failure)
        {
            Problem = new DocumentError(failure.Code, failure.Message);
            GoOn();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Problem = new DocumentError(DocumentError.Unreadable, failure.Message);
            _ended = true;
        }
        return true;
    }

    private void GoOn()
    {
        try
        {
            _ended = !_bytes.SeekNextRecord();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _ended = true;
        }
    }

    private WarcRecord ReadRecord()
    {
        List<string> lines = [];
        int length = 0;
        while (_bytes.ReadLine(LongestHeader - length) is { Length: > 0 } line)
        {
            lines.Add(Encoding.UTF8.GetString(line));
            length += line.Length;
            if (lines.Count == 1 && !lines[0].StartsWith("WARC/", StringComparison.Ordinal))
                throw new InvalidDataException("no record begins here");
        }
        var record = new WarcRecord(HeaderFields.Parse(lines.Skip(1)), []);
        if (!long.TryParse(record.Header("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture,
            out long size))
            throw new InvalidDataException("the record does not say how long it is");
        if (size > InputDocument.MostBytes)
            throw new DocumentException(DocumentError.TooLarge,
                FormattableString.Invariant($"a record of {size:N0} bytes"));
        return record with { Block = _bytes.ReadBlock((int)size) };
    }
}
