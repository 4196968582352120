using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>What a program printed that was run in the root of the repository; what it complains of is shown.</summary>
/// <param name="ExitCode">Its exit code; 127 where it cannot be started.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Complaint">The last line that it printed as an error.</param>
internal sealed record ChildRun(int ExitCode, string Output, string Complaint)
{
    private const int NotFound = 127;

    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">Where it runs; null for the root of the repository.</param>
    public static ChildRun Of(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? DatasetFolder.RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using Process process = Process.Start(start)!;
            string complaint = "";
            process.ErrorDataReceived += (_, line) =>
            {
                if (line.Data is not null)
                    Console.Error.WriteLine(line.Data);
                complaint = string.IsNullOrWhiteSpace(line.Data) ? complaint : line.Data.Trim();
            };
            process.BeginErrorReadLine();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new ChildRun(process.ExitCode, output.ReplaceLineEndings("\n"), complaint);
        }
        catch (Win32Exception)
        {
            return new ChildRun(NotFound, "", $"{program} is not installed");
        }
    }
}
