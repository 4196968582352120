using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace QualityCheck.IntegrationTests;

/// <summary>The built console, run as a process of its own.</summary>
internal static class ConsoleProcess
{
    private const int PollMilliseconds = 50;

    /// <summary>Ten times the processor time that the longest run needs, and more.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(1);

    /// <summary>Longer than any machine is busy; only a run that stands still waits for its end.</summary>
    private static readonly TimeSpan LastResort = TimeSpan.FromMinutes(5);

    public static string Root { get; } =
        typeof(ConsoleProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "QualityCheck.Console.dll");

    /// <summary>
    /// A program of another project, in the folder that it was built to: beside the tests, which have all of ASP.NET,
    /// some of what it needs is left out.
    /// </summary>
    public static string Built(string project) => Path.Combine(Root, "src", project,
        Path.GetRelativePath(Path.Combine(Root, "tests", "QualityCheck.IntegrationTests"), AppContext.BaseDirectory),
        $"{project}.dll");

    public static ConsoleResult Run(params string[] args) => RunOn("", args);

    public static ConsoleResult RunOn(string input, params string[] args)
    {
        using Process process = Start(args);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return Finish(process);
    }

    public static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. args]);
        return Start(start);
    }

    /// <summary>
    /// Starts the console so that an interrupt reaches it, though the tests themselves may run in the background, where
    /// a shell has them ignore interrupts and pass that on.
    /// </summary>
    public static Process StartInterruptible(params string[] args) =>
        OperatingSystem.IsLinux()
            ? Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Assembly, .. args]))
            : Start(args);

    /// <summary>Runs the console in a folder of its own; without one, at the root of the repository.</summary>
    public static ConsoleResult Run(ProcessStartInfo start)
    {
        using Process process = Start(start);
        process.StandardInput.Close();
        return Finish(process);
    }

    public static Process Start(ProcessStartInfo start)
    {
        if (start.WorkingDirectory.Length == 0)
            start.WorkingDirectory = Root;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        return Process.Start(start)!;
    }

    /// <summary>Runs the console by a shell, which calls it <c>qualitycheck</c>.</summary>
    public static ConsoleResult RunShell(string script)
    {
        using Process process =
            Start(new ProcessStartInfo("sh", ["-c", $"qualitycheck() {{ dotnet '{Assembly}' \"$@\"; }}\n{script}"]));
        process.StandardInput.Close();
        return Finish(process);
    }

    public static ConsoleResult Finish(Process process) => Await(process, ResultOf(process));

    /// <summary>What the process gives, or a failure once it has used more processor time than any run needs.</summary>
    public static T Await<T>(Process process, Task<T> result)
    {
        var watch = Stopwatch.StartNew();
        while (Task.WaitAny([result], PollMilliseconds) < 0)
        {
            if (UsedBy(process) < Guard && watch.Elapsed < LastResort)
                continue;
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("the console does not end");
        }
        return result.GetAwaiter().GetResult();
    }

    private static async Task<ConsoleResult> ResultOf(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ConsoleResult(process.ExitCode, await output, await error);
    }

    private static TimeSpan UsedBy(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception)
        {
            return TimeSpan.Zero; // It has just ended.
        }
    }
}
