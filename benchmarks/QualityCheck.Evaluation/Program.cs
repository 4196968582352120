using System.CommandLine;
using System.CommandLine.Parsing;
using QualityCheck.Evaluation.Corpora;
using QualityCheck.Training;

namespace QualityCheck.Evaluation;

/// <summary>
/// Measures the accuracy of the library on the public data sets, or what it makes of a team's own documents, and prints
/// it as tables.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var corpus = new Argument<string?>("corpus") { Arity = ArgumentArity.ZeroOrOne,
            Description = "Documents of your own, a file or folder (JSONL, HTML, text): what the checker makes of "
                + "them by genre and group, after cheap edits, and over time. No labels are needed." };
        var baseline = new Option<string?>("--baseline") { Description =
            "Documents to compare the corpus with; its own halves by date unless given." };
        var policy = new Option<string?>("--policy") { Description =
            "The policy of the corpus or the pages: a name or a file." };
        var labelled = new Option<bool>("--labelled-pages") { Description =
            "Instead of documents of your own the pages that were labelled for the project." };
        var datasets =
            new Option<DirectoryInfo>(
                "--datasets") { Description =
                    "The data sets' folder; QUALITYCHECK_DATASETS, or ../shared/datasets beside the repository, unless "
                    + "given." };
        var tasks =
            new Option<string[]>("--task") { Description = "Only these tasks, by name (lines, lines/near) or data set.",
                AllowMultipleArgumentsPerToken = true };
        var limit = new Option<int?>("--limit") { Description = "Only the first so many documents of each data set." };
        var jobs = new Option<int>("--jobs") { Description = "Documents checked at a time.",
            DefaultValueFactory = _ => Environment.ProcessorCount };
        var markdown = new Option<bool>("--markdown") { Description = "Print Markdown tables." };
        var floors =
            new Option<FileInfo>(
                "--floors") { Description =
                    "Measure the floors of this file and print the file with each floor raised to what was measured." };
        limit.Validators.Add(result => RequirePositive(result, result.GetValueOrDefault<int?>()));
        jobs.Validators.Add(result => RequirePositive(result, result.GetValueOrDefault<int>()));

        var command = new RootCommand(
            "Measures the accuracy of QualityCheck on the public data sets, or what it makes of documents of your own.")
            { corpus, baseline, policy, labelled, datasets, tasks, limit, jobs, markdown, floors };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(corpus) is { } path)
                return CorpusCommand.Run(path, parsed.GetValue(baseline), parsed.GetValue(policy),
                    parsed.GetValue(jobs), parsed.GetValue(markdown));
            DatasetFolder folder = parsed.GetValue(datasets) is { } given
                ? new DatasetFolder(given.FullName)
                : DatasetFolder.Default;
            if (parsed.GetValue(labelled))
                return CorpusCommand.RunOnLabelledPages(folder, parsed.GetValue(policy),
                    parsed.GetValue(jobs), parsed.GetValue(markdown));
            var evaluator = new Evaluator(folder, parsed.GetValue(jobs));
            if (parsed.GetValue(floors) is { } file)
                Console.WriteLine(Floor.ToJson(evaluator.Raise(Floor.Read(file.FullName))));
            else
                return Report(evaluator, parsed.GetValue(tasks) ?? [], parsed.GetValue(limit),
                    parsed.GetValue(markdown));
            return 0;
        });
        ParseResult result = command.Parse(args);
        // The handler would end with 1, which says that something is absent.
        var failing = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        return result.Errors.Count > 0 ? Math.Max(2, result.Invoke(failing)) : result.Invoke(failing);
    }

    private static void RequirePositive(OptionResult result, int? value)
    {
        if (value < 1)
            result.AddError($"{result.Option.Name} must be 1 or more");
    }

    private static int Report(Evaluator evaluator, string[] names, int? limit, bool markdown)
    {
        if (names.FirstOrDefault(name => !EvaluationTasks.All.Any(task => task.IsNamed(name))) is { } unknown)
        {
            Console.Error.WriteLine(
                $"no task is named {unknown}; there are "
                    + $"{string.Join(", ", EvaluationTasks.All.Select(task => task.Name).Distinct())}");
            return 2;
        }
        var measurements = new List<Measurement>();
        foreach (EvaluationTask task in EvaluationTasks.All.Where(task => names.Length == 0 || names.Any(task.IsNamed)))
        {
            Console.Error.WriteLine($"{task.Name} {task.Dataset} …");
            measurements.Add(evaluator.Measure(task, limit, withIntervals: true));
        }
        Print(Table.Summary(measurements), markdown);
        Print(Table.Parts(measurements), markdown);
        return 0;
    }

    private static void Print(IEnumerable<IReadOnlyList<string>> rows, bool markdown)
    {
        List<IReadOnlyList<string>> table = [.. rows];
        if (table.Count == 1)
            return;
        foreach (string line in Table.Format(table, markdown))
            Console.WriteLine(line);
        Console.WriteLine();
    }
}
