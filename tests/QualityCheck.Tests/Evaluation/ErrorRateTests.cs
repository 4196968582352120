using System.Globalization;
using QualityCheck.Evaluation.Corpora;
using QualityCheck.Training;

namespace QualityCheck.Tests.Evaluation;

/// <summary>The errors by genre that the README tells are those that the pages labelled for the project have.</summary>
public sealed class ErrorRateTests
{
    // A rounding in the training may turn a page of a hundred.
    private const double Tolerance = 0.02;

    [DatasetFact("quality/wcxb-dev-quality.tsv")]
    public void The_readme_tells_them()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("QUALITYCHECK_ERROR_RATES") is not null,
            "the labelled pages are checked anew, which takes a minute: set QUALITYCHECK_ERROR_RATES");
        string[] readme = Readme.Of("README.md").Lines;
        Corpus pages = LabelledPages.Read(DatasetFolder.Default, new QualityCheckerBuilder());
        List<IReadOnlyList<string>> rows =
            [.. GenreTables.Errors(pages).Skip(1).Where(row => Numbers(string.Join(' ', row))[0] >= 20)];
        Assert.True(rows.Count >= 5);
        Assert.All(rows, row =>
        {
            double[] measured = Numbers(string.Join(' ', row)), told = Numbers(Assert.Single(readme,
                line => line.StartsWith($"| {row[0]} |", StringComparison.Ordinal)
                    && Numbers(line).Length == Numbers(string.Join(' ', row)).Length));
            Assert.All(measured.Zip(told), pair => Assert.InRange(pair.First - pair.Second, -Tolerance, Tolerance));
        });
    }

    private static double[] Numbers(string text) =>
        [.. text.Split(' ', '[', ']', ',', '|')
            .Where(word => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            .Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
}
