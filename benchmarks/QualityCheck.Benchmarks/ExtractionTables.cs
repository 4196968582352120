using System.Globalization;

namespace QualityCheck.Benchmarks;

/// <summary>The tables of the comparison, a row a tool.</summary>
/// <param name="tools">The tools, the library itself first, and whether they give metadata; null where one is not
/// installed.</param>
/// <param name="tallies">What those that are installed have reached.</param>
internal sealed class ExtractionTables(IReadOnlyList<(string Library, bool GivesMetadata, IExtractionTool? Tool)> tools,
    IReadOnlyDictionary<IExtractionTool, ExtractionTally> tallies)
{
    private readonly Resamples _measured = new(tallies[tools[0].Tool!].Measured),
        _pages = new(tallies[tools[0].Tool!].Pages);

    /// <summary>
    /// F1 of the articles, or of the phrases, and how far the first tool is ahead on the same pages.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Lead
    {
        get
        {
            ExtractionTally own = tallies[tools[0].Tool!];
            return
            [
                ["Library", "n", own.IsWhole ? "Articles: F1" : "Phrases: F1", "QualityCheck ahead by"],
                .. Rows(tools, tally =>
                [
                    Count(tally.Measured), Resamples.Cell(_measured.Of(tally.F1)),
                    tally == own ? "" : Resamples.Cell(_measured.Of(pages => own.F1(pages) - tally.F1(pages))),
                ]),
            ];
        }
    }

    public IReadOnlyList<IReadOnlyList<string>> Text =>
    [
        ["Library", "Articles: word F1", "All types: n", "F1", "word F1", "failed", "empty"],
        .. Rows(tools, tally =>
        [
            Resamples.Cell(_measured.Of(tally.WordF1)), Count(tally.Pages),
            .. _pages.All(tally.TextOfAll).Select(Resamples.Cell), Count(tally.Errors), Count(tally.Empty),
        ]),
    ];

    public IReadOnlyList<IReadOnlyList<string>> Speed =>
    [
        ["Library", "ms: median", "of it parse", "mean", "median by the clock", "× QualityCheck"],
        .. Rows(tools, tally =>
        [
            Time(tally.MedianMilliseconds), tally.MedianParseMilliseconds is { } parse
                ? Time(parse)
                : "", Time(tally.MeanMilliseconds),
            Time(tally.MedianClockMilliseconds), Time(
                tally.MedianMilliseconds / tallies[tools[0].Tool!].MedianMilliseconds),
        ]),
    ];

    public IReadOnlyList<IReadOnlyList<string>> Metadata =>
    [
        ["Library", "n", "Title", "author F1", "date F1"],
        .. Rows(tools.Where(tool => tool.GivesMetadata),
            tally => [Count(tally.Pages), .. _pages.All(tally.Metadata).Select(Resamples.Cell)]),
    ];

    private IEnumerable<IReadOnlyList<string>> Rows(
        IEnumerable<(string Library, bool GivesMetadata, IExtractionTool? Tool)> shown,
        Func<ExtractionTally, string[]> figures)
    {
        int columns = figures(tallies[tools[0].Tool!]).Length;
        foreach ((string library, _, IExtractionTool? tool) in shown)
            yield return tool is null
                ? [library, "not installed", .. Enumerable.Repeat("", columns - 1)]
                : [tool.Name, .. figures(tallies[tool])];
    }

    private static string Time(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);
}
