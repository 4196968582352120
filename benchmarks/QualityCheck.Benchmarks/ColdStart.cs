using System.Globalization;
using System.Text.Json;
using QualityCheck.Evaluation;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// The processor time of a fresh process that checks one page, and of one that only parses it, both published with the
/// runtime and compiled ahead, started in turns; then of one that checks some million characters.
/// </summary>
internal static class ColdStart
{
    private const string Page = "data/samples/river-survey.html";

    /// <summary>How often the many texts are checked.</summary>
    private const int Runs = 3;

    /// <summary>Bash tells the processor time of what it has run, user and system.</summary>
    private const string Timed = "TIMEFORMAT='%U %S'; time \"$@\" > /dev/null";

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
            string console = Published("src/QualityCheck.Console", "QualityCheck.Console"),
                parse = Published("benchmarks/QualityCheck.ParseOnly", "QualityCheck.ParseOnly");
            var times = new List<(double Check, double Parse)>();
            for (int i = 0; i <= starts; i++)
                times.Add((Seconds([console, "check", Page]), Seconds([parse, Page])));
            // The first start reads the files from the disk.
            Print([.. times.Skip(1).Select(time => time.Check)], [.. times.Skip(1).Select(time => time.Parse)]);
            return PrintTexts(console, Path.Combine(folder, "texts.jsonl"));

            string Published(string project, string name)
            {
                string output = Path.Combine(folder, name);
                Built("dotnet", ["publish", project, "-c", "Release", "-r", "linux-x64", "--self-contained", "-o",
                    output, "-p:RunAnalyzers=false", "-p:RestoreLockedMode=false", "-v", "quiet"], copy);
                return Path.Combine(output, name);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int PrintTexts(string console, string path)
    {
        if (DatasetFolder.Default.Find(Throughput.Dataset) is not { } dataset)
        {
            Console.Error.WriteLine($"{Throughput.Dataset} is not there: no texts to check");
            return 1;
        }
        string[] texts = [.. Throughput.FirstTexts(dataset)];
        File.WriteAllLines(path, texts.Select(text => JsonSerializer.Serialize(new { text })));
        double seconds = Median(
        [
            .. Enumerable.Range(0, Runs).Select(_ => Seconds(
                [console, "check", path, "--jobs", "1", "--format", "jsonl", "--fail-on", "never"])),
        ]);
        double millions = texts.Sum(text => (double)text.Length) / 1e6;
        Console.WriteLine();
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"The same console, started anew, checks {texts.Length} articles as JSONL, {millions:0.00} million "
                    + $"characters, in {seconds:0.00} processor seconds (median of {Runs}): "
                    + $"{millions / seconds:0.00} million a second."));
        return 0;
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

    private static void Print(double[] check, double[] parse)
    {
        Console.WriteLine(FormattableString.Invariant($"{check.Length} starts of each with `{Page}`."));
        Console.WriteLine();
        foreach (string line in Table.Format(
            [
                ["Program", "processor seconds: median", "least", "× the parse at the median"],
                ["the console checks the page", Number(Median(check)), Number(check.Min()),
                    Number(Median(check) / Median(parse))],
                ["a program parses it", Number(Median(parse)), Number(parse.Min()), Number(1)],
            ], markdown: true))
            Console.WriteLine(line);
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
