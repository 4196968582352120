using System.Collections.Immutable;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Scoring;

public sealed class QualityModelTests
{
    private const string Two = """
        { "name": "mine", "version": 2, "documents": 9, "data": "", "figures": "", "baseline": 0.5, "sampling": 20,
          "terms": [
            { "figure": "style", "weight": 2, "reference": 0.5, "points": [[0, 0], [0.5, 0.8], [1, 1]] },
            { "figure": "hedging.amount", "weight": 1, "reference": 0.9, "points": [[1, 1], [3, 0]] } ] }
        """;

    private static readonly AnnotatedText Text = TextAnnotator.Annotate("It rains.");

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    [Theory]
    [InlineData(0.5, 2, 0.6, -0.4)]
    [InlineData(0.25, 0, -0.2, 0.1)]
    [InlineData(1, 9, 1, -0.9)]
    public void Contributions_are_read_off_the_curves_and_sum_to_the_log_odds(double style, double hedging,
        double ofStyle, double ofHedging)
    {
        Score quality = Assess(style, hedging).Quality;
        Assert.Equal(ofStyle, quality.Contributions.Single(part => part.Name == "style").Value, 9);
        Assert.Equal(ofHedging, quality.Contributions.Single(part => part.Name == "hedging.amount").Value, 9);
        Assert.Equal((decimal)quality.LogOdds!.Value,
            (decimal)quality.Baseline!.Value + quality.Contributions.Sum(part => (decimal)part.Value));
        Assert.Equal(1 / (1 + Math.Exp(-quality.LogOdds!.Value)), quality.Value);
        Assert.True(quality.Low < quality.Value && quality.Value < quality.High);
    }

    [Fact]
    public void A_figure_that_is_absent_adds_nothing_and_half_a_model_says_nothing()
    {
        var style = new Dictionary<string, Score> { ["style"] = new() { Value = 1 } };
        var hedging = new Dictionary<string, Score> { ["hedging"] = new() { Value = 1, Amount = 0 } };
        Assert.Equal(1.5, QualityModel.Parse(Two).Assess(Text, style).Quality.LogOdds);
        QualityAssessment weak = QualityModel.Parse(Two).Assess(Text, hedging);
        Assert.Null(weak.Quality.Value);
        Assert.Equal(0.6, weak.Quality.LogOdds);
    }

    [Fact]
    public void A_score_says_why_it_cannot_be_relied_on()
    {
        Assert.Equal(["document.short", "quality.interval"], Assess(0.5, 2).Quality.Reasons);
        Score weak = QualityModel.Parse(Two).Assess(Text, new Dictionary<string, Score>()).Quality;
        Assert.Equal((false, "document.short quality.absent"), (weak.Reliable, string.Join(' ', weak.Reasons)));
        Score known = Checker.Check(InputDocument.FromText(Repository.Sample("energy-forum.txt"))).Scores["quality"];
        Assert.Equal((true, true), (known.Reliable, known.Reasons.IsEmpty));
    }

