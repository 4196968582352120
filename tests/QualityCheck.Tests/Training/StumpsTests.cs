using Microsoft.ML;
using Microsoft.ML.Data;
using QualityCheck.Scoring;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class StumpsTests
{
    /// <summary>The curves of steps say what FastTree says, of what it learned from and of others.</summary>
    [Fact]
    public void As_a_quality_model_they_foretell_what_FastTree_foretells()
    {
        IReadOnlyList<LabelledReport> labels = OwnQualityTests.Labels(300, 1),
            all = [.. labels, .. OwnQualityTests.Labels(100, 2)];
        QualityModel model = QualityModel.Parse((QualityLearners.Trees(labels) with { Name = "own" }).Write());
        Assert.True(model.Terms.Max(term => term.Points.Length) > 4);
        IReadOnlyList<QualityFeature> features = QualityFeature.Of(labels, everywhere: true);
        var context = new MLContext(1);
        var trees = Stumps.Fit(context, [.. labels.Select(Row)]);
        IEnumerable<float> foretold =
            trees.Transform(Stumps.View(context, [.. all.Select(Row)])).GetColumn<float>("Probability");
        Assert.All(all.Zip(foretold), pair => Assert.Equal(pair.Second,
            1 / (1 + Math.Exp(-model.LogOdds(pair.First.Scores, ScoringOptions.Default))), 1e-6));

        (float[], double) Row(LabelledReport label) =>
            ([.. features.Select(feature => (float)label.Figure(feature.Name)!.Value)], label.Target);
    }
}
