using System.Collections.Immutable;
using System.Globalization;
using QualityCheck.Scoring;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class OwnQualityTests
{
    /// <summary>Documents whose labels hang on hedging, on mentions of the publisher and, up and down, on their passages.</summary>
    internal static IReadOnlyList<LabelledReport> Labels(int count, uint seed, Func<int, string?>? source = null)
    {
        uint state = seed;
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            double hedging = Next(), mentions = Next(), passages = Next() * 4, noise = Next();
            double odds = 4 * (hedging - 0.5) - 4 * (mentions - 0.5) + 3 * (Math.Abs(passages - 2) - 1) + 2 * (noise - 0.5);
            return Label($"{seed}-{i:D4}", odds > 0 ? 1 : 0, source?.Invoke(i), hedging, mentions, passages);
        })];

        double Next() => (state = unchecked(state * 1664525 + 1013904223)) / 4294967296.0;
    }

    private static LabelledReport Label(string name, double target, string? source, double hedging, double mentions,
        double passages) =>
        new(name, target, source, new Dictionary<string, Score>
        {
            ["hedging"] = new Score { Value = hedging, Amount = 1 - hedging },
            ["factualDensity"] = new Score { Value = 1 - hedging },
            ["style"] = new Score
            {
                Value = 1,
                Measures = ImmutableSortedDictionary<string, double>.Empty.Add("ownMentions", mentions),
            },
            ["findings"] = new Score
            {
                Value = null,
                Measures = ImmutableSortedDictionary<string, double>.Empty.Add("QC4001", passages).Add("QC2001", 0),
            },
        });

    private static OwnQuality Train(IReadOnlyList<LabelledReport> labels, QualityLearner learner = QualityLearner.Auto,
        bool monotone = false) => OwnQualityTrainer.Train(labels, "own", learner, monotone);

    private static double Auc(OwnQuality trained, string learner) =>
        double.Parse(trained.Lines.Single(line => line.StartsWith(learner + ": AUC", StringComparison.Ordinal))
            .Split(' ').SkipWhile(word => word != "AUC").ElementAt(1), CultureInfo.InvariantCulture);

    [Fact]
    public void The_model_is_read_again_and_its_contributions_sum_to_the_log_odds()
    {
        IReadOnlyList<LabelledReport> labels = Labels(160, 3);
        OwnQuality trained = Train(labels);
        QualityModel model = QualityModel.Parse(trained.Model!.Write());
        Assert.Equal("own@1", model.Name);
        Assert.Equal((160, 12), (trained.Model.Documents, trained.Model.Data.Length));
        Assert.Equal(model.Terms, trained.Model.ToModel().Terms);
        Assert.All(model.Terms, term => Assert.True(term is { Weight: > 0, Reference: >= 0 and <= 1, Points.Length: 2 }));
        Assert.True(Auc(trained, "logistic regression") > 0.65);
        foreach (LabelledReport label in labels)
        {
            double sum = model.Baseline + model.Terms.Sum(term =>
                term.Weight * (term.SubScore(label.Figure(term.Figure)!.Value) - term.Reference));
            Assert.Equal(sum, model.LogOdds(label.Scores, ScoringOptions.Default), 1e-7);
        }
    }

    [Fact]
    public void A_checker_lists_its_contributions()
    {
        OwnQuality trained = Train(Labels(160, 3));
        Score quality = new QualityCheckerBuilder().UseQualityModel(QualityModel.Parse(trained.Model!.Write())).Build()
            .Check(InputDocument.FromText("The ferry may sink, and some say that the harbour could be closed."))
            .Scores["quality"];
        Assert.Contains(quality.Contributions, part => part.Name == "findings.QC4001");
        Assert.Equal(quality.LogOdds!.Value,
            (double)((decimal)quality.Baseline!.Value + quality.Contributions.Sum(part => (decimal)part.Value)));
    }

    [Fact]
    public void The_same_labels_give_the_same_bytes()
    {
        Assert.Equal(Train(Labels(60, 4)).Model!.Write(), Train(Labels(60, 4)).Model!.Write());
        Assert.Equal(Train(Labels(320, 4)).Model!.Write(), Train(Labels(320, 4)).Model!.Write());
    }

    [Fact]
    public void Trees_are_taken_where_they_are_better()
    {
        OwnQuality trained = Train(Labels(400, 5));
        Assert.True(Auc(trained, "trees") > Auc(trained, "logistic regression") + 0.01);
        Assert.Contains(trained.Model!.Terms, term => term.Points.Count > 2);
        Assert.All(Train(Labels(400, 5), QualityLearner.Logistic).Model!.Terms, term => Assert.Equal(2, term.Points.Count));
    }

    [Fact]
    public void Held_to_directions_a_figure_acts_in_its_own_and_the_price_is_told()
    {
        // What speaks of the publisher is turned round: by these labels more of it is better.
        IReadOnlyList<LabelledReport> labels = [.. Labels(160, 6).Select(label => label with { Target = 1 - label.Target })];
        OwnQuality free = Train(labels), held = Train(labels, monotone: true);
        Assert.Contains(free.Model!.Terms, term => term.Figure == "style.ownMentions");
        Assert.DoesNotContain(held.Model?.Terms ?? [], term => term.Figure is "style.ownMentions" or "hedging");
        Assert.Contains(held.Lines, line => line.StartsWith("--monotone costs 0.", StringComparison.Ordinal));
    }

    [Fact]
    public void Sources_stay_whole_and_no_figure_by_documents_is_told()
    {
        IReadOnlyList<LabelledReport> labels = Labels(100, 7, i => $"source {i % 7}");
        int[] folds = QualityFolds.Of(labels);
        Assert.All(labels.Zip(folds).GroupBy(pair => pair.First.Source),
            source => Assert.Single(source.Select(pair => pair.Second).Distinct()));
        Assert.Contains(Train(labels).Lines, line => line.Contains("of 7 sources", StringComparison.Ordinal));
        Assert.DoesNotContain(Train(labels).Lines, line => line.Contains("folds of documents", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_learned_from_is_refused()
    {
        Refused(Labels(100, 8, _ => "one"), "'one' is the only source");
        Refused([.. Labels(100, 8).Select(label => label with { Target = 1 })], "good and bad documents are needed");
        Refused([.. Labels(100, 8, i => $"{i % 5}").Select(label => label with { Target = label.Source == "3" ? 1 : 0 })],
            "all good documents come from one source");
        Refused(Labels(100, 8), "trees take 300 labels; there are 100", QualityLearner.Trees);
        Refused(Labels(300, 8), "trees cannot be held to a direction", QualityLearner.Trees, true);
    }

    [Fact]
    public void Few_labels_are_warned_of()
    {
        Assert.Contains(Train(Labels(30, 9)).Lines, line => line.StartsWith("warning: fewer than 40", StringComparison.Ordinal));
        Assert.DoesNotContain(Train(Labels(40, 9)).Lines, line => line.StartsWith("warning", StringComparison.Ordinal));
    }

    [Fact]
    public void The_command_writes_the_model_or_says_why_not()
    {
        string folder = Directory.CreateTempSubdirectory().FullName, labels = Path.Combine(folder, "labels.jsonl"),
            model = Path.Combine(folder, "model.json");
        try
        {
            File.WriteAllLines(labels, Enumerable.Range(0, 12).Select(i => i % 2 == 0
                ? $$"""{"label": "good", "text": "The ferry sails at {{i}}:30 on Monday, said Ann Lee of the port."}"""
                : $$"""{"label": "bad", "text": "You guys may love it, perhaps, and could probably buy {{i}} of them!"}"""));
            Assert.Equal((0, ""), Run(labels, model));
            Assert.Equal("own@1", QualityModel.Parse(File.ReadAllText(model)).Name);
            File.AppendAllText(labels, "{}\n");
            Assert.Equal((2, $"quality: labels.jsonl: line 13: 'label' is missing{Environment.NewLine}"), Run(labels, model));
            Assert.Equal(2, Run(Path.Combine(folder, "none"), model).Code);
            Assert.Equal(2, Run(labels, labels).Code);
        }
        finally
        {
            Directory.Delete(folder, true);
        }

        static (int Code, string Errors) Run(string labels, string model)
        {
            var errors = new StringWriter();
            return (QualityCommand.Run(labels, model, "own", QualityLearner.Auto, false, new StringWriter(), errors),
                errors.ToString());
        }
    }

    private static void Refused(IReadOnlyList<LabelledReport> labels, string why,
        QualityLearner learner = QualityLearner.Auto, bool monotone = false) =>
        Assert.StartsWith(why, Assert.Throws<FormatException>(() => Train(labels, learner, monotone)).Message,
            StringComparison.Ordinal);
}
