using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using QualityCheck.Evaluation;
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

        SentenceMarks[] ours = SentenceMarks.Of(sentences, own);
        int[][] documents =
        [
            .. sentences.Index().GroupBy(sentence => sentence.Item.Doc, sentence => sentence.Index)
                .Select(document => document.ToArray()),
        ];
        var draws = new Resamples(documents.Length);
        List<IReadOnlyList<string>> table =
        [
            ["Library", "Marks", "Token P", "Token R", "Token F1", "QualityCheck ahead by", "Sentence F1", "MB/s"],
            Row("QualityCheck", "cues of uncertainty, with all layers below", ours, Speed(all)),
            ["", "the same and uncertain sentences, on top of the layers", "", "", "", "", "", Speed(cues)],
        ];
        bool complete = true;
        foreach ((string name, string package, string work) in Peers)
        {
            string library = $"{package} {PeerProcess.Version(package)}";
            if (PeerProcess.Has(package) && Ask(name, plain) is { } marks && marks.Marks.Length == sentences.Length)
                table.Add(Row(library, work, SentenceMarks.Of(sentences, marks.Marks), Speed(marks.ProcessorSeconds)));
            else
            {
                table.Add([library, work, "not installed", "", "", "", "", ""]);
                complete = false;
            }
        }
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"{sentences.Length:N0} sentences of {documents.Length} documents of `{Dataset}`, "
                    + $"{ours.Count(sentence => sentence.IsUncertain)} of them uncertain, {megabytes:0.00} MB."));
        Console.WriteLine();
        foreach (string line in Table.Format(table, markdown: true))
            Console.WriteLine(line);
        return complete ? 0 : 1;

        string[] Row(string library, string work, SentenceMarks[] marks, string speed) =>
        [
            library, work, .. draws.All(drawn => Figures(marks, drawn)[..3]).Select(Resamples.Cell),
            marks == ours ? "" : Resamples.Cell(draws.Of(drawn => Figures(ours, drawn)[2] - Figures(marks, drawn)[2])),
            Resamples.Cell(draws.Of(drawn => Figures(marks, drawn)[3])), speed,
        ];

        double[] Figures(SentenceMarks[] marks, int[] drawn) => SentenceMarks.Figures(marks, Sentences(drawn));

        IEnumerable<int> Sentences(int[] drawn) => drawn.SelectMany(document => documents[document]);

        string Speed(double seconds) => (megabytes / seconds).ToString("0.0", CultureInfo.InvariantCulture);
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
}
