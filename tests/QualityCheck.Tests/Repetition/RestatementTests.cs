using QualityCheck.Repetition;

namespace QualityCheck.Tests.Repetition;

public sealed class RestatementTests
{
    private const string First = "The herring fleet of Skarnes lost eleven of its trawlers in the gales of the winter, and the widows of the crews asked the parish for coal.";
    private const string Between = "Nobody knows what the ice plant will cost. The mayor wants to keep the old pier open for walkers. A new ferry line is planned as well. Two schools share one bus.";
    private const string Again = "When the gales of that winter had taken eleven trawlers from the herring fleet of Skarnes, it was for coal that widows begged their parish.";

    [ModelTheory("repetition")]
    [InlineData(Again, true)]
    [InlineData("When the gales of that winter had taken twelve trawlers from the herring fleet of Skarnes, it was for coal that widows begged their parish.", false)]
    [InlineData("When the gales of that winter had taken eleven trawlers from the herring fleet of Bergvik, it was for coal that widows begged their parish.", false)]
    [InlineData("The parish of Skarnes will hold its summer fair on the quay, where the trawlers are painted and the children get coal-black faces.", false)]
    public void Tells_a_restatement_from_a_new_statement(string later, bool restated)
    {
        string text = $"{First} {Between}\n\n{later}";
        Finding? finding = Analyze(text).Findings.FirstOrDefault(finding => finding.Type == "restated" && finding.Severity != Severity.None);
        Assert.Equal(restated, finding is not null);
        if (finding is null)
            return;
        Assert.Equal(("QC3005", later), (finding.Rule, finding.Span.In(text)));
        TextSpan first = finding.Evidence.Span("first")!.Value;
        Assert.Equal(First, first.In(text));
        Assert.InRange(finding.Confidence, 0.6, 1);
        Assert.Contains("begged", finding.Evidence.List("onlyLater").Select(word => word.Text));
        Assert.Contains("asked", finding.Evidence.List("onlyFirst").Select(word => word.Text));
    }

    [Fact]
    public void A_neighbouring_sentence_goes_on_and_does_not_restate() =>
        Assert.DoesNotContain(Analyze($"{First} {Again}").Findings, finding => finding.Type == "restated");

    [ModelFact("repetition")]
    public void A_text_in_another_language_has_no_restatements() =>
        Assert.DoesNotContain(new RepetitionAnalyzer().Analyze(AnnotatedText.From($"{First} {Between}\n\n{Again}") with { Language = "de" }).Findings, finding => finding.Type == "restated");

    [Fact]
    public void More_in_common_never_makes_a_restatement_less_probable()
    {
        if (RestatementModel.Default is not { } model)
            return;
        float[] features = new float[PairFeatures.Count];
        double before = model.ProbabilityOf(features);
        for (int i = 0; i < PairFeatures.Count; i++)
        {
            features[i] = PairFeatures.Signs[i];
            double now = model.ProbabilityOf(features);
            Assert.True(now >= before);
            before = now;
        }
    }

    [Fact]
    public void A_damaged_model_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => RestatementModel.Read(new byte[3]));
        Assert.Throws<InvalidDataException>(() => WordFrequencies.Read([9, 1]));
        Assert.Throws<InvalidDataException>(() => new RestatementModel([.. Enumerable.Repeat(float.NaN, PairFeatures.Count + 1)]) is var nan ? RestatementModel.Read(nan.Write()) : null);
    }

    private static AnalyzerResult Analyze(string text) => new RepetitionAnalyzer().Analyze(AnnotatedText.From(text));
}
