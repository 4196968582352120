using QualityCheck.Input;

namespace QualityCheck.Console;

/// <summary>The documents behind the paths, opened one by one as they are asked for.</summary>
internal sealed class Inputs(CheckSettings settings)
{
    private readonly string? _output = settings.Output is { } output ? Path.GetFullPath(output) : null;

    public IEnumerable<InputResult> Read() => settings.Paths.SelectMany(path =>
        path == "-" ? ReadOne(path)
        : Directory.Exists(path) ? FolderFiles.Of(Slashes(path)).Where(file => Path.GetFullPath(file) != _output).SelectMany(ReadOne)
        : ReadOne(Slashes(path)));

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
            foreach (InputResult input in format == InputFormat.Jsonl ? JsonLines.Read(content, path) : [ReadDocument(content, path, format)])
                yield return input.Document is { Url: null } document ? input with { Document = document with { Url = settings.Url } } : input;
        }
    }

    private (Stream? Content, InputFormat Format, string? Problem) Open(string path)
    {
        try
        {
            Stream stream = path == "-" ? System.Console.OpenStandardInput() : File.OpenRead(path);
            InputFormat format = settings.Input == InputFormat.Auto ? ByExtension(path) : settings.Input;
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
    }

    private static InputResult Failed(string path, string code, string message) => InputResult.Failed(path, code, message) with { Origin = path };

    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
