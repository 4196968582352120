using System.Text;
using QualityCheck.Evaluation.Corpora;
using QualityCheck.Training;

namespace QualityCheck.Tests.Scoring;

/// <summary>
/// Names, figures, years and another dress put into a text that says nothing do not make it one that says something.
/// </summary>
public sealed class SprinkledTextTests
{
    private const string Guesses = """
        The Old Lighthouse That Keeps Its Secret

        Far out on the rocks stands a lighthouse that people have wondered about for ages. Some say that it was built by pirates, while others believe that a lonely monk built it. Perhaps both stories are wrong. It may never be known who laid the first stone.

        The lighthouse is said to be cursed. Many sailors have reportedly heard a bell at night. It is believed that the bell could be the voice of a drowned keeper. Locals claim that he might still be looking for his lamp. Apparently nobody dares to go up alone.

        Experts have long argued about the light itself. Some of them suggest that it may have been lit with whale oil. Others think that it could have been a simple fire. It seems that no record was kept. Supposedly the papers were burned.

        What lies below the tower? Rumour has it that there is a cellar, which might hold a chest. It is possible that the chest was taken long ago. Perhaps it will be found one day. For now it appears that the rocks will keep it.
        """;

    private const string SameWords = """
        Why You Should Drink More Water

        Drinking water is good. Everyone should drink water, but not everyone drinks enough water. If you drink water, you feel good. Drinking more water makes you feel better.

        There are many ways to drink more water. One way to drink more water is to keep water near you. When water is near you, you drink more water. Another way to drink water is to carry a bottle. When you carry a bottle of water, you can drink water all day.

        Water is good for the body. The body needs water, and a body that needs water needs you to drink. When you drink water, the body has water. A body with water feels good, and a body without water does not feel good.

        It is good to drink water in the morning. It is good to drink water in the evening. Drinking water in the morning makes the morning better. Drinking water in the evening makes the evening better.

        So drink water every day. Water is good, and drinking water is a good way to feel good. Keep water near you, carry a bottle and drink more water. You feel better when you drink water.
        """;

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    private static readonly string[] Names =
    [
        "Ada Birk", "Tom Weller", "Lena Moss", "Hugo Pratt", "Ines Vale", "Karl Dunn",
    ];

    private static readonly Dictionary<string, Func<int, string>> Details = new()
    {
        ["year"] = _ => " in 2024",
        ["other year"] = i => $" in {1900 + 3 * i}",
        ["mark"] = i => $" [{i}]",
        ["name"] = i => $", {Names[i % Names.Length]} says",
        ["fan"] = i => $", says visitor {Names[i % Names.Length]}, {20 + i}",
        ["share"] = i => $", and {30 + i}% of people agree",
        ["sum"] = i => $" for ${15 * i + 20}",
    };

    public static TheoryData<string> Farms => [.. Gold("*.farm.txt")];

    private static IEnumerable<string> Gold(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "gold", "articles"), pattern)
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>
    /// Quotations make a text look like a post in a forum, where guesses are free and the policy abstains from a score.
    /// </summary>
    [ModelTheory("hedges")]
    [MemberData(nameof(Farms))]
    public void Ten_invented_quotations_lift_no_farm_text(string name)
    {
        string text = TextOf(name);
        int stops = 0;
        string quoted = string.Concat(text.Select(sign => sign == '.' && stops++ < 10
            ? FormattableString.Invariant(
                $" (\"It took {stops + 3} days,\" said {Names[stops % Names.Length]} of Brennick University).")
            : sign.ToString()));
        bool isJudged = Check(text).Scores["quality"].Value is not null
            || Check(quoted).Scores["quality"].Value is not null;
        Assert.InRange(Chance(quoted) - Chance(text), -1, isJudged ? 0.05 : 0.15);
    }

    /// <summary>By .05 at most, but for two by less than .1.</summary>
    [ModelFact("hedges")]
    public void Ten_invented_details_lift_no_farm_text()
    {
        List<double> gains = [];
        foreach (string text in Gold("*.farm.txt").Select(TextOf))
        {
            string sprinkled = InventedDetails.WithTen(text);
            Assert.True(sprinkled.Length > text.Length + 100);
            Assert.NotEqual(VerdictAction.Accept, Check(sprinkled).Verdict.Action);
            gains.Add(Chance(sprinkled) - Chance(text));
        }
        Assert.True(gains.Max() < 0.1);
        Assert.InRange(gains.Count(gain => gain > 0.05), 0, 2);
    }

    /// <summary>Nine of ten by .03 at most, the others by less than .25.</summary>
    [ModelFact("hedges")]
    public void Slips_of_the_language_move_few_scores_and_turn_no_verdict()
    {
        List<double> moves = [];
        foreach (string text in Gold("*.farm.txt").Concat(Gold("*.solid.txt")).Select(TextOf))
        {
            string written = new NotNative(1).Write(text);
            Assert.NotEqual(text, written);
            VerdictAction[] actions = [Check(text).Verdict.Action, Check(written).Verdict.Action];
            Assert.True(actions[0] == actions[1] || actions.Contains(VerdictAction.Abstain));
            moves.Add(Math.Abs(Chance(written) - Chance(text)));
        }
        Assert.True(moves.Max() < 0.25);
        Assert.InRange(moves.Count(move => move > 0.03), 0, moves.Count / 10);
    }

    private static string TextOf(string name) => GoldArticle.Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "data", "gold", "articles", name))).Text;

    private static double Chance(string text) =>
        1 / (1 + Math.Exp(-Checker.Check(InputDocument.FromText(text)).Scores["quality"].LogOdds!.Value));

    public static IEnumerable<object[]> Cases =>
        from text in new[] { Guesses, SameWords } from detail in Details.Keys from every in new[] { 1, 2 }
        select new object[] { text, detail, every };

    [ModelTheory("hedges")]
    [MemberData(nameof(Cases))]
    public void Details_make_no_text(string text, string detail, int every) =>
        AssertNoBetter(text, Sprinkled(text, Details[detail], every));

    [ModelTheory("hedges")]
    [InlineData("How to find out step by step\n\n",
        "\n\nStep 1: Get ready.\n\nStep 2: Have a look.\n\nStep 3: Wait.\n\nStep 4: Enjoy.")]
    [InlineData("Opinion\n\n", "")]
    [InlineData("", "\n\nPosted by guest77\n\nReply\n\nQuote")]
    public void Another_dress_makes_no_text(string before, string behind)
    {
        AssertNoBetter(Guesses, before + Guesses + behind);
        AssertNoBetter(SameWords, before + SameWords + behind);
    }

    private static void AssertNoBetter(string plain, string dressed)
    {
        QualityReport before = Check(plain), after = Check(dressed);
        Assert.Equal(VerdictAction.Review, before.Verdict!.Action);
        Assert.Equal(VerdictAction.Review, after.Verdict!.Action);
        double gain = after.Scores!["quality"].Value!.Value - before.Scores!["quality"].Value!.Value;
        Assert.True(gain <= 0.05, $"{gain}");
    }

    private static QualityReport Check(string text) => Checker.Check(InputDocument.FromText(text));

    /// <summary>Puts a detail before the full stop of every nth sentence.</summary>
    private static string Sprinkled(string text, Func<int, string> detail, int every)
    {
        var sprinkled = new StringBuilder();
        int sentences = 0;
        foreach (char c in text)
        {
            if (c == '.' && ++sentences % every == 0)
                sprinkled.Append(detail(sentences));
            sprinkled.Append(c);
        }
        return sprinkled.ToString();
    }
}
