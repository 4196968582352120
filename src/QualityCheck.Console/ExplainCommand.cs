using System.CommandLine;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck explain</c>: what one rule finds and why.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("rule") { Description = "The rule's id, such as QC2001." };
        var command =
            new Command("explain", "Explain a rule: what it finds, why that matters, what it does not flag.") { id };
        command.SetAction(result =>
        {
            string asked = result.GetRequiredValue(id);
            RuleDescriptor rule = Rules.Find(asked)
                ?? throw new UsageException($"no rule '{asked}'; `qualitycheck rules` lists them all");
            using TextWriter output = StandardOutput.Open();
            Ink ink = Ink.OnStandardOutput(output);
            ink.Write(new TextLine([new TextSegment(rule.Id, TextStyle.Heading), new TextSegment($"  {rule.Title}")]));
            ink.Write(new TextLine(
                [new TextSegment($"{rule.Analyzer}, {MemberName.Of(rule.Severity)}", TextStyle.Dim)]));
            ink.Write(new TextLine([]));
            ink.Write(new TextLine([new TextSegment(rule.Explanation)]));
        });
        return command;
    }
}
