using System.Diagnostics;
using System.Text.RegularExpressions;

namespace QualityCheck.IntegrationTests.Service;

/// <summary>The built service, run as a process of its own on a free port of loopback.</summary>
internal sealed partial class ServiceProcess : IDisposable
{
    private static readonly string Assembly = ConsoleProcess.Built("QualityCheck.Service");

    /// <summary>Longer than any machine is busy.</summary>
    private static readonly TimeSpan LastResort = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly ProcessLog _log;
    private readonly TaskCompletionSource<Uri> _address = new();

    private ServiceProcess(Process process)
    {
        _process = process;
        _log = new ProcessLog(process, line =>
        {
            if (Listening().Match(line) is { Success: true } match)
                _address.TrySetResult(new Uri(match.Groups[1].Value));
        });
    }

    public string Log => _log.ToString();

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
