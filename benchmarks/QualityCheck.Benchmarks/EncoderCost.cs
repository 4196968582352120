using System.Globalization;
using QualityCheck.Evaluation;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// What the sentence encoder of QualityCheck.Neural costs: the processor time of all threads for articles of WCXB to
/// reports written as JSON, without it and with it, each the least of three, taken by turns.
/// </summary>
internal static class EncoderCost
{
    private const int Articles = 60, Rounds = 3;

    public static int Start()
    {
        if (DatasetFolder.Default.Find("extraction/wcxb-dev") is not { } folder || !MiniLmEncoder.IsPacked)
        {
            Console.Error.WriteLine(
                "extraction/wcxb-dev or data/encoder/encoder.onnx is not there: nothing to measure");
            return 1;
        }
        WebPage[] pages = [.. WebPage.ReadAll(folder).Where(page => page.Type == "article")];
        InputDocument[] texts =
        [
            .. Enumerable.Range(0, Articles)
                .Select(i => InputDocument.FromText(pages[i * pages.Length / Articles].Text!)),
        ];
        using var encoder = MiniLmEncoder.Load();
        QualityChecker plain = QualityChecker.CreateDefault(),
            reading = new QualityCheckerBuilder().UseSentenceEncoder(encoder.Encoder, MiniLmEncoder.Heads).Build();
        QualityReport[] reports = [.. texts.Select(text => plain.Check(text))];
        double words = reports.Average(report => report.Document.Words),
            sentences = reports.Average(report => report.Sentences!.Count);
        double without = double.MaxValue, with = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            without = Math.Min(without, Milliseconds(plain, texts));
            with = Math.Min(with, Milliseconds(reading, texts));
        }
        foreach (string line in Table.Format(
            [
                ["Articles", "words", "sentences", "ms without", "ms with", "ms a sentence", "ms for 1,000 words"],
                [Number(Articles), Number(words), Number(sentences), Number(without), Number(with),
                    Number((with - without) / sentences), Number((with - without) / words * 1000)],
            ], markdown: true))
            Console.WriteLine(line);
        Console.WriteLine();
        Console.WriteLine("Means an article; processor time.");
        return 0;
    }

    private static double Milliseconds(QualityChecker checker, InputDocument[] texts)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        foreach (InputDocument text in texts)
            checker.Check(text).ToJson();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / texts.Length;
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
