using System.CommandLine;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck check</c>: the options and what they are called.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description =
            "Files, folders or - for stdin. In a folder and the folders in it these are left alone: what is hidden by "
            + "a dot (.git), "
                + "binary files, pipes, sockets, devices, links to folders and links that lead out of the folder. A "
                + "file that is named is always read.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<InputFormat> Input = ChoiceOption.Of<InputFormat>("--input",
        "What the input is. auto goes by the extension (.jsonl .ndjson, .html .htm .xhtml, .txt .md, .warc .wet, "
            + "each also with .gz), else by the content.");

    private static readonly Option<OutputFormat> Format = ChoiceOption.Of<OutputFormat>("--format",
        "What comes out: text for people (a table for a folder), json (one object, an array for several documents), "
            + "jsonl (one object a line), statement (of reasons, for who is concerned) or the same as statement-jsonl, "
            + "dsa (records for the EU's DSA Transparency Database of what is reviewed or rejected, up to 100 a line, "
            + "as its API takes them), annotations (the findings as W3C Web Annotations, one page a line), sarif (the "
            + "findings as one SARIF 2.1.0 log, for code scanning and editors), csv (a row a document) or html (a page "
            + "to read and to keep: one document in full, several as a summary).");

    private static readonly Option<ReportDetail> Detail = ChoiceOption.Of<ReportDetail>("--detail",
        "How much json and jsonl hold: the findings, or also the text, annotations, sentences and uncharged findings.");

    private static readonly Option<bool> All =
        new("--all") { Description =
            "text tells all findings paragraph by paragraph and all removed lines, not one screen of it." };

    private static readonly Option<bool> WhatIf = new("--what-if")
    {
        Description = "For text, statements and the html page of one document: find a small set of edits that lifts a "
            + "Review or Reject, by up to 100 further checks of each such document.",
    };

    private static readonly Option<bool> Reviewed =
        new("--reviewed") { Description = "Statements say that a person has decided." };

    private static readonly Option<string> Contact = new("--contact")
    {
        Description = "Statements say where a reader can ask for another look.",
        HelpName = "address",
    };

    private static readonly Option<string> DsaFile = new("--dsa-settings")
    {
        Description = "What --format dsa says of your terms, as JSON: ground, explanation, termsUrl, puidPrefix, "
            + "review and reject (none, labelled, demoted, disabled, removed), reviewed, contentDate, applicationDate, "
            + "endDate, territorialScope, accountType, category, keywords, specification. The first two are required.",
        HelpName = "file",
    };

    private static readonly Option<string[]> Include = Globs("--include",
        "Of a folder read only what fits this glob (* within a name, ** over folders): *.html in all folders, "
        + "news/*.html from the folder on. "
        + "Hidden files come back by a glob with the dot (.notes/**), binary ones by a glob with the name or extension "
        + "(*.dat). May be repeated.");

    private static readonly Option<string[]> Exclude =
        Globs("--exclude", "Of a folder leave alone what fits this glob; it outweighs --include. May be repeated.");

    private static readonly Option<string> Url =
        new("--url") { Description = "Where the document was published; for those that do not say it themselves.",
            HelpName = "url" };

    private static readonly Option<string> Policy = new("--policy")
    {
        Description =
            "The policy that judges: a JSON file, or one of the library's by name, "
                + $"{string.Join(", ", QualityCheck.Scoring.Policy.All.Select(policy => policy.Name))}. "
                + "Default: default.",
        HelpName = "file",
    };

    private static readonly Option<string> Surface = new("--surface")
    {
        Description = "The surface of the policy whose thresholds count. Default: the policy's own thresholds.",
        HelpName = "name",
    };

    private static readonly Option<string> ComparePolicy = new("--compare-policy")
    {
        Description = "The html summary shows the verdicts of this policy, too: a JSON file, or one of the library's "
            + "by name.",
        HelpName = "file",
    };

    private static readonly Option<string> QualityModel = new("--quality-model")
    {
        Description = "The model that puts the figures together for quality: a file as qualitycheck-train quality "
            + "writes it. Default: the library's.",
        HelpName = "file",
    };

    private static readonly Option<string[]> SourceList = new("--source-list")
    {
        Description = "A list of rated sources of your own: CSV, JSON or JSONL with a column host (or domain, key) and "
            + "level (high, mixed, low, satire) or score (0 to 1). May be repeated. Rows that cannot be read are told "
            + "on stderr and left out.",
        HelpName = "file",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> SuffixList = CredibilityOption.SuffixList();

    private static readonly Option<string[]> Brand = CredibilityOption.Brand();

    private static readonly Option<string> AsOf = CredibilityOption.AsOf();

    private static readonly Option<string[]> Lexicon = new("--lexicon")
    {
        Description = "Words of your own, an entry a line, columns separated by tabs: cue, phrase, type, strength; "
            + "no-cue, phrase; accepted, phrase (in which no cue is reported); boilerplate, line (* at its end for "
            + "whatever follows). May be repeated.",
        HelpName = "file",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> BaselineFile = new("--baseline")
    {
        Description = "Findings and reasons accepted before, by document. text, html and annotations leave them out "
            + "unless --all is given, sarif marks them, and --fail-on passes over a document that has no others.",
        HelpName = "file",
    };

    private static readonly Option<bool> UpdateBaseline = new("--update-baseline")
    {
        Description = "Accept all that is found now: write it to the file of --baseline, beside what that says of "
            + "other documents.",
    };

    private static readonly Option<int> Jobs = JobsOption.Create(
        "How many documents are checked at a time; the results are the same. Default: the number of processors.");

    private static readonly Option<string> Output =
        new("--output") { Description = "Write the results to this file instead of stdout; html into a folder "
            + "(that is there, or ends with /): index.html and a page a document.", HelpName = "file" };

    private static readonly Option<bool> Resume = new("--resume")
    {
        Description = "Keep the whole lines that an earlier run has written to the file of --output, and go on behind "
            + "them; needs --format jsonl. Documents, their order and all settings must be the same.",
    };

    private static readonly Option<bool> Summary = new("--summary")
    {
        Description = "Tell on stderr at the end: speed, verdicts, genres, the most frequent reasons, the slowest "
            + "documents, errors. A run that was long enough to show its progress does so unasked; --summary false "
            + "shows neither.",
    };

    private static readonly Option<string> Mine = new("--mine")
    {
        Description = "Write to this file, as a lexicon for --lexicon of the next run, the lines that stand at the "
            + "head or foot of a site's pages or of many sites, and the sentences that many sites share but for a few "
            + "words; stderr tells the most frequent.",
        HelpName = "file",
    };

    private static readonly Option<FailOn> FailOnOption = ChoiceOption.Of<FailOn>("--fail-on",
        "Exit with 1 where a verdict is at or above this; reject counts for review, too.");

    private static readonly Option<string> Config = new("--config")
    {
        Description = "A configuration: options by their names in camel case, as {\"failOn\": \"review\"}. Default: "
            + "the nearest qualitycheck.json in this folder or above. Variables such as QUALITYCHECK__FAILON outweigh "
            + "it, and the command line outweighs both.",
        HelpName = "file",
    };

    private static readonly Option<bool> PrintConfig = new("--print-config")
    {
        Description = "Print what each option is set to and by whom, and check nothing.",
    };

    public static Command Create()
    {
        var command = new Command("check", "Check documents.")
        {
            Paths, Config, PrintConfig, Include, Exclude, Input, Format, Detail, All, WhatIf, Reviewed, Contact,
            DsaFile, Url, Policy, Surface, ComparePolicy, QualityModel, SourceList, SuffixList, Brand, AsOf, Lexicon,
            BaselineFile, UpdateBaseline, Jobs, Output, Resume, Summary, Mine, FailOnOption,
        };
        command.Validators.Add(UnknownOption.Refuse);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Paths) is null or [] && !result.GetValue(PrintConfig))
                result.AddError("Required argument missing for command: 'check'.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(WhatIf)
                && result.GetValue(Format) is OutputFormat.Json or OutputFormat.Jsonl or OutputFormat.Dsa
                    or OutputFormat.Annotations or OutputFormat.Sarif or OutputFormat.Csv)
                result.AddError("--what-if goes with --format text, statement, statement-jsonl or html");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(ComparePolicy) is not null && result.GetValue(Format) != OutputFormat.Html)
                result.AddError("--compare-policy goes with --format html");
        });
        command.SetAction(result =>
        {
            IReadOnlyList<ConfiguredValue> values = Configuration.Values(result, result.GetValue(Config));
            if (result.GetValue(PrintConfig))
                return Print(values);
            ParseResult configured = values.Count == 0 ? result : Configured(command, result, values);
            return CheckRun.Start(Settings(configured));
        });
        return command;
    }

    /// <summary>The command line with what is configured beside it.</summary>
    private static ParseResult Configured(Command command, ParseResult result, IReadOnlyList<ConfiguredValue> values)
    {
        string[] ofCommandLine =
        [
            .. result.GetValue(Output) is { } path ? [Output.Name, path] : Array.Empty<string>(),
            .. result.GetValue(Mine) is { } mined ? [Mine.Name, mined] : Array.Empty<string>(),
            .. result.GetValue(UpdateBaseline) ? [UpdateBaseline.Name] : Array.Empty<string>(),
            .. result.GetValue(Resume) ? [Resume.Name] : Array.Empty<string>(),
        ];
        ParseResult configured = command.Parse(
            [.. values.SelectMany(value => value.Tokens), .. ofCommandLine, "--", .. result.GetRequiredValue(Paths)],
            CommandLine.Parsing);
        return configured.Errors.Count == 0
            ? configured
            : throw new UsageException($"{configured.Errors[0].Message} (set by {
                string.Join(", ", values.Select(value => value.Origin).Distinct(StringComparer.Ordinal))})");
    }

    private static int Print(IReadOnlyList<ConfiguredValue> values)
    {
        using TextWriter output = StandardOutput.Open();
        foreach (ConfiguredValue value in values.OrderBy(value => value.Option, StringComparer.Ordinal))
            output.Write($"{value.Option} {VisibleText.Of(string.Join(' ', value.Values))}  ({
                VisibleText.Of(value.Origin)})\n");
        return ExitCode.Success;
    }

    /// <exception cref="UsageException">A file cannot be read, or options don't go together.</exception>
    private static CheckSettings Settings(ParseResult result) => new()
    {
        Paths = result.GetRequiredValue(Paths),
        Input = result.GetValue(Input),
        Format = result.GetValue(Format),
        Detail = result.GetValue(Detail),
        All = result.GetValue(All),
        WhatIf = result.GetValue(WhatIf),
        Statement = new StatementOptions { Reviewed = result.GetValue(Reviewed), Contact = result.GetValue(Contact) },
        Dsa = result.GetValue(Format) == OutputFormat.Dsa ? DsaOption.Load(result.GetValue(DsaFile)) : null,
        Globs = new FileGlobs(result.GetValue(Include) ?? [], result.GetValue(Exclude) ?? []),
        Url = result.GetValue(Url),
        Policy = PolicyOption.Load(result.GetValue(Policy) ?? "default", result.GetValue(Surface)),
        Surface = result.GetValue(Surface),
        ComparedPolicy = result.GetValue(ComparePolicy) is { } other
            ? PolicyOption.Load(other, option: "--compare-policy: ")
            : null,
        QualityModel = QualityModelOption.Load(result.GetValue(QualityModel)),
        SourceLists =
            SourceListOption.Load(result.GetValue(SourceList) ?? [], CredibilityOption.Day(result.GetValue(AsOf))),
        Credibility = CredibilityOption.Load(result.GetValue(SuffixList), result.GetValue(Brand) ?? [],
            CredibilityOption.Day(result.GetValue(AsOf))),
        Lexicon = LexiconOption.Load(result.GetValue(Lexicon) ?? []),
        Baseline = result.GetValue(BaselineFile) is { } baseline
            ? Baseline.Load(baseline, mayBeAbsent: result.GetValue(UpdateBaseline))
            : null,
        UpdatesBaseline = result.GetValue(UpdateBaseline) && (result.GetValue(BaselineFile) is not null
            ? true
            : throw new UsageException("--update-baseline needs --baseline")),
        Jobs = JobsOption.Of(result, Jobs),
        Output = result.GetValue(Output),
        Resumes = result.GetValue(Resume) && (result.GetValue(Format) == OutputFormat.Jsonl
            && result.GetValue(Output) is not null && result.GetValue(BaselineFile) is null
            && result.GetValue(Mine) is null
            ? true
            : throw new UsageException("--resume goes with --format jsonl and --output, and without --baseline and "
                + "--mine")),
        Summary = result.GetResult(Summary) is { Implicit: false } ? result.GetValue(Summary) : null,
        Mine = result.GetValue(Mine),
        FailOn = result.GetValue(FailOnOption),
    };

    /// <summary>An option that takes one glob each time it is given.</summary>
    private static Option<string[]> Globs(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "glob",
            Arity = ArgumentArity.OneOrMore };
        option.Validators.Add(result =>
        {
            foreach (string glob in result.Tokens.Select(token => token.Value).Where(glob => !FileGlobs.IsValid(glob)))
                result.AddError($"{name}: '{glob}' is no glob");
        });
        return option;
    }
}
