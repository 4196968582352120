using QualityCheck.Boilerplate;
using QualityCheck.Extraction;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

/// <summary>Apart from <see cref="ReproductionTests"/>, as it takes as long as those together: so they run side by
/// side.</summary>
public sealed class LineReproductionTests
{
    [DatasetFact("flatlines/wcxb.dev.jsonl.gz", model: "lines", lightGbm: true)]
    public void The_line_model_comes_out_of_its_data_again_but_for_roundings()
    {
        LineSample[] samples = LineTrainer.Read(DatasetFolder.Default);
        string[] texts =
        [
            .. samples.Select(sample => sample.Marked).Where(page => page.Window == LineWindow.Near)
                .Select(page => page.Text),
        ];
        Agreement.Assert(LineClassifier.Default!, LineTrainer.Learn(samples), classifier =>
            texts.SelectMany((text, i) => TextArticle.Extract(text, true, Limits.Default, ExtractionOptions.Default,
                classifier, pieceClassifier: null, CancellationToken.None).Removed.Select(removed => (i, removed.Span))));
    }
}
