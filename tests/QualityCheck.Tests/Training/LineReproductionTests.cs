using QualityCheck.Boilerplate;
using QualityCheck.Extraction;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

/// <summary>Apart from <see cref="ReproductionTests"/>, as it takes as long as those together: so they run side by
/// side.</summary>
public sealed class LineReproductionTests
{
    /// <summary>Without vectors of 512 bits they agree in .950; one of twice the rate in .915.</summary>
    [DatasetFact("flatlines/wcxb.dev.jsonl.gz", model: "lines", lightGbm: true)]
    public void The_line_model_comes_out_of_its_data_again_but_for_roundings()
    {
        LineSample[] samples = LineTrainer.Read(DatasetFolder.Default);
        string[] texts =
        [
            .. samples.Select(sample => sample.Marked).Where(page => page.Window == LineWindow.Near)
                .Select(page => page.Text),
        ];
        Agreement.Assert(LineClassifier.Default!, LineTrainer.Learn(samples), 0.935, classifier =>
            texts.SelectMany((text, i) => RemovedFrom(text, classifier).Select(line => (i, line))));
    }

    private static IEnumerable<int> RemovedFrom(string text, LineClassifier classifier)
    {
        var gone = new bool[text.Length];
        foreach (RemovedSpan removed in TextArticle.Extract(text, true, Limits.Default, ExtractionOptions.Default,
            classifier, pieceClassifier: null, CancellationToken.None).Removed)
            gone.AsSpan(removed.Start, removed.Length).Fill(true);
        return Line.Split(text, text.Length).Select(line => line.Start).Where(start => gone[start]);
    }
}
