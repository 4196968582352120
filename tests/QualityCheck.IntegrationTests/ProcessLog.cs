using System.Diagnostics;
using System.Text;

namespace QualityCheck.IntegrationTests;

/// <summary>What a process writes, read as it comes, so that it never waits for a reader.</summary>
internal sealed class ProcessLog
{
    private readonly StringBuilder _lines = new();

    /// <param name="process">A process that was started with its output redirected.</param>
    /// <param name="read">Gets each line beside.</param>
    public ProcessLog(Process process, Action<string>? read = null)
    {
        process.OutputDataReceived += Note;
        process.ErrorDataReceived += Note;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        void Note(object sender, DataReceivedEventArgs line)
        {
            lock (_lines)
                _lines.AppendLine(line.Data);
            if (line.Data is { } text)
                read?.Invoke(text);
        }
    }

    /// <summary>All lines so far.</summary>
    public override string ToString()
    {
        lock (_lines)
            return _lines.ToString();
    }
}
