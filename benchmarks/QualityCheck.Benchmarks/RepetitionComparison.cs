using System.Globalization;
using QualityCheck.Evaluation;
using QualityCheck.Evaluation.Tasks;
using QualityCheck.Repetition;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// Compares ways to see one restated passage in an article: which passage they name, how they part the article from its
/// twin with an unrelated passage, and the time of a text of 500 sentences.
/// </summary>
internal static class RepetitionComparison
{
    private const string Dataset = "repetition/intradoc-restatement-synth/docs.jsonl";
    private const int Sentences = 500;

    private static readonly RepetitionAnalyzer Analyzer = new();

    private static readonly (string Name, Func<AnnotatedText, RepetitionVerdict> Of)[] Methods =
    [
        ("QualityCheck", Own),
        ("FuzzySharp 2.0.2 TokenSortRatio, all pairs of sentences", RepetitionPeers.TokenSort),
        ("FuzzySharp 2.0.2 Ratio, all pairs of sentences", RepetitionPeers.Ratio),
        ("gzip ratio", RepetitionPeers.Gzip),
        ("Gopher, characters in repeated 5-grams (as RedPajama-V2)", RepetitionPeers.RepeatedFiveGrams),
        ("Gopher, characters in the top 2-gram (as RedPajama-V2)", RepetitionPeers.TopPair),
    ];

    public static int Run(int twins)
    {
        if (DatasetFolder.Default.Find(Dataset) is not { } path)
        {
            Console.Error.WriteLine($"{Dataset} is not there: QUALITYCHECK_DATASETS names the folder of the data sets");
            return 1;
        }
        TwinArticle[] all = [.. JsonLines.Read<TwinArticle>(path)];
        int step = Math.Max(1, all.Length / 2 / twins);
        var chosen = all.GroupBy(sample => sample.Twin).Where((_, i) => i % step == 0).Take(twins)
            .SelectMany(pair => pair)
            .Select(
                sample =>
                    (Sample: sample,
                        Text: TextAnnotator.Annotate(
                            ArticleExtractor.Extract(
                                InputDocument.FromText(sample.Text) with { Clean = false, Language = "en" }))))
            .ToList();
        AnnotatedText long500 =
            RepetitionPeers.Beginning(TextAnnotator.Annotate(string.Join("\n\n", LanguageWork.Texts(60))), Sentences);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"{chosen.Count / 2} articles and their twins of `{Dataset}`; the text of {Sentences} sentences has "
                    + $"{long500.Words:N0} words; ms are processor time, warm."));
        Console.WriteLine();
        List<IReadOnlyList<string>> table =
        [
            ["Method", "Hit@1", "QualityCheck ahead by", "Hit@3", "AUC against others' twins", "QualityCheck ahead by",
                $"ms for {Sentences} sentences"],
        ];
        Judged[] own = Judge(chosen, Own);
        var draws = new Resamples(own.Length);
        foreach ((string name, Func<AnnotatedText, RepetitionVerdict> method) in Methods)
            table.Add(Row(name, method == Own ? own : Judge(chosen, method), own, draws,
                RepetitionPeers.Milliseconds(() => method(long500))));
        foreach (string line in Table.Format(table, markdown: true))
            Console.WriteLine(line);
        return 0;
    }

    private static RepetitionVerdict Own(AnnotatedText text)
    {
        AnalyzerResult result = Analyzer.Analyze(text);
        return new RepetitionVerdict(1 - result.Scores["repetition"].Value!.Value,
            [.. result.Findings.Where(finding => finding.Type is "exact" or "near" or "restated")
                .OrderByDescending(finding => finding.Confidence).Take(3)
                .Select(finding => (RestatementTask.FirstPlace(finding), finding.Span))]);
    }

    /// <summary>What a method says of an article and of its twin.</summary>
    /// <param name="Rank">The rank of the pair that touches the passage.</param>
    /// <param name="NamesPlaces">Whether the method names pairs at all.</param>
    /// <param name="With">How repetitive the article is.</param>
    /// <param name="Without">How repetitive its twin is.</param>
    private readonly record struct Judged(int Rank, bool NamesPlaces, double With, double Without);

    private static Judged[] Judge(IEnumerable<(TwinArticle Sample, AnnotatedText Text)> samples,
        Func<AnnotatedText, RepetitionVerdict> method) =>
    [
        .. from sample in samples
           group (sample.Sample, Verdict: method(sample.Text)) by sample.Sample.Twin into pair
           let with = pair.Single(one => one.Sample.Label == 1)
           let without = pair.Single(one => one.Sample.Label == 0)
           select new Judged(with.Verdict.RankOf(with.Sample), with.Verdict.Pairs.Count > 0, with.Verdict.Amount,
               without.Verdict.Amount),
    ];

    private static IReadOnlyList<string> Row(string name, Judged[] judged, Judged[] own, Resamples draws, double time)
    {
        bool places = Array.Exists(judged, pair => pair.NamesPlaces), others = judged != own;
        return
        [
            name,
            places ? Resamples.Cell(draws.Of(pairs => Share(judged, pairs, 1))) : "",
            places && others
                ? Resamples.Cell(draws.Of(pairs => Share(own, pairs, 1) - Share(judged, pairs, 1)))
                : "",
            places ? Resamples.Cell(draws.Of(pairs => Share(judged, pairs, 3))) : "",
            Resamples.Cell(draws.Of(pairs => Area(judged, pairs))),
            others ? Resamples.Cell(draws.Of(pairs => Area(own, pairs) - Area(judged, pairs))) : "",
            Number(time, "0.00"),
        ];
    }

    /// <summary>
    /// How often an article lies above the twin of another; ties count half. Its own twin is left out: draws have the
    /// more of such pairs the more often they hold an article, and would lie beside the figure.
    /// </summary>
    private static double Area(Judged[] judged, int[] pairs)
    {
        double above = 0;
        int compared = 0;
        foreach (int one in pairs)
        {
            foreach (int other in pairs)
            {
                if (one == other)
                    continue;
                compared++;
                double lead = judged[one].With - judged[other].Without;
                above += lead > 0 ? 1 : lead == 0 ? 0.5 : 0;
            }
        }
        return above / compared;
    }

    private static double Share(Judged[] judged, int[] pairs, int within) =>
        (double)pairs.Count(pair => judged[pair].Rank < within) / pairs.Length;

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