    /// <summary>A post that the policy for forums judges is too short for the score all the same.</summary>
    [Fact]
    public void Reliability_is_told_whichever_policy_judges()
    {
        InputDocument post =
            InputDocument.FromText(string.Concat(Enumerable.Repeat("It may rain in the harbour, they say. ", 10)));
        QualityReport report = new QualityCheckerBuilder().UsePolicy(Policy.Forum).Build().Check(post);
        Assert.Equal((VerdictAction.Review, false), (report.Verdict.Action, report.Scores["quality"].Reliable));
        Assert.Contains("document.short", report.Scores["quality"].Reasons);
        Assert.Equal(report.Scores["quality"], QualityReport.FromJson(report.ToJson()).Scores["quality"]);
        Assert.Contains("\"reliable\":false,\"reasons\":[\"document.short\"", report.ToJson(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"baseline\": 0.5,", "", "baseline")]
    [InlineData("\"weight\": 2", "\"weight\": -2", "style")]
    [InlineData("[0.5, 0.8]", "[0, 0.8]", "style")]
    [InlineData("[0.5, 0.8]", "[0.5, 1.8]", "style")]
    [InlineData("[0.5, 0.8]", "[0.5]", "style")]
    [InlineData("hedging.amount", "style", "two terms")]
    [InlineData("\"version\": 2", "\"version\": -1", "version")]
    [InlineData("\"data\"", "\"date\"", "date")]
    [InlineData("\"terms\": [", "\"terms\": [null, ", "terms")]
    [InlineData("{ \"name\"", "{ \"name", "no quality model")]
    [InlineData("{ \"name\"", "{ \uDE00\"name\"", "no quality model")]
    public void What_is_no_model_is_refused(string there, string instead, string said) =>
        Assert.Contains(said,
            Assert.Throws<FormatException>(() => QualityModel.Parse(Two.Replace(there, instead))).Message);

    [Fact]
    public void Weights_are_not_negative_and_curves_go_one_way() =>
        Assert.All(QualityModel.Default.Terms, term =>
        {
            Assert.True(term.Weight >= 0);
            double[] subScores = [.. term.Points.Select(point => point.SubScore)];
            Assert.True(subScores.SequenceEqual(subScores.Order()) || subScores.SequenceEqual(subScores.OrderDescending()),
                term.Figure);
            Assert.Equal(new double[] { 0, 1 }, new[] { subScores[0], subScores[^1] }.Order());
        });

    [Fact]
    public void The_whole_range_can_be_reached()
    {
        Assert.InRange(AtEnds(best: true), 0.98, 1);
        Assert.InRange(AtEnds(best: false), 0, 0.02);
    }

    [Theory]
    [InlineData("hedging")]
    [InlineData("vagueness")]
    [InlineData("repetition")]
    [InlineData("boilerplate")]
    [InlineData("factualDensity")]
    public void A_better_score_never_lowers_the_quality(string score)
    {
        QualityReport report = Checker.Check(InputDocument.FromText(Repository.Sample("energy-forum.txt")));
        double before = double.NegativeInfinity;
        for (int step = 0; step <= 20; step++)
        {
            ImmutableSortedDictionary<string, Score> scores =
                report.Scores.SetItem(score, report.Scores[score] with { Value = step / 20.0 });
            double now = QualityModel.Default.Assess(Text, scores).Quality.LogOdds!.Value;
            Assert.True(now >= before, $"{score} {step / 20.0}: {now} after {before}");
            before = now;
        }
    }

    [Fact]
    public void Facts_count_as_far_as_the_rest_is_good()
    {
        double Gain(double selling)
        {
            double At(double facts) =>
                QualityModel.Default.Assess(Text, Figures(selling, facts)).Quality.LogOdds!.Value;
            return At(1) - At(0);
        }
        Assert.True(Gain(selling: 20) < 0.2 * Gain(selling: 0), $"{Gain(20)} beside {Gain(0)}");
    }

    [Fact]
    public void A_model_of_ones_own_is_named_in_the_report()
    {
        QualityReport report = new QualityCheckerBuilder().UseQualityModel(QualityModel.Parse(Two)).Build()
            .Check(InputDocument.FromText(Repository.Sample("energy-forum.txt")));
        Assert.Equal("mine@2", report.Versions.Quality);
        Assert.Equal(["hedging.amount", "style"],
            report.Scores["quality"].Contributions.Select(part => part.Name).Order(StringComparer.Ordinal));
        Assert.Throws<ArgumentNullException>(() => new QualityCheckerBuilder().UseQualityModel(null!));
    }

    private static QualityAssessment Assess(double style, double hedging) =>
        QualityModel.Parse(Two).Assess(Text, new Dictionary<string, Score>
        {
            ["style"] = new() { Value = style },
            ["hedging"] = new() { Value = 1, Amount = hedging },
        });

    private static Dictionary<string, Score> Figures(double selling, double facts) => new()
    {
        ["factualDensity"] = new() { Value = facts },
        ["style"] = new()
        {
            Value = 1,
            Measures = ImmutableSortedDictionary.CreateRange(
                [KeyValuePair.Create("sellingWords", selling), KeyValuePair.Create("weighingWords", 1.0)]),
        },
    };

    private static double AtEnds(bool best)
    {
        var scores = new Dictionary<string, Score>();
        foreach (QualityTerm term in QualityModel.Default.Terms)
        {
            double figure = (best ? term.Points.MaxBy(point => point.SubScore) : term.Points.MinBy(point => point.SubScore))
                .Figure;
            string[] name = term.Figure.Split('.');
            Score score = scores.GetValueOrDefault(name[0], new Score { Value = 1 });
            scores[name[0]] = name.Length == 1
                ? score with { Value = figure }
                : score with { Measures = score.Measures.SetItem(name[1], figure) };
        }
        double logOdds = QualityModel.Default.Assess(Text, scores).Quality.LogOdds!.Value;
        return 1 / (1 + Math.Exp(-logOdds));
    }
}
