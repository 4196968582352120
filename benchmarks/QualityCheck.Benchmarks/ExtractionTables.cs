using System.Globalization;

namespace QualityCheck.Benchmarks;

/// <summary>The tables of the comparison, a row a tool.</summary>
/// <param name="tools">The tools, the library itself first, and whether they give metadata; null where one is not
/// installed.</param>
/// <param name="tallies">What those that are installed have reached.</param>
internal sealed class ExtractionTables(IReadOnlyList<(string Library, bool GivesMetadata, IExtractionTool? Tool)> tools,
    IReadOnlyDictionary<IExtractionTool, ExtractionTally> tallies)
{
    /// <summary>How many times the pages are drawn anew for an interval: the custom, a judgement.</summary>
    private const int Draws = 1000;

    /// <summary>Any number will do: it only must stay the same.</summary>
    private const int Seed = 1;

    /// <summary>The share of draws outside the interval on each side.</summary>
    private const double Outside = 0.025;

    /// <summary>
    /// F1 of the articles, or of the phrases, and how far it is from the first tool's, with the interval that 95 in 100
    /// draws of the pages lie in (paired bootstrap, Efron and Tibshirani 1993).
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Lead
    {
        get
        {
            ExtractionTally own = tallies[tools[0].Tool!];
            int[][] draws = Drawn(own.Measured);
            double[] ownDraws = [.. own.F1(draws)];
            return
            [
                ["Library", own.IsWhole ? "Articles: F1" : "Phrases: F1", "QualityCheck ahead by", "95 %"],
                .. Rows(tools, tally =>
                {
                    double[] ahead = [.. ownDraws.Zip(tally.F1(draws), (ours, theirs) => ours - theirs).Order()];
                    int[][] whole = [[.. Enumerable.Range(0, own.Measured)]];
                    return
                    [
                        Share(tally.F1(whole).Single()), Share(own.F1(whole).Single() - tally.F1(whole).Single()),
                        $"{Share(ahead[(int)(Draws * Outside)])} to {Share(ahead[(int)(Draws * (1 - Outside)) - 1])}",
                    ];
                }),
            ];
        }
    }

    private static int[][] Drawn(int pages)
    {
        var random = new Random(Seed);
        return
        [
            .. Enumerable.Range(0, Draws).Select(
                _ => Enumerable.Range(0, pages).Select(_ => random.Next(pages)).ToArray()),
        ];
    }

    public IReadOnlyList<IReadOnlyList<string>> Text =>
    [
        ["Library", "Articles: F1", "word F1", "All types: F1", "word F1", "failed", "empty"],
        .. Rows(tools, tally =>
        [
            Share(tally.Text("F1", "article")), Share(tally.Text("wordF1", "article")), Share(tally.Text("F1")), Share(
                tally.Text("wordF1")),
            Count(tally.Errors), Count(tally.Empty),
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
        ["Library", "Articles: title", "author F1", "date F1", "All types: title", "author F1", "date F1"],
        .. Rows(tools.Where(tool => tool.GivesMetadata),
            tally =>
                [.. from articles in new[] { true, false } from figure in new[] { "title", "author.F1", "date.F1" }
                    select Share(tally.Metadata(figure, articles))]),
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

    private static string Share(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Time(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);
}
