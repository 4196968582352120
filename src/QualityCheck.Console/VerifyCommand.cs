using System.CommandLine;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck verify</c>: checks again what reports are about, and tells what differs.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string> Report = new("report")
    {
        Description = "What check wrote with --format json or jsonl; - for stdin.",
    };

    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "The files or folders that it was about.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Policy = new("--policy")
    {
        Description = "The policy that judged: needed where it was a file. Default: the one that the report names.",
        HelpName = "file",
    };

    private static readonly Option<string> QualityModel = new("--quality-model")
    {
        Description = "The quality model that scored, where it was a file. Default: the library's.",
        HelpName = "file",
    };

    private static readonly Option<string[]> SourceList = new("--source-list")
    {
        Description = "The source lists that were asked, in their order. May be repeated.",
        HelpName = "file",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> SuffixList = CredibilityOption.SuffixList();

    private static readonly Option<string[]> Brand = CredibilityOption.Brand();

    private static readonly Option<string> AsOf = CredibilityOption.AsOf();

    private static readonly Option<string[]> Lexicon = new("--lexicon")
    {
        Description = "The words beside the library's, in their order. May be repeated.",
        HelpName = "file",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> All = new("--all")
    {
        Description = "Show all differences, not the first twenty of each report.",
    };

    public static Command Create()
    {
        var command = new Command("verify",
            "Check again what a report is about, and say whether the result is identical (exit 0) or what differs "
                + "(exit 1).")
        {
            Report, Paths, Policy, QualityModel, SourceList, SuffixList, Brand, AsOf, Lexicon, All,
        };
        command.Validators.Add(UnknownOption.Refuse);
        command.SetAction(result => VerifyRun.Start(result.GetRequiredValue(Report), result.GetRequiredValue(Paths),
            Settings(result), result.GetValue(All)));
        return command;
    }

    /// <exception cref="UsageException">A file cannot be read, or a value is none.</exception>
    private static ReplaySettings Settings(ParseResult result)
    {
        DateOnly? asOf = CredibilityOption.Day(result.GetValue(AsOf));
        return new ReplaySettings(result.GetValue(Policy), QualityModelOption.Load(result.GetValue(QualityModel)),
            SourceListOption.Load(result.GetValue(SourceList) ?? [], asOf),
            CredibilityOption.Load(result.GetValue(SuffixList), result.GetValue(Brand) ?? [], asOf),
            LexiconOption.Load(result.GetValue(Lexicon) ?? []));
    }
}
