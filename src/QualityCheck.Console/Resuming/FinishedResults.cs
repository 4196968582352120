using System.Text.Json;

namespace QualityCheck.Console;

/// <summary>
/// The results that a run cut short has left in its file: a line that is whole is a document that is done, so that the
/// file needs no marks beside it. Nobody else may write it meanwhile.
/// </summary>
internal sealed class FinishedResults : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;

    /// <summary>Each result begins so.</summary>
    private static ReadOnlySpan<byte> Opening => "{\"schema\":"u8;

    /// <summary>Opens the file, or creates it.</summary>
    /// <exception cref="IOException">It cannot be opened, or another run writes it.</exception>
    /// <exception cref="UsageException">It is no file that keeps what is written.</exception>
    public FinishedResults(string path)
    {
        _path = path;
        if (FileStatus.Of(path) is { IsRegular: false })
            throw new UsageException($"--resume: {path} is no file");
        _file = new ResultFile(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Writes behind the lines that are whole, once <see cref="CutOff"/> was called.</summary>
    public Stream Stream => _file;

    /// <summary>The lines that are whole, each with its number and what it says.</summary>
    /// <exception cref="UsageException">A line is no result.</exception>
    public IEnumerable<(int Number, string Line, CheckResult Result)> Read()
    {
        bool isCut = WholeLength() < _file.Length;
        _file.Position = 0;
        using var reader = new StreamReader(_file, leaveOpen: true);
        string? next = reader.ReadLine();
        for (int number = 1; next is { } line; number++)
        {
            next = reader.ReadLine();
            if (next is null && isCut)
                yield break;
            yield return (number, line, Parsed(number, line));
        }
    }

    /// <summary>Cuts off half a line that the run could not finish.</summary>
    /// <exception cref="UsageException">What stands there is no such half.</exception>
    public void CutOff()
    {
        long whole = WholeLength();
        Span<byte> half = stackalloc byte[(int)Math.Min(_file.Length - whole, Opening.Length)];
        _file.Position = whole;
        _file.ReadExactly(half);
        if (!Opening.StartsWith(half))
            throw new UsageException($"--resume: {_path} holds something else than results of check --format jsonl");
        _file.SetLength(whole);
        _file.Position = whole;
    }

    public UsageException Refusal(int number, string problem) =>
        new(FormattableString.Invariant($"--resume: {_path}: line {number}: {problem}"));

    public void Dispose() => _file.Dispose();

    private CheckResult Parsed(int number, string line)
    {
        try
        {
            return CheckResult.FromJson(line);
        }
        catch (JsonException)
        {
            throw Refusal(number, "no result of check --format jsonl");
        }
    }

    /// <summary>Where the last line ends that is whole.</summary>
    private long WholeLength()
    {
        byte[] piece = new byte[65536];
        for (long end = _file.Length; end > 0;)
        {
            long start = Math.Max(0, end - piece.Length);
            _file.Position = start;
            Span<byte> bytes = piece.AsSpan(0, (int)(end - start));
            _file.ReadExactly(bytes);
            int at = bytes.LastIndexOf((byte)'\n');
            if (at >= 0)
                return start + at + 1;
            end = start;
        }
        return 0;
    }
}
