using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace QualityCheck.IntegrationTests.Service;

/// <summary>The built service, run as a process of its own on a free port of loopback.</summary>
internal sealed partial class ServiceProcess : IDisposable
{
    private static readonly string Assembly = Path.Combine(ConsoleProcess.Root, "src", "QualityCheck.Service",
        Path.GetRelativePath(Path.Combine(ConsoleProcess.Root, "tests", "QualityCheck.IntegrationTests"),
            AppContext.BaseDirectory), "QualityCheck.Service.dll");

    /// <summary>Longer than any machine is busy.</summary>
    private static readonly TimeSpan LastResort = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource<Uri> _address = new();

    private ServiceProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += Note;
        process.ErrorDataReceived += Note;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        void Note(object sender, DataReceivedEventArgs line)
        {
            lock (_log)
                _log.AppendLine(line.Data);
            if (line.Data is { } data && Listening().Match(data) is { Success: true } match)
                _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    /// <summary>Starts it in a folder, where its store is.</summary>
    public static ServiceProcess Start(string folder, params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, "--urls=http://127.0.0.1:0", .. settings])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new ServiceProcess(Process.Start(start)!);
    }

    /// <summary>Where it listens, once it does.</summary>
    public Task<Uri> AddressAsync() => _address.Task.WaitAsync(LastResort);

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
