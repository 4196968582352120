namespace QualityCheck.Evaluation.Results;

/// <summary><c>benchmarks/RESULTS.md</c>: what the runs printed, a section after the other.</summary>
internal sealed class ResultsFile
{
    /// <summary>How the line begins that says of what a section's figures are.</summary>
    public const string RunOn = "Run on ";

    public const string NotRun = "Not run yet.";

    private const string Heading = "## ";

    private readonly Dictionary<string, string> _sections;

    private ResultsFile(Dictionary<string, string> sections) => _sections = sections;

    /// <summary>The headings of the sections, as they stand.</summary>
    public IReadOnlyCollection<string> Titles => _sections.Keys;

    /// <summary>The sections of a file; none of an empty one.</summary>
    public static ResultsFile Parse(string text)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string section in ("\n" + text).Split("\n" + Heading).Skip(1))
        {
            string[] lines = section.TrimEnd('\n').Split('\n');
            sections.Add(lines[0],
                string.Join('\n', lines.SkipWhile(line => !line.StartsWith(RunOn, StringComparison.Ordinal))));
        }
        return new ResultsFile(sections);
    }

    /// <summary>What a section's run printed; nothing where it was not run.</summary>
    public IReadOnlyList<string> Lines(string name) => [.. TextOf(name).Split('\n').Skip(2)];

    /// <summary>The day and the commit of a section's run; null where it was not run.</summary>
    public string? RunOf(string name) => TextOf(name) is { Length: > 0 } text
        ? text[RunOn.Length..text.IndexOf(':', StringComparison.Ordinal)]
        : null;

    /// <summary>The file with a section as a run has printed it; the others stay as they are.</summary>
    /// <param name="section">The section.</param>
    /// <param name="run">Of what it is: begins with <see cref="RunOn"/>, day and commit, and a colon.</param>
    /// <param name="printed">What the run printed.</param>
    public ResultsFile With(ResultsSection section, string run, string printed) => new(new(_sections)
    {
        [section.Title] = run + "\n\n" + printed.Trim('\n'),
    });

    /// <summary>How a section begins.</summary>
    public static string Beginning(ResultsSection section) => $"{Heading}{section.Title}\n\n{section.Lead}";

    /// <summary>The file: the sections in the program's order, those that are no longer in it left out.</summary>
    public override string ToString() => ResultsSections.Preamble + "\n\n" + string.Join("\n\n",
        from section in ResultsSections.All
        let text = TextOf(section.Name)
        select $"{Beginning(section)}\n\n{(text.Length > 0 ? text : NotRun)}") + "\n";

    private string TextOf(string name) =>
        _sections.GetValueOrDefault(ResultsSections.All.Single(section => section.Name == name).Title, "");
}
