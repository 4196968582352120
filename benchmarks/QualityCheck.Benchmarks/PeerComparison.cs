using System.Globalization;
using QualityCheck.Evaluation;

namespace QualityCheck.Benchmarks;

/// <summary>Runs the library and its peers in turns on the same texts and prints the medians and their ratio.</summary>
internal static class PeerComparison
{
    private const int Rounds = 3;

    public static int Run(int texts)
    {
        string[] articles = LanguageWork.Texts(texts);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"{articles.Length} texts, {Timing.CountWords(articles):N0} words; medians of {Rounds} rounds; words "
                    + $"a second of processor time of all threads and by the clock; in front: 3 s of warming up."));
        Console.WriteLine();
        var own = new List<Timing>();
        Dictionary<NodePeer, List<Timing>> peers =
            NodePeer.Language.ToDictionary(peer => peer, _ => new List<Timing>());
        var absent = new List<NodePeer>();
        for (int round = 0; round < Rounds; round++)
        {
            foreach ((NodePeer peer, List<Timing> timings) in peers)
            {
                own.Add(Timing.Of(articles, LanguageWork.Annotate));
                try
                {
                    timings.Add(peer.Time(articles));
                }
                catch (InvalidOperationException failure) when (round == 0)
                {
                    Console.Error.WriteLine(failure.Message);
                    peers.Remove(peer);
                    absent.Add(peer);
                }
            }
        }
        double speed = Median(own, timing => timing.WordsPerSecond);
        List<IReadOnlyList<string>> table = [["Library", "Does", "Words/s", "Words/s by the clock", "QualityCheck is"]];
        table.Add(
            ["QualityCheck", "all layers, facts, claims", Number(speed),
                Number(Median(own, timing => timing.WordsPerClockSecond)), ""]);
        foreach ((NodePeer peer, List<Timing> timings) in peers)
        {
            double theirs = Median(timings, timing => timing.WordsPerSecond);
            table.Add(
                [$"{peer.Package} {peer.Version}", peer.Work, Number(theirs),
                    Number(Median(timings, timing => timing.WordsPerClockSecond)),
                    string.Create(CultureInfo.InvariantCulture, $"{speed / theirs:0.00} × as fast")]);
        }
        foreach (NodePeer peer in absent)
            table.Add([$"{peer.Package} {peer.Version}", peer.Work, "not installed", "", ""]);
        foreach (string line in Table.Format(table, markdown: true))
            Console.WriteLine(line);
        return peers.Count == NodePeer.Language.Count ? 0 : 1;
    }

    private static double Median(IEnumerable<Timing> timings, Func<Timing, double> figure)
    {
        double[] sorted = [.. timings.Select(figure).Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
