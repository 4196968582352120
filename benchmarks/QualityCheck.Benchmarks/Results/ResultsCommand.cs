using QualityCheck.Evaluation.Results;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// Runs the sections of <c>benchmarks/RESULTS.md</c>, all or those named, and writes the file and the READMEs' blocks
/// after each.
/// </summary>
internal static class ResultsCommand
{
    private const int WrongUsage = 2;

    private static readonly string Results = Path.Combine(DatasetFolder.RepositoryRoot, "benchmarks", "RESULTS.md");

    /// <param name="names">Sections, each with its number behind <c>=</c> or without; none for all.</param>
    public static int Run(IReadOnlyList<string> names)
    {
        List<(ResultsSection Section, string Command)> chosen = [];
        foreach (string name in names.Count > 0 ? names : [.. ResultsSections.All.Select(section => section.Name)])
        {
            string[] parts = name.Split('=', 2);
            ResultsSection? section = ResultsSections.All.FirstOrDefault(section => section.Name == parts[0]);
            int number = section?.Number ?? 0;
            if (section is null
                || parts.Length > 1 && (section.Number is null || !int.TryParse(parts[1], out number) || number < 1))
            {
                Console.Error.WriteLine($"no section {name}; there are "
                    + string.Join(", ", ResultsSections.All.Select(known =>
                        known.Name + (known.Number is { } usual ? FormattableString.Invariant($"={usual}") : ""))));
                return WrongUsage;
            }
            chosen.Add((section, section.Command.Replace("#", FormattableString.Invariant($"{number}"),
                StringComparison.Ordinal)));
        }
        int failed = 0;
        foreach ((ResultsSection section, string command) in chosen)
        {
            Console.Error.WriteLine($"== {section.Name}: {section.Program} {command}");
            if (SectionRun.Of(section, command) is { } run && IsWritten(section, run))
                continue;
            Console.Error.WriteLine($"{section.Name} failed: its section stays as it was");
            failed++;
        }
        return failed > 0 ? 1 : 0;
    }

    /// <summary>Whether what the run printed has the figures that the READMEs show.</summary>
    private static bool IsWritten(ResultsSection section, SectionRun run)
    {
        try
        {
            Write(section, run);
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            Console.Error.WriteLine(e.Message);
            return false;
        }
    }

    private static void Write(ResultsSection section, SectionRun run)
    {
        ResultsFile results = ResultsFile.Parse(File.Exists(Results) ? File.ReadAllText(Results) : "")
            .With(section, run.Conditions, run.Printed);
        (string Path, string Text)[] files =
        [
            (Results, results.ToString()),
            .. ReadmeBlocks.Readmes.Select(readme => Path.Combine(DatasetFolder.RepositoryRoot, readme))
                .Select(path => (path, ReadmeBlocks.Rewritten(File.ReadAllText(path), results))),
        ];
        foreach ((string path, string text) in files)
        {
            // A run that is cut off leaves each file whole.
            File.WriteAllText(path + ".new", text);
            File.Move(path + ".new", path, overwrite: true);
        }
    }
}
