using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using QualityCheck.Evaluation;
using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;
using QualityCheck.Hedging;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// Lets the library and its peers mark hedges in the same sentences and prints how well and how fast they do. Hearsay
/// that the data set leaves unmarked counts against all of them alike.
/// </summary>
internal static class HedgingComparison
{
    private const string Dataset = "hedging/szeged-wiki/dev.jsonl";

    private static readonly (string Name, string Package, string Work)[] Peers =
    [
        ("write-good", "write-good", "weasel words"),
        ("retext", "retext-intensify", "hedges"),
        ("retext-all", "retext-intensify", "hedges, weasels and fillers"),
        ("textlint", "textlint-rule-write-good", "weasel words, in textlint"),
    ];

    public static int Run()
    {
        if (DatasetFolder.Default.Find(Dataset) is not { } path)
        {
            Console.Error.WriteLine($"{Dataset} is not there: QUALITYCHECK_DATASETS names the folder of the data sets");
            return 1;
        }
        HedgeRow[] sentences = [.. JsonLines.Read<HedgeRow>(path).Where(sentence => sentence.Cues is not null)];
        double megabytes = sentences.Sum(sentence => Encoding.UTF8.GetByteCount(sentence.Text)) / 1e6;
        AnnotatedText[] texts =
        [
            .. sentences.Select(
                sentence =>
                    TextAnnotator.Annotate(
                        ArticleExtractor.Extract(
                            InputDocument.FromText(sentence.Text) with { Clean = false, Language = "en" }))),
        ];
        string[] plain = [.. sentences.Select(sentence => sentence.Text)];
        Dictionary<string, AnnotatedText> layers = texts.DistinctBy(text => text.Text).ToDictionary(text => text.Text);
        double all = Timing.Of(plain, text => TextAnnotator.Annotate(text).Cues.Length).ProcessorSeconds,
            cues =
                Timing.Of(plain,
                    text =>
                        CueTagger.Tag(layers[text], CancellationToken.None).Length
                        + UncertainSentences.Find(layers[text], CancellationToken.None).Length).ProcessorSeconds;
        int[][][] own =
        [
            .. texts.Select(
                text => text.Cues.Where(cue => cue.Type <= CueType.Condition)
                    .Select(cue => (int[])[cue.Span.Start, cue.Span.End]).ToArray()),
        ];

        List<IReadOnlyList<string>> table =
        [
            ["Library", "Marks", "Token P", "Token R", "Token F1", "Sentence F1", "MB/s"],
        ];
        table.Add(
            Row("QualityCheck", "cues of uncertainty, with all layers below", sentences, new HedgeMarks(own, all),
                megabytes));
        table.Add(
            Row("", "the same and uncertain sentences, on top of the layers", sentences, new HedgeMarks(own, cues),
                megabytes));
        bool complete = true;
        foreach ((string name, string package, string work) in Peers)
        {
            if (PeerProcess.Has(package) && Ask(name, plain) is { } marks && marks.Marks.Length == sentences.Length)
                table.Add(Row($"{package} {PeerProcess.Version(package)}", work, sentences, marks, megabytes));
            else
                complete = false;
        }
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"{sentences.Length:N0} sentences of {Dataset}, {megabytes:0.00} MB; MB/s by processor time of all "
                    + $"threads, warm."));
        Console.WriteLine();
        foreach (string line in Table.Format(table, markdown: true))
            Console.WriteLine(line);
        return complete ? 0 : 1;
    }

    private static HedgeMarks? Ask(string peer, IEnumerable<string> texts)
    {
        using Process process = PeerProcess.Start("hedges.mjs", peer);
        foreach ((int id, string text) in texts.Index())
            process.StandardInput.Write(JsonSerializer.Serialize(new { id, text }) + "\n");
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<HedgeMarks>(output, JsonSerializerOptions.Web) : null;
    }

    private static IReadOnlyList<string> Row(string library, string work, HedgeRow[] sentences, HedgeMarks marks,
        double megabytes)
    {
        PredictionCounts tokens = new(), whole = new();
        foreach ((HedgeRow sentence, int[][] found) in sentences.Zip(marks.Marks))
        {
            var points = new CodePoints(sentence.Text);
            TextSpan[] spans = [.. found.Select(mark => points.Of(mark[0], mark[1] - mark[0]))];
            foreach (TextSpan token in AnnotatedTokens.Of(sentence.Text))
                tokens.Add(sentence.Cues!.Any(cue => cue.Span.Overlaps(token)), spans.Any(token.Overlaps));
            whole.Add(sentence.Cues!.Count > 0, spans.Length > 0);
        }
        return [library, work, Number(tokens.Positive.Precision), Number(tokens.Positive.Recall),
            Number(tokens.Positive.F1), Number(whole.Positive.F1),
            (megabytes / marks.ProcessorSeconds).ToString("0.0", CultureInfo.InvariantCulture)];
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
