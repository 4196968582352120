using QualityCheck.Input;
using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary>The documents behind the paths, opened one by one as they are asked for.</summary>
internal sealed class Inputs(CheckSettings settings)
{
    private readonly LeftAlone _leftAlone = new();
    private long _bytesRead;

    /// <summary>So many bytes were read so far, of packed files as they are packed.</summary>
    public long BytesRead => Interlocked.Read(ref _bytesRead);

    /// <summary>What was left alone in the folders read so far.</summary>
    public string LeftAlone => _leftAlone.ToString();

    /// <summary>All documents behind the paths, each as its file says.</summary>
    public static Inputs Of(IReadOnlyList<string> paths) => new(new CheckSettings
    {
        Paths = paths,
        Input = InputFormat.Auto,
        Format = OutputFormat.Json,
        Detail = ReportDetail.Full,
        Policy = Policy.Default,
        Jobs = 1,
        FailOn = FailOn.Never,
        Globs = new FileGlobs([], []),
    });

    public IEnumerable<InputResult> Read() => Paths(_leftAlone).SelectMany(ReadOne);

    /// <summary>So many bytes there are to read; null where that cannot be told beforehand.</summary>
    public long? TotalBytes(CancellationToken cancellationToken)
    {
        long total = 0;
        foreach (string path in Paths(new LeftAlone()))
        {
            try
            {
                if (cancellationToken.IsCancellationRequested || StandardInput.IsNamedBy(path)
                    || FileStatus.Of(path) is { IsRegular: false })
                    return null;
                total += new FileInfo(path) is { Exists: true } file ? file.Length : 0;
            }
            catch (Exception failure) when (FileFailure.Is(failure))
            {
                return null;
            }
        }
        return total;
    }

    private IEnumerable<string> Paths(LeftAlone account) => settings.Paths.SelectMany(path =>
        path == "-" ? [path]
        : Directory.Exists(path)
            ? new FolderFiles(Slashes(path), settings.Globs, account).Documents().Where(file => !IsOutput(file))
        : [Slashes(path)]);

    private IEnumerable<InputResult> ReadOne(string path)
    {
        (Stream? content, InputFormat format, string? problem) = Open(path);
        if (content is null)
        {
            yield return Failed(path, DocumentError.Unreadable, problem!);
            yield break;
        }
        using (content)
        {
            foreach (InputResult input in format switch
            {
                InputFormat.Jsonl => JsonLines.Read(content, path),
                InputFormat.Warc => WarcFile.Read(content, path),
                _ => [ReadDocument(content, path, format)],
            })
                yield return input.Document is { Url: null } document
                    ? input with { Document = document with { Url = settings.Url } }
                    : input;
        }
    }

    /// <summary>The results are no document, also where the shell has led them into a file of the folder.</summary>
    private bool IsOutput(string file) => FileStatus.AreSame(file, settings.Output ?? StandardOutput.Path);

    private (Stream? Content, InputFormat Format, string? Problem) Open(string path)
    {
        try
        {
            Stream stream = new CountedStream(
                StandardInput.IsNamedBy(path) ? StandardInput.Open() : File.OpenRead(path),
                count: read => Interlocked.Add(ref _bytesRead, read));
            InputFormat format = settings.Input == InputFormat.Auto
                ? ByExtension(FileNames.WithoutGzip(path))
                : settings.Input;
            if (format != InputFormat.Warc && FileNames.IsGzip(path))
                stream = GzipFile.Open(stream);
            if (format != InputFormat.Auto)
                return (stream, format, null);
            (Stream content, bool isJsonLines) = ContentSniffer.Sniff(stream);
            return (content, isJsonLines ? InputFormat.Jsonl : InputFormat.Auto, null);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return (null, InputFormat.Auto, FileFailure.Reason(failure));
        }
    }

    private static InputFormat ByExtension(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jsonl" or ".ndjson" => InputFormat.Jsonl,
        ".html" or ".htm" or ".xhtml" => InputFormat.Html,
        ".txt" or ".md" => InputFormat.Text,
        ".warc" or ".wet" => InputFormat.Warc,
        _ => InputFormat.Auto,
    };

    private static InputResult ReadDocument(Stream content, string path, InputFormat format)
    {
        DocumentKind? kind = format switch
        {
            InputFormat.Html => DocumentKind.Html,
            InputFormat.Text => DocumentKind.Text,
            _ => null,
        };
        try
        {
            return InputResult.Of(InputDocument.FromStream(content, kind) with { Id = path }) with { Origin = path };
        }
        catch (DocumentException failure)
        {
            return Failed(path, failure.Code, failure.Message);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return Failed(path, DocumentError.Unreadable, FileFailure.Reason(failure));
        }
        catch (InvalidDataException damage)
        {
            return Failed(path, DocumentError.Unreadable, damage.Message);
        }
    }

    private static InputResult Failed(string path, string code, string message) =>
        InputResult.Failed(path, code, message) with { Origin = path };

    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
