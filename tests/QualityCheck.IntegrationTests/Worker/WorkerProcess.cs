using System.Diagnostics;
using System.Text.RegularExpressions;

namespace QualityCheck.IntegrationTests.Worker;

/// <summary>The built worker, run as a process of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>The built one, or a published one that is named, such as one compiled beforehand.</summary>
    private static readonly string Assembly =
        Environment.GetEnvironmentVariable("QUALITYCHECK_WORKER") ?? ConsoleProcess.Built("QualityCheck.Worker");

    /// <summary>Longer than any machine is busy.</summary>
    private static readonly TimeSpan LastResort = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly ProcessLog _log;

    private WorkerProcess(Process process) => (_process, _log) = (process, new ProcessLog(process));

    /// <summary>What it has written.</summary>
    public string Log => _log.ToString();

    public int Id => _process.Id;

    public int ExitCode => _process.ExitCode;

    public bool HasExited => _process.HasExited;

    public TimeSpan ProcessorTime => _process.TotalProcessorTime;

    /// <summary>Starts a command of the worker.</summary>
    /// <param name="settings">As variables, such as <c>Worker__Broker</c>.</param>
    /// <param name="args">The command line.</param>
    public static WorkerProcess Start(IEnumerable<KeyValuePair<string, string>> settings, params string[] args) =>
        Start(settings, new ProcessStartInfo("env", ["--default-signal=TERM,INT", "dotnet", Assembly, .. args]));

    /// <summary>Starts a worker that the kernel kills when it has used so many seconds of a processor.</summary>
    public static WorkerProcess StartMortal(IEnumerable<KeyValuePair<string, string>> settings, int seconds) =>
        Start(settings, new ProcessStartInfo("prlimit",
            [FormattableString.Invariant($"--cpu={seconds}:{seconds}"), "dotnet", Assembly, "run"]));

    private static WorkerProcess Start(IEnumerable<KeyValuePair<string, string>> settings, ProcessStartInfo start)
    {
        start.WorkingDirectory = Path.GetTempPath();
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach ((string name, string value) in settings)
            start.Environment[name] = value;
        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>Runs a command that ends by itself.</summary>
    public static async Task<(int ExitCode, string Log)> RunAsync(
        IEnumerable<KeyValuePair<string, string>> settings, params string[] args)
    {
        using WorkerProcess worker = Start(settings, args);
        await worker.EndAsync();
        return (worker.ExitCode, worker.Log);
    }

    /// <summary>Waits until it has written this.</summary>
    public Task SaysAsync(string pattern) => Until.HoldsAsync(() =>
    {
        Assert.False(_process.HasExited, Log);
        return Task.FromResult(Regex.IsMatch(Log, pattern));
    }, () => Log);

    public async Task EndAsync()
    {
        using var patience = new CancellationTokenSource(LastResort);
        await _process.WaitForExitAsync(patience.Token);
    }

    /// <summary>Asks it to stop, and waits.</summary>
    public async Task<int> StopAsync()
    {
        using (Process signal = Process.Start("kill", ["-TERM", FormattableString.Invariant($"{_process.Id}")]))
            await signal.WaitForExitAsync();
        await EndAsync();
        return _process.ExitCode;
    }

    public void Kill() => _process.Kill(entireProcessTree: true);

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
