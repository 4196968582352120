using System.Globalization;
using System.Text;
using QualityCheck.Evaluation;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Benchmarks;

/// <summary>Tells whether the time of the language work grows with the length of a document and no faster.</summary>
internal static class Scaling
{
    private static readonly int[] Sizes = [100_000, 1_000_000, 10_000_000];

    public static int Run()
    {
        string[] articles = LanguageWork.Texts(int.MaxValue);
        List<Timing> timings = [.. Sizes.Select(size => Timing.Of([Document(articles, size)], LanguageWork.Annotate))];
        List<IReadOnlyList<string>> table = [["Characters", "Words", "Processor seconds", "Words/s"]];
        foreach ((int size, Timing timing) in Sizes.Zip(timings))
            table.Add(
                [Number(size, "N0"), Number(timing.Words, "N0"), Number(timing.ProcessorSeconds, "0.000"),
                    Number(timing.WordsPerSecond, "N0")]);
        foreach (string line in Table.Format(table, markdown: true))
            Console.WriteLine(line);
        Console.WriteLine();
        double slope = LeastSquares.Slope([.. timings.Select(timing => Math.Log(timing.Words))],
            [.. timings.Select(timing => Math.Log(timing.ProcessorSeconds))]);
        Console.WriteLine(
            $"Time grows with the length to the power of {Number(slope, "0.000")} (1 is linear).");
        return 0;
    }

    /// <summary>The articles as one document, from the first again where they end.</summary>
    private static string Document(string[] articles, int size)
    {
        var document = new StringBuilder(size);
        for (int i = 0; document.Length < size; i++)
            document.Append(articles[i % articles.Length]).Append("\n\n");
        return document.ToString(0, size);
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
