using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using QualityCheck.Evaluation.Results;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>A run of a section's command in a process of its own.</summary>
/// <param name="Conditions">When, of which commit, on what machine and data it ran.</param>
/// <param name="Printed">What it printed, the tables no wider than they must be.</param>
internal sealed record SectionRun(string Conditions, string Printed)
{
    private const int MostAbsent = 2;

    /// <returns>The run; where something that it needs is absent, it says so. Null where it failed.</returns>
    public static SectionRun? Of(ResultsSection section, string command)
    {
        string commit = Commit(), load = File.Exists("/proc/loadavg")
            ? $", load average {File.ReadAllText("/proc/loadavg").Split(' ')[0]} before"
            : "";
        long start = Stopwatch.GetTimestamp();
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        ChildRun child = ChildRun.Of(host,
            [Path.Combine(AppContext.BaseDirectory, section.Program + ".dll"), .. command.Split(' ')]);
        string seconds = Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        if (child.ExitCode is < 0 or > MostAbsent || child.Output.Length + child.Complaint.Length == 0)
            return null;
        string[] lines = child.Output.Length > 0
            ? child.Output.Split('\n')
            : ["Not measured: " + child.Complaint.Replace(DatasetFolder.Default.Root, "the folder of the data sets",
                StringComparison.Ordinal)];
        return new SectionRun(
            $"{ResultsFile.RunOn}{DateTime.UtcNow:yyyy-MM-dd}, commit {commit}: {Environment.ProcessorCount} × "
                + $"{Processor()}, .NET {Environment.Version}{load}, {seconds} s; `{section.Program} -- {command}`."
                + string.Concat(section.Datasets.Select(Data)),
            string.Join('\n', lines.Select(line => MarkdownTables.Narrow(line.TrimEnd()))).Trim('\n'));
    }

    private static string Data(string dataset) => DatasetFolder.Default.Find(dataset) is { } path
        ? $" `{dataset}` {DatasetFolder.Digest(path)}."
        : $" `{dataset}` is absent.";

    private static string Commit()
    {
        // What the run itself writes is no change.
        string changed = ChildRun.Of("git", ["status", "--porcelain", "--", ".", ":!*.md"]).Output;
        return ChildRun.Of("git", ["rev-parse", "--short", "HEAD"]).Output.Trim()
            + (changed.Length > 0 ? " with changes" : "");
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo")
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } model
            ? model[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
}
