using QualityCheck.Scoring;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>Prints the tables of a team's own corpus.</summary>
internal static class CorpusCommand
{
    private const int WrongUsage = 2;

    /// <param name="path">A file or folder.</param>
    /// <param name="baseline">What it is held against, a file or folder; null for its own earlier half.</param>
    /// <param name="policy">A policy of the library by name, or its file; null for the default.</param>
    /// <param name="jobs">Documents checked at a time.</param>
    /// <param name="markdown">Whether the tables are Markdown.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string path, string? baseline, string? policy, int jobs, bool markdown) => Guarded(() =>
    {
        QualityChecker checker = Builder(policy, jobs).Build();
        Print(Read(path, checker), baseline is null ? null : Read(baseline, checker), markdown);
    });

    /// <summary>The same of the pages labelled for the project.</summary>
    public static int RunOnLabelledPages(DatasetFolder datasets, string? policy, int jobs, bool markdown) =>
        Guarded(() => Print(LabelledPages.Read(datasets, Builder(policy, jobs)), null, markdown));

    private static int Guarded(Action print)
    {
        try
        {
            print();
            return 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException
            or PolicyException)
        {
            Console.Error.WriteLine(failure.Message);
            return WrongUsage;
        }
    }

    private static QualityCheckerBuilder Builder(string? policy, int jobs)
    {
        QualityCheckerBuilder builder = new QualityCheckerBuilder().UseParallelism(jobs);
        return policy is null
            ? builder
            : builder.UsePolicy(Policy.Find(policy) ?? Policy.Parse(File.ReadAllText(policy)));
    }

    private static void Print(Corpus corpus, Corpus? baseline, bool markdown)
    {
        foreach (string line in new CorpusReport(corpus, baseline).Lines(markdown))
            Console.WriteLine(line);
    }

    private static Corpus Read(string path, QualityChecker checker) =>
        Corpus.Read(path, checker) is { Documents.Count: > 0 } corpus
            ? corpus
            : throw new InvalidDataException($"{path}: no document that can be checked");
}
