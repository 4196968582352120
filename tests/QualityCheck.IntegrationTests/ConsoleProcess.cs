using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace QualityCheck.IntegrationTests;

/// <summary>The built console, run as a process of its own.</summary>
internal static class ConsoleProcess
{
    private const int Patience = 120_000;

    public static string Root { get; } = typeof(ConsoleProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "QualityCheck.Console.dll");

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

    public static Process Start(ProcessStartInfo start)
    {
        start.WorkingDirectory = Root;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        return Process.Start(start)!;
    }

    /// <summary>Runs the console by a shell, which calls it <c>qualitycheck</c>.</summary>
    public static ConsoleResult RunShell(string script)
    {
        using Process process = Start(new ProcessStartInfo("sh", ["-c", $"qualitycheck() {{ dotnet '{Assembly}' \"$@\"; }}\n{script}"]));
        process.StandardInput.Close();
        return Finish(process);
    }

    public static ConsoleResult Finish(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("the console does not end");
        }
        return new ConsoleResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
