using System.CommandLine;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck policy check</c>: whether a file is a policy that can be used.</summary>
internal static class PolicyCheckCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The policy's JSON file." };
        var command = new Command("check",
            "Check a policy: exit code 0 where it can be used, 1 with line and column of the mistake where not.")
        {
            file,
        };
        command.Validators.Add(UnknownOption.Refuse);
        command.SetAction(result => Run(result.GetRequiredValue(file)));
        return command;
    }

    private static int Run(string path)
    {
        try
        {
            Policy policy = PolicyOption.Read(path);
            _ = new QualityCheckerBuilder().UsePolicy(policy).Build();
            using TextWriter output = StandardOutput.Open();
            Ink.OnStandardOutput(output).Write(new TextLine([new TextSegment(
                VisibleText.Of(FormattableString.Invariant($"{policy.Name}@{policy.Version}: {Facts(policy)}")))]));
            foreach (string expired in policy.Expired(PolicyCommand.Today))
                StandardError.Note($"the allow-list holds what has run out: {expired}");
            return ExitCode.Success;
        }
        catch (PolicyException problem)
        {
            StandardError.Line($"{path}: {problem.Message}");
            return ExitCode.Objection;
        }
    }

    private static string Facts(Policy policy)
    {
        List<string> facts = ["valid"];
        if (policy.IsShadow)
            facts.Add("in shadow mode");
        if (policy.Surfaces.Any())
            facts.Add($"surfaces {string.Join(", ", policy.Surfaces)}");
        facts.Add(policy.Calibration is { } calibration
            ? FormattableString.Invariant(
                $"calibrated on {calibration.N} documents ({calibration.FalseRejects} false rejects, at most ")
                + FormattableString.Invariant($"{calibration.Bound:0.####} with confidence {calibration.Confidence})")
            : "rejects nothing");
        return string.Join("; ", facts);
    }
}
