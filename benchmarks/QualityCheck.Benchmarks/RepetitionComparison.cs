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
                $"{chosen.Count / 2} articles and their twins of {Dataset}; the text of {Sentences} sentences has "
                    + $"{long500.Words:N0} words; ms are processor time, warm."));
        Console.WriteLine();
        List<IReadOnlyList<string>> table =
        [
            ["Method", "Hit@1", "Hit@3", "AUC against the twin", $"ms for {Sentences} sentences"],
        ];
        table.Add(Row("QualityCheck", chosen, text => Own(text), long500));
        table.Add(
            Row("FuzzySharp 2.0.2 TokenSortRatio, all pairs of sentences", chosen, RepetitionPeers.TokenSort, long500));
        table.Add(Row("FuzzySharp 2.0.2 Ratio, all pairs of sentences", chosen, RepetitionPeers.Ratio, long500));
        table.Add(Row("gzip ratio", chosen, RepetitionPeers.Gzip, long500));
        table.Add(
            Row("Gopher, characters in repeated 5-grams (as RedPajama-V2)", chosen, RepetitionPeers.RepeatedFiveGrams,
                long500));
        table.Add(
            Row("Gopher, characters in the top 2-gram (as RedPajama-V2)", chosen, RepetitionPeers.TopPair, long500));
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

    private static IReadOnlyList<string> Row(string name, List<(TwinArticle Sample, AnnotatedText Text)> samples,
        Func<AnnotatedText, RepetitionVerdict> method, AnnotatedText timed)
    {
        var verdicts = samples.Select(sample => (sample.Sample, Verdict: method(sample.Text))).ToList();
        List<int> ranks =
        [
            .. verdicts.Where(verdict => verdict.Sample.Label == 1)
                .Select(verdict => verdict.Verdict.RankOf(verdict.Sample)),
        ];
        bool places = verdicts.Exists(verdict => verdict.Verdict.Pairs.Count > 0);
        double auc =
            QualityFigures.AreaUnderCurve(
                [.. verdicts.Where(verdict => verdict.Sample.Label == 1).Select(verdict => verdict.Verdict.Amount)],
                [.. verdicts.Where(verdict => verdict.Sample.Label == 0).Select(verdict => verdict.Verdict.Amount)]);
        return [name, places ? Share(ranks, 1) : "", places ? Share(ranks, 3) : "", Number(auc, "0.000"),
            Number(RepetitionPeers.Milliseconds(() => method(timed)), "0.00")];
    }

    private static string Share(List<int> ranks, int within) =>
        Number((double)ranks.Count(rank => rank < within) / ranks.Count, "0.000");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
