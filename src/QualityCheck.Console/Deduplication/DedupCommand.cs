using System.CommandLine;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck dedup</c>: the copies among documents.</summary>
internal static class DedupCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Files or folders as check takes them, or - for stdin (JSONL). Texts are compared as they are, "
            + "HTML by its article.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Pairs = new("--pairs")
    {
        Description = "Each pair of documents that share passages, compared word for word: a JSON line with a, b, "
            + "relation (what a is to b: duplicate, contains, contained-in, overlaps), similarity, shareOfA, shareOfB "
            + "and shared: the passages. Otherwise a line for each document, with keep, and where that is false copyOf "
            + "and share: how much of it is in the one that is kept.",
    };

    private static readonly Option<CandidateMethod> Method = ChoiceOption.Of<CandidateMethod>("--candidates",
        "How pairs are found that are worth comparing: winnowing (also excerpts, rewritten and embedded copies) or "
            + "fineweb (MinHash with FineWeb's parameters).",
        ["winnowing", "fineweb"]);

    private static readonly Option<int> Jobs = JobsOption.Create(
        "How many documents are compared at a time; the results are the same. Default: the number of processors.");

    private static readonly Option<string> Index = new("--index")
    {
        Description = "A folder that remembers the documents of earlier runs, made where there is none: each document "
            + "is compared with those seen before and then added; its line has seenBefore.",
        HelpName = "folder",
    };

    public static Command Create()
    {
        var command = new Command("dedup",
            "Find the copies among documents: duplicates, excerpts, rewritten and embedded ones.")
            { Paths, Pairs, Method, Index, Jobs };
        command.Validators.Add(UnknownOption.Refuse);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Index) is not null
                && (result.GetValue(Pairs) || result.GetResult(Method) is not null))
                result.AddError("--index goes without --pairs and --candidates");
        });
        command.SetAction(result =>
        {
            IReadOnlyList<string> paths = result.GetRequiredValue(Paths);
            if (result.GetValue(Index) is { } folder)
                return IndexRun.Start(paths, folder);
            return DedupRun.Start(paths, result.GetValue(Pairs), result.GetValue(Method), JobsOption.Of(result, Jobs));
        });
        return command;
    }
}
