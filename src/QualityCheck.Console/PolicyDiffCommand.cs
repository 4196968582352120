using System.CommandLine;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck policy diff</c>: which verdicts flip from one policy to another.</summary>
internal static class PolicyDiffCommand
{
    /// <summary>So many documents of each flip are shown.</summary>
    private const int Samples = 5;

    private static readonly Argument<string> Before =
        new("a") { Description = "The policy that is: a file or a name." };

    private static readonly Argument<string> After = new("b") { Description = "The policy that may be." };

    private static readonly Argument<string> Reports = new("reports")
    {
        Description = "Reports as check --format jsonl writes them; the texts are not needed. - for stdin.",
    };

    private static readonly Option<string> Surface = new("--surface")
    {
        Description = "The surface of both policies whose thresholds count.",
        HelpName = "name",
    };

    private static readonly Option<bool> All = new("--all") { Description = "Show every document that flips." };

    public static Command Create()
    {
        var command = new Command("diff",
            "Decide reports by two policies and show which verdicts flip; what a policy in shadow mode would decide "
                + "counts.")
        {
            Before, After, Reports, Surface, All,
        };
        command.Validators.Add(UnknownOption.Refuse);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        var context = new DecisionContext { Surface = result.GetValue(Surface), Today = PolicyCommand.Today };
        Policy before = PolicyOption.Load(result.GetRequiredValue(Before), context.Surface, "");
        Policy after = PolicyOption.Load(result.GetRequiredValue(After), context.Surface, "");
        List<Flip> decided =
        [
            .. ReportLines.Reports(result.GetRequiredValue(Reports))
                .Select(report => new Flip(report.Id ?? "-", Decided(before, report, context),
                    Decided(after, report, context))),
        ];
        using TextWriter output = StandardOutput.Open();
        Ink ink = Ink.OnStandardOutput(output);
        foreach (TextLine line in Lines(decided, result.GetValue(All) ? int.MaxValue : Samples))
            ink.Write(line);
        return ExitCode.Success;
    }

    private static Verdict Decided(Policy policy, QualityReport report, DecisionContext context)
    {
        Verdict verdict = policy.Decide(report, context);
        return verdict.Shadow ?? verdict;
    }

    private static IEnumerable<TextLine> Lines(List<Flip> decided, int samples)
    {
        List<IGrouping<(VerdictAction, VerdictAction), Flip>> flips =
        [
            .. decided.Where(flip => flip.Before.Action != flip.After.Action)
                .GroupBy(flip => (flip.Before.Action, flip.After.Action))
                .OrderBy(group => group.Key.Item1).ThenBy(group => group.Key.Item2),
        ];
        yield return Line(FormattableString.Invariant(
            $"{decided.Count} reports, {flips.Sum(group => group.Count())} verdicts flip"));
        foreach (IGrouping<(VerdictAction From, VerdictAction To), Flip> group in flips)
        {
            yield return new TextLine([]);
            yield return new TextLine([new TextSegment(FormattableString.Invariant(
                $"{MemberName.Of(group.Key.From)} -> {MemberName.Of(group.Key.To)} ({group.Count()})"),
                TextStyle.Heading)]);
            foreach (Flip flip in group.Take(samples))
                yield return Line($"  {VisibleText.Of(flip.Id)}  {Codes(flip.Before)} -> {Codes(flip.After)}");
            if (group.Count() > samples)
                yield return Line(
                    FormattableString.Invariant($"  … and {group.Count() - samples} more; --all shows them"));
        }
    }

    private static TextLine Line(string text) => new([new TextSegment(text)]);

    private static string Codes(Verdict verdict) =>
        verdict.Reasons.IsEmpty ? "–" : VisibleText.Of(string.Join(", ", verdict.Reasons));

    private sealed record Flip(string Id, Verdict Before, Verdict After);
}
