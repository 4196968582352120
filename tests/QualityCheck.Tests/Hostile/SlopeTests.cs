using System.Globalization;
using QualityCheck.Evaluation.Measures;
using QualityCheck.Facts;
using QualityCheck.Hedging;

namespace QualityCheck.Tests.Hostile;

/// <summary>
/// The time of each step grows as the length of the text and no faster, from ten thousand characters to ten million:
/// the slope of its logarithm, by least squares.
/// </summary>
[Collection(Alone.Name)]
public sealed class SlopeTests(ITestOutputHelper output)
{
    private const double Steepest = 1.15;
    private const int Attempts = 3, LongestRepeated = 1_000_000;

    private static readonly int[] Lengths = [10_000, 100_000, LongestRepeated, 10_000_000];

    /// <summary>
    /// A step that takes less of the longest text is not judged: to collect the garbage beside ten million annotated
    /// characters takes longer.
    /// </summary>
    private static readonly TimeSpan Judged = TimeSpan.FromMilliseconds(250);

    /// <summary>So long a step is repeated where the text is short.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(100);

    private static readonly Dictionary<string, Action<Steps>> All = new(Analyzers.All.Select(analyzer =>
        KeyValuePair.Create(analyzer.Name, (Action<Steps>)(steps => analyzer.Analyze(steps.Text)))),
        StringComparer.Ordinal)
    {
        ["extraction"] = steps => ArticleExtractor.Extract(steps.Document),
        ["layers"] = steps => TextAnnotator.Annotate(steps.Article),
        ["claims"] = steps => ClaimScorer.Score(steps.Text, CancellationToken.None),
        ["uncertain sentences"] = steps => UncertainSentences.Find(steps.Text, CancellationToken.None),
    };

    [Long]
    [Fact]
    public void Each_step_takes_time_as_the_length_of_the_text()
    {
        var least = All.Keys.ToDictionary(name => name, _ => Lengths.Select(_ => double.MaxValue).ToArray());
        string[] steep = [.. All.Keys];
        for (int attempt = 0; attempt < Attempts && steep.Length > 0; attempt++)
        {
            // The longest first: the shorter ones find the code compiled as well as it ever is.
            for (int i = Lengths.Length - 1; i >= 0; i--)
            {
                Steps steps = Steps.Of(Lengths[i]);
                foreach (string name in steep)
                    least[name][i] = Math.Min(least[name][i], Seconds(() => All[name](steps), Lengths[i]));
            }
            steep =
            [
                .. steep.Where(name => Slope(least[name]) > Steepest && least[name][^1] > Judged.TotalSeconds),
            ];
        }
        foreach ((string name, double[] times) in least)
            output.WriteLine($"{name}: {Slope(times):0.00} ({string.Join(", ", times.Select(Milliseconds))} ms)");
        Assert.Empty(steep);
    }

    private static double Seconds(Action work, int length)
    {
        (int runs, TimeSpan taken) = (1, ProcessorTime.Of(work));
        while (length < LongestRepeated && taken < Enough)
        {
            taken += ProcessorTime.Of(work);
            runs++;
        }
        return taken.TotalSeconds / runs;
    }

    private static double Slope(double[] seconds) =>
        LeastSquares.Slope([.. Lengths.Select(length => Math.Log(length))],
            [.. seconds.Select(second => Math.Log(second))]);

    private static string Milliseconds(double seconds) =>
        (seconds * 1000).ToString("0.###", CultureInfo.InvariantCulture);

    private sealed record Steps(InputDocument Document, Article Article, AnnotatedText Text)
    {
        public static Steps Of(int length)
        {
            InputDocument document = InputDocument.FromText(Prose.OfLength(length));
            Article article = ArticleExtractor.Extract(document);
            return new(document, article, TextAnnotator.Annotate(article));
        }
    }
}
