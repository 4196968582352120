using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck policy tune</c>: how far a policy may reject, by a team's own decisions.</summary>
internal static class PolicyTuneCommand
{
    private static readonly Argument<string> Labels = new("labels")
    {
        Description = "The team's decisions, one a line: {\"report\": {…}, \"decision\": \"accept|review|reject\"}, or "
            + "{\"id\": \"…\", \"decision\": …} with --reports.",
    };

    private static readonly Option<string> Reports = new("--reports")
    {
        Description = "The reports that labels with an id are about, as check --format jsonl writes them.",
        HelpName = "file",
    };

    private static readonly Option<double> MaxFalseReject = Share("--max-false-reject",
        "The greatest share of the documents that the team accepts or reviews that may be rejected. Default: 0.01.",
        0.01, least: 0);

    private static readonly Option<double> Confidence = Share("--confidence",
        "How sure that must be. Default: 0.95.", 0.95, least: 0.5);

    private static readonly Option<string> Policy = new("--policy")
    {
        Description = "The policy to tune: a file, or one of the library's by name. Default: default.",
        HelpName = "file",
    };

    private static readonly Option<string[]> Scores = new("--score")
    {
        Description = "A score whose threshold for rejecting is sought together with that of quality; may be repeated. "
            + "Those of the other scores are the policy's own for review.",
        HelpName = "name",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Output =
        new("--output") { Description = "Write the policy to this file instead of stdout.", HelpName = "file" };

    public static Command Create()
    {
        var command = new Command("tune",
            "Find thresholds to reject by, from a team's own decisions, so that the share of false rejects is bounded "
                + "by an exact test; exit code 1 where the labels are too few for any, with how many more it takes.")
        {
            Labels, MaxFalseReject, Confidence, Policy, Reports, Scores, Output,
        };
        command.Validators.Add(UnknownOption.Refuse);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        string path = result.GetRequiredValue(Labels);
        string? output = result.GetValue(Output);
        Policy policy = PolicyOption.Load(result.GetValue(Policy) ?? "default");
        LabelFile labels = LabelFile.Read(path, result.GetValue(Reports));
        if (output is not null && FileStatus.AreSame(path, output))
            throw new UsageException($"--output: {output} is the file of the labels");
        var options = new PolicyTuningOptions
        {
            MaxFalseReject = result.GetValue(MaxFalseReject),
            Confidence = result.GetValue(Confidence),
            Scores = [.. result.GetValue(Scores) ?? []],
            Date = PolicyCommand.Today,
            Source = SourceOf(path),
        };
        PolicyTuningResult tuned = Tuned(policy, labels, options);
        if (labels.Repeated > 0)
            StandardError.Note(FormattableString.Invariant(
                $"{labels.Repeated} labels of documents that were labelled before are not counted"));
        if (tuned.Policy is null)
        {
            StandardError.Line(tuned.Refusal!);
            return ExitCode.Objection;
        }
        Write(tuned.Policy, output);
        StandardError.Note(
            FormattableString.Invariant($"rejects below quality {tuned.Quality}: {tuned.FalseRejects} of {tuned.Kept} ")
            + FormattableString.Invariant($"documents that the team kept (at most {tuned.Bound:0.#####} with ")
            + FormattableString.Invariant($"confidence {options.Confidence}), {tuned.TrueRejects} of ")
            + FormattableString.Invariant($"{tuned.Rejected} that it rejected"));
        return ExitCode.Success;
    }

    private static PolicyTuningResult Tuned(Policy policy, LabelFile labels, PolicyTuningOptions options)
    {
        try
        {
            return PolicyTuner.Tune(policy, labels.Labels, options);
        }
        catch (PolicyException problem)
        {
            throw new UsageException(problem.Message, problem);
        }
    }

    private static void Write(Policy policy, string? path)
    {
        if (path is null)
        {
            using TextWriter output = StandardOutput.Open();
            output.Write(policy.ToJson());
            return;
        }
        try
        {
            File.WriteAllText(path, policy.ToJson());
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--output: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    /// <summary>The name of the file and what it held, so that a calibration can be traced to its labels.</summary>
    private static string SourceOf(string path)
    {
        if (StandardInput.IsNamedBy(path))
            return "standard input";
        using FileStream file = File.OpenRead(path);
        return $"{Path.GetFileName(path)} sha256:{Convert.ToHexStringLower(SHA256.HashData(file))}";
    }

    private static Option<double> Share(string name, string description, double usual, double least) => new(name)
    {
        Description = description,
        HelpName = "share",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture,
                    out double share) && share > 0 && share >= least && share < 1)
                return share;
            result.AddError(FormattableString.Invariant(
                $"{name}: '{result.Tokens[0].Value}' is no number from {least} to 1"));
            return usual;
        },
    };
}
