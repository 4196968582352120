using System.Globalization;
using QualityCheck.Evaluation;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// Runs the library and its peers in turns on the same pages of WCXB and prints how well and how fast they extract.
/// </summary>
internal static class ExtractionComparison
{
    private const int BatchSize = 25;
    private const int WarmUpPages = 100;
    private const string BySmartReader = "SmartReader 0.11.1 in QualityCheck";

    private static readonly (string Library, string Script, string Peer, bool GivesMetadata)[] Peers =
    [
        ("Readability.js + linkedom", "extraction.mjs", "readability", true),
        ("defuddle + linkedom", "extraction.mjs", "defuddle", true),
        ("readability-lxml", "extraction.py", "readability", false),
        ("jusText", "extraction.py", "justext", false),
    ];

    public static int Run(int? most)
    {
        if (DatasetFolder.Default.Find("extraction/wcxb-dev") is not { } path)
        {
            Console.Error.WriteLine(
                "extraction/wcxb-dev is not there: QUALITYCHECK_DATASETS names the folder of the data sets");
            return 1;
        }
        WebPage[] all = [.. WebPage.ReadAll(path)], pages = Spread(all, most ?? int.MaxValue);
        (string Library, bool GivesMetadata, IExtractionTool? Tool)[] tools =
            [("QualityCheck", true, new OwnExtraction("QualityCheck", new ArticleExtractor())),
                (BySmartReader, false, new OwnExtraction(BySmartReader, new SmartReaderExtractor())),
                .. from peer in Peers
                    select (peer.Library, peer.GivesMetadata,
                        (IExtractionTool?)ExtractionPeer.Start(peer.Script, peer.Peer))];
        IExtractionTool[] present = [.. tools.Select(tool => tool.Tool).OfType<IExtractionTool>()];
        RunPass(path, Spread(all, WarmUpPages), present);
        Dictionary<IExtractionTool, ExtractionTally> tallies = RunPass(path, pages, present);
        Console.Error.WriteLine();

        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"{pages.Length} pages, {pages.Count(page => page.Type == "article")} of them articles, in turns of "
                    + $"{BatchSize}; in front: {WarmUpPages} pages of warming up. ms a page, by processor time of all "
                    + $"threads and by the clock."));
        Console.WriteLine();
        var tables = new ExtractionTables(tools, tallies);
        Print(tables.Text);
        Print(tables.Speed);
        Print(tables.Metadata);
        foreach (IExtractionTool tool in present)
            tool.Dispose();
        return present.Length == tools.Length ? 0 : 1;
    }

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
