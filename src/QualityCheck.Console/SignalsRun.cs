using System.Buffers;
using System.Text;
using QualityCheck.Input;

namespace QualityCheck.Console;

/// <summary>One run of <c>qualitycheck signals</c>.</summary>
internal sealed class SignalsRun(TextWriter output, SignalVariant variant, bool withLines)
{
    private readonly SignalReader _reader = new(SignalSet.Of(variant), withLines);
    private readonly ArrayBufferWriter<byte> _line = new();
    private bool _failed;

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="UsageException">The input cannot be opened.</exception>
    public static int Start(string path, SignalVariant variant, bool withLines)
    {
        using var interruption = new Interruption();
        using Stream input = Open(path);
        using TextWriter output = StandardOutput.Open();
        return new SignalsRun(output, variant, withLines).Run(JsonLines.Read(input, path), interruption.Token);
    }

    private int Run(IEnumerable<InputResult> inputs, CancellationToken cancellationToken)
    {
        foreach (InputResult input in inputs)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                StandardError.Line("cancelled");
                return ExitCode.Cancelled;
            }
            if (input.Document is { Kind: DocumentKind.Text } document)
                Write(document);
            else
                WriteError(input);
        }
        return _failed ? ExitCode.Unreadable : ExitCode.Success;
    }

    private void Write(InputDocument document)
    {
        _reader.Read(document.Content);
        _line.ResetWrittenCount();
        SignalsJson.Write(_line, document.Id, _reader);
        output.Write(Encoding.UTF8.GetString(_line.WrittenSpan) + "\n");
        output.Flush();
    }

    /// <summary>Signals are of text: a page has to become one first.</summary>
    private void WriteError(InputResult input)
    {
        _failed = true;
        DocumentError error = input.Error
            ?? new DocumentError(DocumentError.InvalidJson, "the signals are of text, and this is html");
        output.Write(CheckResult.Failed(input.Id, error).ToJson() + "\n");
        output.Flush();
        StandardError.Line($"{input.Origin ?? input.Id}: {error.Message}");
    }

    private static Stream Open(string path)
    {
        try
        {
            Stream stream = StandardInput.IsNamedBy(path) ? StandardInput.Open() : File.OpenRead(path);
            return FileNames.IsGzip(path) ? GzipFile.Open(stream) : stream;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"{path}: {FileFailure.Reason(failure)}", failure);
        }
    }
}
