using System.CommandLine;

namespace QualityCheck.Training;

/// <summary><c>quality labels.jsonl</c>: a team's own quality score from its own labels.</summary>
internal static class QualityCommand
{
    private const int Done = 0, NoModel = 1, Usage = 2;

    public static Command Create()
    {
        var labels = new Argument<FileInfo>("labels") { Description = "The labels, one object a line." };
        var output = new Option<FileInfo>("--output")
        {
            Description = "Where the model goes.",
            DefaultValueFactory = _ => new FileInfo("model.json"),
        };
        var learner = new Option<string>("--learner")
        {
            Description = "logistic (a line for each figure), trees (curves of steps, from 300 labels on) or auto "
                + "(trees where folds say that they are better).",
            DefaultValueFactory = _ => "auto",
        };
        learner.AcceptOnlyFromAmong("auto", "logistic", "trees");
        var monotone = new Option<bool>("--monotone")
        {
            Description = "A figure whose direction is known may act in that only; what that costs is told.",
        };
        var name = new Option<string>("--name")
        {
            Description = "The model's name, which stands in the reports.",
            DefaultValueFactory = _ => "own",
        };
        var command = new Command("quality",
            "Trains a quality score from your own labels, says how good it is beside the built-in one, and writes it.")
            { labels, output, learner, monotone, name };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(labels).FullName,
            parsed.GetRequiredValue(output).FullName, parsed.GetRequiredValue(name),
            Enum.Parse<QualityLearner>(parsed.GetRequiredValue(learner), ignoreCase: true),
            parsed.GetValue(monotone), Console.Out, Console.Error));
        return command;
    }

    internal static int Run(string labels, string output, string name, QualityLearner learner, bool monotone,
        TextWriter said, TextWriter errors)
    {
        try
        {
            if (name.Length == 0 || name.Any(sign => !char.IsAsciiLetterOrDigit(sign) && sign is not ('-' or '_')))
                throw new FormatException("--name takes letters, digits, '-' and '_'");
            if (labels == output)
                throw new FormatException("--output is the file of the labels");
            var read = LabelledReports.Read(Path.GetFileName(labels), File.ReadLines(labels));
            if (read.Labels.Count == 0)
                throw new FormatException($"{Path.GetFileName(labels)}: no label in it");
            if (read.Repeated > 0)
                said.WriteLine(FormattableString.Invariant(
                    $"{read.Repeated} lines label a document again and are passed over"));
            if (read.Foreign > 0)
                said.WriteLine(FormattableString.Invariant(
                    $"warning: {read.Foreign} reports are of other versions of the library or its models"));
            OwnQuality trained = OwnQualityTrainer.Train(read.Labels, name, learner, monotone);
            foreach (string line in trained.Lines)
                said.WriteLine(line);
            if (trained.Model is null)
                return NoModel;
            File.WriteAllText(output, trained.Model.Write());
            said.WriteLine($"{trained.Model.ToModel().Name} is written to {output}");
            return Done;
        }
        catch (Exception failure) when (failure is FormatException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"quality: {failure.Message}");
            return Usage;
        }
    }
}
