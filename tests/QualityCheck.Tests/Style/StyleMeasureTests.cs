using QualityCheck.Style;

namespace QualityCheck.Tests.Style;

public sealed class StyleMeasureTests
{
    private const string Pitch =
        "Velmark is the leading platform for small ports. With Velmark, harbour masters plan berths in minutes. "
        + "Our award-winning team helps you at every step. Velmark offers powerful reports from $29 a month. "
        + "Contact us today, or book a demo. Try Velmark now.";

    private const string Report =
        "Velmark cut 40 jobs at its plant in Skarnes on Monday. The union called the step brutal. Velmark had lost a "
        + "contract with the port of Brennick in March. Shares of Velmark fell by 3 percent.";

    [Fact]
    public void Every_measure_is_declared_finite_and_within_its_bounds()
    {
        Score score = Analyze(Pitch + "\n\n" + Repository.Sample("energy-forum.txt"));
        FigureDescriptor[] figures =
            [.. Assert.Single(new StyleAnalyzer().Scores).Figures.Where(figure => figure.Name != "amount")];
        Assert.Equal(figures.Select(figure => figure.Name).Order(StringComparer.Ordinal), score.Measures.Keys);
        Assert.All(figures, figure => Assert.InRange(score.Measures[figure.Name], figure.Least, figure.Most));
        Assert.All(score.Measures.Values, value => Assert.True(double.IsFinite(value)));
    }

    [Theory]
    [InlineData("https://www.velmark.co.uk/blog/berths")]
    [InlineData("https://getvelmark.com/")]
    [InlineData(null)]
    public void Selling_ones_own_goods_is_promotion(string? url)
    {
        Score score = Analyze(url is null ? Pitch + " At Velmark, we build our platform for you." : Pitch, url);
        Assert.True(score.Measures["ownMentions"] >= 0.3, $"{score.Measures["ownMentions"]}");
        Assert.True(score.Measures["ownPraise"] > 0);
        Assert.True(score.Measures["callsToAction"] > 2);
        Assert.True(score.Measures["offers"] > 0);
        Assert.True(score.Measures["firmVoice"] > 0);
    }

    [Fact]
    public void A_short_text_is_measured_as_a_longer_one() =>
        Assert.Equal(2 * Analyze(Pitch).Measures["callsToAction"],
            Analyze($"{Pitch}\n\n{Pitch}").Measures["callsToAction"], 1e-9);

    [Fact]
    public void Who_says_it_makes_praise_no_thinner() =>
        Assert.Equal(Analyze("The best crew built a perfect boat.").Measures["sellingWords"],
            Analyze("The best crew, Ann Lee said, built a perfect boat.").Measures["sellingWords"], 1e-9);

    [Fact]
    public void News_about_a_firm_is_none()
    {
        Score score = Analyze(Report, "https://harbour-news.example/velmark");
        string[] promotion = ["ownMentions", "ownPraise", "callsToAction", "offers", "firmVoice"];
        Assert.All(promotion, name => Assert.Equal(0, score.Measures[name]));
        Assert.Equal(0, Analyze(Report, "https://velmark.com/news").Measures["ownPraise"]);
    }

    [Theory]
    [InlineData("It is important to choose the right solution that fits your business needs and goals.", true)]
    [InlineData("It is important to choose the first solution that fits your business needs and goals.", true)]
    [InlineData("Businesses of various industries need effective strategies to ensure success and growth.", true)]
    [InlineData("The board raised the fee by 3 percent to ensure better services for people.", false)]
    [InlineData("Choose a grinder whose burrs are made of steel and not of ceramic.", false)]
    [InlineData("She said the right strategy had helped her business to achieve growth.", false)]
    public void Filler_could_be_said_of_anything(string sentence, bool filler) =>
        Assert.Equal(filler, Types(sentence).Contains("generic-filler"));

    [Theory]
    [InlineData("The bridge opened in May, highlighting the importance of trade.", "importance-tail")]
    [InlineData("The scheme stands for growth, innovation, and resilience.", "abstract-triple")]
    [InlineData("It is not only a harbour but also a home.", "negative-parallel")]
    [InlineData("It is not only growth, innovation, and resilience but also a harbour.", "negative-parallel")]
    [InlineData("The ship sank in May, taking nine men with it.", null)]
    [InlineData("They sell apples, pears, and plums.", null)]
    [InlineData("The harbour is not only full.", null)]
    public void Turns_that_inflate(string sentence, string? type) =>
        Assert.Equal(type, Types(sentence).SingleOrDefault(
            found => found is "importance-tail" or "abstract-triple" or "negative-parallel"));

    [Fact]
    public void A_headline_is_borne_out_by_its_words()
    {
        string body = Repository.Sample("harbour-accord-solid.txt");
        Assert.True(Analyze(body).Measures["headlineBorneOut"] > 0.8);
        Assert.True(Analyze("Sheep Farmers Shun Digital Vaccine Ledger\n\n" + body).Measures["headlineBorneOut"] < 0.3);
        Assert.Contains("headline-not-borne-out", Types("Sheep Farmers Shun Digital Vaccine Ledger\n\n" + body));
        Assert.DoesNotContain("headline-not-borne-out", Types(body));
    }

    [ModelTheory("clickbait")]
    [InlineData("17 Things You Will Only Understand If You Grew Up By The Sea", true)]
    [InlineData("Which Lighthouse Are You", true)]
    [InlineData("Port of Brennick raises fees in June", false)]
    [InlineData("Court rejects appeal of Velmouth fishermen", false)]
    public void The_model_tells_clickbait_whatever_its_case(string headline, bool clickbait)
    {
        string body = "\n\n" + Repository.Sample("harbour-accord-solid.txt");
        double measure = Analyze(headline + body).Measures["clickbait"];
        Assert.Equal(clickbait, measure > 0.5);
        Assert.Equal(measure, Analyze(headline.ToUpperInvariant() + body).Measures["clickbait"]);
    }

    [Fact]
    public void A_paragraph_on_another_topic_is_found()
    {
        string body = Repository.Sample("harbour-accord-solid.txt");
        const string Foreign =
            "Knead the dough with yeast, butter and raisins until it is smooth, then let it rest beneath a damp cloth. "
            + "Brush the braided loaf with egg yolk, sprinkle almonds and bake it golden in the middle of the oven.";
        Assert.Equal(0, Analyze(body).Measures["offTopic"]);
        Assert.True(Analyze(body + "\n\n" + Foreign).Measures["offTopic"] > 0);
    }

    private static Score Analyze(string text, string? url = null) =>
        new StyleAnalyzer().Analyze(Annotated(text, url)).Scores["style"];

    private static IEnumerable<string> Types(string text) =>
        new StyleAnalyzer().Analyze(Annotated(text, null)).Findings.Select(finding => finding.Type);

    private static AnnotatedText Annotated(string text, string? url) =>
        TextAnnotator.Annotate(
            ArticleExtractor.Extract(InputDocument.FromText(text) with { Clean = false, Url = url, Language = "en" }));
}
