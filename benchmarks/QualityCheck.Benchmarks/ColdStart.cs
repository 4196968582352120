using System.Globalization;
using System.Text.Json;
using QualityCheck.Evaluation;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// The processor time of a fresh process that checks one page, by the console as a native program and by the console
/// published with the runtime and compiled ahead, and of one that only parses it, published as the latter, started in
/// turns; then of both consoles over some million characters.
/// </summary>
internal static class ColdStart
{
    private const string Page = "data/samples/river-survey.html";

    /// <summary>How often the many texts are checked.</summary>
    private const int Runs = 3;

    /// <summary>Bash tells the processor time of what it has run, user and system.</summary>
    private const string Timed = "TIMEFORMAT='%U %S'; time \"$@\" > /dev/null";

    private static readonly string[] OneJob = ["--jobs", "1", "--format", "jsonl", "--fail-on", "never"];

    public static int Run(int starts)
    {
        if (!OperatingSystem.IsLinux())
        {
            Console.Error.WriteLine("starts are measured on Linux only");
            return 1;
        }
        string folder = Directory.CreateTempSubdirectory("start").FullName;
        try
        {
            // A copy: publishing for one machine restores other packages, and would write lock files here.
            string copy = Path.Combine(folder, "copy");
            Directory.CreateDirectory(copy);
            Built("bash", ["-c", "git archive HEAD | tar -x -C \"$0\"", copy]);
            string native = Published("src/QualityCheck.Console", "native", "-p:NativeConsole=true"),
                console = Published("src/QualityCheck.Console", "console", "--self-contained"),
                parse = Published("benchmarks/QualityCheck.ParseOnly", "parse", "--self-contained");
            string[][] commands =
            [
                [Path.Combine(native, "QualityCheck.Console"), "check", Page],
                [Path.Combine(console, "QualityCheck.Console"), "check", Page],
                [Path.Combine(parse, "QualityCheck.ParseOnly"), Page],
            ];
            var times = new List<double[]>();
            for (int i = 0; i <= starts; i++)
                times.Add([.. commands.Select(Seconds)]);
            // The first start reads the files from the disk.
            Print([.. times.Skip(1)]);
            return PrintTexts([commands[0][0], commands[1][0]], Path.Combine(folder, "texts.jsonl"));

            string Published(string project, string name, string how)
            {
                string output = Path.Combine(folder, name);
                Built("dotnet", ["publish", project, "-c", "Release", "-r", "linux-x64", how, "-o", output,
                    "-p:RunAnalyzers=false", "-p:RestoreLockedMode=false", "-v", "quiet"], copy);
                return output;
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int PrintTexts(string[] consoles, string path)
    {
        if (DatasetFolder.Default.Find(Throughput.Dataset) is not { } dataset)
        {
            Console.Error.WriteLine($"{Throughput.Dataset} is not there: no texts to check");
            return 1;
        }
        string[] texts = [.. Throughput.FirstTexts(dataset)];
        File.WriteAllLines(path, texts.Select(text => JsonSerializer.Serialize(new { text })));
        double millions = texts.Sum(text => (double)text.Length) / 1e6;
        var times = new List<double[]>();
        for (int i = 0; i < Runs; i++)
            times.Add([.. consoles.Select(console => Seconds([console, "check", path, .. OneJob]))]);
        Console.WriteLine();
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"{texts.Length} articles as JSONL, {millions:0.00} million characters, {Runs} starts of each."));
        Console.WriteLine();
        foreach (string line in Table.Format(
            [
                ["Program", "processor seconds: median", "million characters a second"],
                Row("the console as a native program", 0),
                Row("the console with its runtime", 1),
            ], markdown: true))
            Console.WriteLine(line);
        return 0;

        string[] Row(string name, int program)
        {
            double seconds = Median([.. times.Select(time => time[program])]);
            return [name, Number(seconds), Number(millions / seconds)];
        }
    }

    private static void Built(string program, string[] arguments, string? folder = null)
    {
        ChildRun run = ChildRun.Of(program, arguments, folder);
        if (run.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {run.Output}");
    }

    private static double Seconds(string[] command)
    {
        ChildRun run = ChildRun.Of("bash", ["-c", Timed, "bash", .. command]);
        return run.ExitCode == 0
            ? run.Complaint.Split(' ').Sum(time => double.Parse(time, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{string.Join(' ', command)}: {run.Complaint}");
    }

    private static void Print(double[][] times)
    {
        Console.WriteLine(FormattableString.Invariant($"{times.Length} starts of each with `{Page}`."));
        Console.WriteLine();
        double parse = Median(Of(2));
        foreach (string line in Table.Format(
            [
                ["Program", "processor seconds: median", "least", "× the parse at the median"],
                Row("the console as a native program checks the page", Of(0)),
                Row("the console with its runtime checks it", Of(1)),
                Row("a program parses it", Of(2)),
            ], markdown: true))
            Console.WriteLine(line);

        double[] Of(int program) => [.. times.Select(time => time[program])];

        string[] Row(string name, double[] seconds) =>
            [name, Number(Median(seconds)), Number(seconds.Min()), Number(Median(seconds) / parse)];
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
