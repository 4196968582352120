using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Repetition;

namespace QualityCheck.Tests.Repetition;

public sealed class RestatementTests
{
    private const string First =
        "The herring fleet of Skarnes lost eleven of its trawlers in the gales of the winter, and the widows of the "
        + "crews asked the parish for coal.";
    private const string Between =
        "Nobody knows what the ice plant will cost. The mayor wants to keep the old pier open for walkers. A new ferry "
        + "line is planned as well. Two schools share one bus.";
    private const string Again =
        "When the gales of that winter had taken eleven trawlers from the herring fleet of Skarnes, it was for coal "
        + "that widows begged their parish.";

    [ModelTheory("repetition")]
    [InlineData(Again, true)]
    [InlineData("When the gales of that winter had taken twelve trawlers from the herring fleet of Skarnes, it was for "
        + "coal that widows begged their parish.", false)]
    [InlineData("When the gales of that winter had taken eleven trawlers from the herring fleet of Bergvik, it was for "
        + "coal that widows begged their parish.", false)]
    [InlineData("The parish of Skarnes will hold its summer fair on the quay, where the trawlers are painted and the "
        + "children get coal-black faces.", false)]
    public void Tells_a_restatement_from_a_new_statement(string later, bool restated)
    {
        string text = $"{First} {Between}\n\n{later}";
        Finding? finding = Analyze(text).Findings
            .FirstOrDefault(finding => finding.Type == "restated" && finding.Severity != Severity.None);
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

    [ModelFact("repetition")]
    public void A_restatement_without_its_full_stop_is_one()
    {
        string text = $"{First} {Between}\n\n{Again[..^1]}";
        Assert.Contains(Analyze(text).Findings,
            finding => finding.Type == "restated" && finding.Span.In(text) == Again[..^1]);
    }

    /// <summary>The sentence behind it has common words too, but another figure.</summary>
    [ModelFact("repetition")]
    public void A_passage_does_not_grow_into_another_figure()
    {
        const string Told = "The herring fleet of Skarnes lost eleven of its trawlers in the gales of the winter. The "
            + "widows of the crews were sent forty sacks of coal by the parish of Skarnes.";
        const string Retold = "When the gales of that winter had taken eleven trawlers from the herring fleet of "
            + "Skarnes, the parish sent coal to the widows.";
        string text = $"{Told} {Between}\n\n{Retold} It came in ninety sacks, which the parish and the crews carried.";
        Finding finding = Assert.Single(Analyze(text).Findings,
            finding => finding.Type == "restated" && finding.Severity != Severity.None);
        Assert.Equal(Retold, finding.Span.In(text));
    }

    [Fact]
    public void A_neighbouring_sentence_goes_on_and_does_not_restate() =>
        Assert.DoesNotContain(Analyze($"{First} {Again}").Findings, finding => finding.Type == "restated");

    [ModelTheory("repetition")]
    [InlineData("The harbour lamp was dark for eighteen months after the storm.",
        "For a year and a half after the storm the harbour lamp stayed dark.", true)]
    [InlineData("The harbour lamp was dark for eighteen months after the storm.",
        "For three years after the storm the harbour lamp stayed dark.", false)]
    [InlineData("About 40 percent of the boats in the harbour need a new mast.",
        "Two in three boats in the harbour need a new mast.", false)]
    [InlineData("Who carved the stone ship and why, nobody on the island knows.",
        "Nobody on the island knows who carved the stone ship or why.", true)]
    [InlineData("Who carved the stone ship and why, nobody on the island knows.",
        "The stone ship on the island was carved by a smith who had lost his son.", false)]
    [InlineData("A short walk after lunch keeps your mind fresh.", "A short nap before dinner leaves your mind dull.",
        false)]
    public void Plain_words_and_figures_said_another_way_are_seen(string first, string later, bool restated)
    {
        AnalyzerResult result = Analyze($"{first} {Between}\n\n{later}");
        Assert.Equal(restated, result.Findings.Any(finding => finding.Severity != Severity.None));
    }

    [Theory]
    [InlineData("eighteen months", "a year and a half", true)]
    [InlineData("two in five", "40 %", true)]
    [InlineData("a third of them", "one in three", true)]
    [InlineData("half an hour", "30 minutes", true)]
    [InlineData("half a dozen", "six eggs", true)]
    [InlineData("a fortnight", "14 days", true)]
    [InlineData("two hundred and fifty", "250", true)]
    [InlineData("three quarters of an hour", "45 minutes", true)]
    [InlineData("almost a quarter", "23 percent", true)]
    [InlineData("a quarter", "23 percent", false)]
    [InlineData("two-thirds", "two in three", true)]
    [InlineData("six months", "six weeks", false)]
    [InlineData("two in five", "two in three", false)]
    [InlineData("19:30", "19:45", false)]
    [InlineData("3,5", "35", false)]
    public void Figures_are_what_they_come_to(string one, string other, bool agree) =>
        Assert.Equal(agree, Figures(one).Single().Agrees(Figures(other).Single()));

    [Fact]
    public void A_text_that_makes_one_point_again_and_again_is_charged_by_paragraphs()
    {
        const string Farm = """
            Walking is one of the best things that you can do for your health. A walk every day keeps both your body and your mind in shape.

            If you want to be healthy, you should walk. Walking each day is good for the mind, and it is good for the body too.

            There is no better habit for your body than a daily walk. Those who walk every day feel healthy in body and mind.

            Your mind needs a walk as much as your body does. That is why walking daily is so good for your health and your shape.

            In short, walking is good for your health. Take a walk every day, and your body and your mind will be in good shape.
            """;
        AnalyzerResult result = Analyze(Farm);
        Assert.Equal(["QC3008", "QC3008", "QC3008"],
            result.Findings.Where(finding => finding.Rule == "QC3008").Take(3).Select(finding => finding.Rule));
        Assert.True(result.Scores["repetition"].Value < 0.4);
    }

    [Theory]
    [InlineData("The Tenant may keep one bicycle in the hall. The Tenant may not keep a dog or a cat in the flat. The "
        + "Tenant shall pay the rent on the first day of each month.\n\nThe Landlord may enter the flat by day to look "
        + "at the pipes, the wires and the roof. The Landlord shall give the Tenant a week of notice in "
        + "writing.\n\nThe Tenant shall tell the Landlord of any leak, crack or broken window. The Landlord shall mend "
        + "it within ten days or lower the rent.\n\nEither party may end this lease at the end of a quarter. The "
        + "Tenant shall leave the flat swept and hand the keys to the Landlord or the caretaker.\n\nThe Landlord holds "
        + "the deposit in a separate account. The Landlord may keep from the deposit what the Tenant owes, and shall "
        + "send the Tenant the reckoning by post.")]
    [InlineData("Put the flour in a bowl with the salt, and rub the butter into the flour until it looks like crumbs. "
        + "Add cold water and press the dough together.\n\nLeave the dough in the cellar for an hour. Slice the apples "
        + "thinly, toss them with sugar and cinnamon, and let them stand until the juice runs.\n\nRoll the dough out "
        + "on a board with a little flour. Lay it in a tin, prick the bottom with a fork and heap the apples upon "
        + "it.\n\nBake the pie until the rim is brown and the apples are soft. Brush the dough with milk halfway, or "
        + "the rim dries out before the apples are done.\n\nLet the pie cool on a rack. Whip the cream, scrape a "
        + "vanilla pod into it and serve the pie while the apples are still warm.")]
    public void What_speaks_of_the_same_things_and_says_others_is_free(string text) =>
        Assert.DoesNotContain(Analyze(text).Findings, finding => finding.Severity != Severity.None);

    [ModelFact("repetition")]
    public void A_text_in_another_language_has_no_restatements() =>
        Assert.DoesNotContain(
            new RepetitionAnalyzer().Analyze(
                TextAnnotator.Annotate($"{First} {Between}\n\n{Again}") with { Language = "de" }).Findings,
            finding => finding.Type == "restated");

    [ModelFact("repetition")]
    public void More_in_common_never_makes_a_restatement_less_probable()
    {
        RestatementModel model = RestatementModel.Default!;
        float[] features = new float[PairFeatures.Count];
        double before = model.ProbabilitiesOf([features])[0];
        for (int i = 0; i < PairFeatures.Count; i++)
        {
            features[i] = PairFeatures.Signs[i];
            double now = model.ProbabilitiesOf([features])[0];
            Assert.True(now >= before);
            before = now;
        }
    }

    [Fact]
    public void A_damaged_model_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => RestatementModel.Read(new byte[3]));
        Assert.Throws<InvalidDataException>(() => WordFrequencies.Read([9, 1]));
        Assert.Throws<InvalidDataException>(
            () =>
                RestatementModel.Read(
                    new RestatementModel(
                        new DecisionTrees(0,
                            [new DecisionTrees.Split(PairFeatures.Count, 0, new DecisionTrees.Leaf(0),
                                new DecisionTrees.Leaf(0))])).Write()));
        Assert.Throws<InvalidDataException>(
            () => RestatementModel.Read(new RestatementModel(new DecisionTrees(float.NaN, [])).Write()));
    }

    private static Figure[] Figures(string text) =>
        new ComparedText(TextAnnotator.Annotate(text), CancellationToken.None).FiguresOf(0).ToArray();

    private static AnalyzerResult Analyze(string text) =>
        new RepetitionAnalyzer().Analyze(TextAnnotator.Annotate(text));
}
