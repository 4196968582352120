using System.CommandLine;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck rules</c>: a table of all rules.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var command = new Command("rules", "List all rules: id, analyzer, severity and title.");
        command.SetAction(_ =>
        {
            using TextWriter output = StandardOutput.Open();
            Ink ink = Ink.OnStandardOutput(output);
            foreach (TextLine line in Table.Lines(["rule", "analyzer", "severity", "title"], Rules.All.Select(Row)))
                ink.Write(line);
        });
        return command;
    }

    private static TextSegment[] Row(RuleDescriptor rule) =>
        [new(rule.Id, TextStyle.Heading), new(rule.Analyzer), new(MemberName.Of(rule.Severity)), new(rule.Title)];
}
