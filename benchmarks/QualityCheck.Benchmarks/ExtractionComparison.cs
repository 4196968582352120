using System.Globalization;
using QualityCheck.Evaluation;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// Runs the library and its peers in turns on the same pages of several data sets and prints how well and how fast they
/// extract.
/// </summary>
internal static class ExtractionComparison
{
    private const int BatchSize = 25;
    private const int WarmUpPages = 100;

    /// <summary>Behind them hardly anything is compiled any more. A judgement.</summary>
    private const int WarmUps = 3;

    private const string Alone = "QualityCheck without a second opinion";
    private const string BySmartReader = "SmartReader 0.11.1 in QualityCheck";

    private static readonly string[] Sets =
    [
        "extraction/wcxb-dev", "extraction/naeb-dev", "extraction/trafilatura-dev",
    ];

    private static readonly (string Library, string Script, string Peer, bool GivesMetadata)[] Peers =
    [
        ("Readability.js + linkedom", "extraction.mjs", "readability", true),
        ("defuddle + linkedom", "extraction.mjs", "defuddle", true),
        ("readability-lxml", "extraction.py", "readability", false),
        ("jusText", "extraction.py", "justext", false),
    ];

    /// <summary>Compares on each of the data sets that are there.</summary>
    /// <param name="most">How many pages of each at most; null for all.</param>
    public static int Run(int? most)
    {
        string[] missing = [.. Sets.Where(set => DatasetFolder.Default.Find(set) is null)];
        foreach (string set in missing)
            Console.WriteLine($"{set} is not there: QUALITYCHECK_DATASETS names the folder of the data sets\n");
        if (missing.Length == Sets.Length)
            return 1;
        (string Library, bool GivesMetadata, IExtractionTool? Tool)[] tools =
            [("QualityCheck", true, new OwnExtraction("QualityCheck", new ArticleExtractor())),
                (Alone, false, new OwnExtraction(Alone,
                    new ArticleExtractor(new ExtractionOptions { SecondOpinion = SecondOpinion.Never }))),
                (BySmartReader, false, new OwnExtraction(BySmartReader, new SmartReaderExtractor())),
                .. from peer in Peers
                    select (peer.Library, peer.GivesMetadata,
                        (IExtractionTool?)ExtractionPeer.Start(peer.Script, peer.Peer))];
        foreach (string set in Sets.Except(missing))
            Compare(set, most, tools);
        IExtractionTool[] present = [.. tools.Select(tool => tool.Tool).OfType<IExtractionTool>()];
        foreach (IExtractionTool tool in present)
            tool.Dispose();
        return missing.Length == 0 && present.Length == tools.Length ? 0 : 1;
    }

    private static void Compare(string set, int? most,
        IReadOnlyList<(string Library, bool GivesMetadata, IExtractionTool? Tool)> tools)
    {
        string path = DatasetFolder.Default.Require(set);
        WebPage[] all = [.. WebPage.ReadRows(path).Where(IsMarked)], pages = Spread(all, most ?? int.MaxValue);
        IExtractionTool[] present = [.. tools.Select(tool => tool.Tool).OfType<IExtractionTool>()];
        for (int i = 0; i < WarmUps; i++)
            RunPass(path, Spread(all, WarmUpPages), present);
        Dictionary<IExtractionTool, ExtractionTally> tallies = RunPass(path, pages, present);
        Console.Error.WriteLine();
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"`{set}`: {pages.Length} pages, {pages.Count(page => page.Type == "article")} of them articles, in "
                    + $"turns of {BatchSize}; in front: {WarmUpPages} pages, {WarmUps} times, of warming up."));
        Console.WriteLine();
        var tables = new ExtractionTables(tools, tallies);
        Print(tables.Lead);
        if (tallies[present[0]].IsWhole)
            Print(tables.Text);
        Print(tables.Speed);
        if (tallies[present[0]].IsWhole)
            Print(tables.Metadata);
    }

    private static bool IsMarked(WebPage page) => !string.IsNullOrWhiteSpace(page.Text) || page.With.Count > 0;

    private static Dictionary<IExtractionTool, ExtractionTally> RunPass(string path, WebPage[] pages,
        IExtractionTool[] tools)
    {
        Dictionary<IExtractionTool, ExtractionTally> tallies =
            tools.ToDictionary(tool => tool, _ => new ExtractionTally());
        foreach (WebPage[] batch in pages.Chunk(BatchSize))
        {
            InputDocument[] documents = [.. batch.Select(page => page.Document(path))];
            foreach (IExtractionTool tool in tools)
            {
                ExtractionAnswer[] answers = [.. documents.Select(tool.Extract)];
                foreach ((WebPage page, ExtractionAnswer answer) in batch.Zip(answers))
                    tallies[tool].Add(page, answer);
            }
            Console.Error.Write('.');
        }
        return tallies;
    }

    /// <summary>So many pages at even distances.</summary>
    private static WebPage[] Spread(WebPage[] pages, int most)
    {
        int count = Math.Min(most, pages.Length);
        return [.. Enumerable.Range(0, count).Select(i => pages[(long)i * pages.Length / count])];
    }

    private static void Print(IReadOnlyList<IReadOnlyList<string>> table)
    {
        foreach (string line in Table.Format(table, markdown: true))
            Console.WriteLine(line);
        Console.WriteLine();
    }
}
