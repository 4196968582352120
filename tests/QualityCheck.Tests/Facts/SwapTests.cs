using System.Text;
using QualityCheck.Facts;

namespace QualityCheck.Tests.Facts;

/// <summary>
/// Other facts in the same sentences: names of other lengths and origins, other numbers, dates in other forms. The
/// density must hardly move.
/// </summary>
public sealed class SwapTests
{
    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["person"] =
        [
            "Bo Ek", "Oluwaseun Adeyemi", "Maria Fernanda de la Cruz", "Nguyen Thi Lan", "Zhou Weimin",
            "Dmitri Shostakov", "Fatima al-Rashid", "Jun Ito",
            "Siobhan O’Connell", "Pál Szabó", "Krzysztof Wiśniewski", "Aroha Ngata",
        ],
        ["place"] =
        [
            "Ur", "Llanfair", "Thiruvananthapuram", "Reykjavik", "Nizhny Tagil", "Ouagadougou", "São Tomé", "Gdynia",
            "New Plymouth", "Xiamen", "Tromsø",
        ],
        ["organization"] =
        [
            "Zenit", "Mitsuhashi Heavy Works", "Banco del Sur", "Rosvodstroy", "University of Tartu", "Kappa Holdings",
            "Novaya Energia",
        ],
        ["number"] = ["48,000", "seventeen", "3", "1,204", "sixty-two", "905", "2.5", "four hundred", "77"],
        ["money"] = ["$3,200", "€1.2 billion", "£7", "90 million dollars", "¥64,000"],
        ["percent"] = ["4.5%", "17 per cent", "60 percent", "92%"],
        ["date"] =
        [
            "March 17, 1998", "23 November 2011", "Friday", "Sept. 2, 2003", "5 August", "9 a.m.", "12 December 2020",
        ],
        ["year"] = ["1787", "2023", "1999", "the 1950s", "1840"],
        ["measure"] = ["7 miles", "140 km", "three acres", "0.5 litres"],
    };

    public static TheoryData<string> Lines => Specs.Read("Facts/swap.spec");

    internal static IEnumerable<MarkedText> Articles => Lines.Select(line => MarkedText.Parse(line.Data));

    [ModelFact("tagger")]
    public void Exchanging_facts_hardly_moves_the_density()
    {
        List<(Score Before, Score After)> swaps =
            [.. from marked in Articles
                from turn in Enumerable.Range(0, 5)
                select (Density(marked.Text), Density(Swapped(marked, turn)))];
        Assert.Equal(30, swaps.Count);
        AssertSteady(swaps, score => score.Measures["per100Words"], median: 0.035, worst: 0.1);
        AssertSteady(swaps, score => score.Measures["weightedPer100Words"], median: 0.035, worst: 0.16);
        AssertSteady(swaps, score => score.Measures["uniquePer100Words"], median: 0.04, worst: 0.12);
        AssertSteady(swaps, score => score.Measures["specificity"], median: 0.02, worst: 0.07);
        AssertSteady(swaps, score => score.Measures["sentencesWithFact"], median: 0.01, worst: 0.1);
        // The texts have few sources: one "she" whose name is not known is a quarter of them.
        AssertSteady(swaps, score => score.Measures["attributionRate"], median: 0.01, worst: 0.25);
    }

    /// <summary>Among sentences without facts, so that the value is not at its limit.</summary>
    [Fact]
    public void Exchanging_facts_hardly_moves_the_value()
    {
        string filler = string.Concat(Enumerable.Repeat(" It was what it was and so it went on.", 60));
        List<(Score Before, Score After)> swaps =
            [.. from marked in Articles
                from turn in Enumerable.Range(0, 5)
                select (Density(marked.Text + filler), Density(Swapped(marked, turn) + filler))];
        Assert.All(swaps, swap => Assert.InRange(swap.Before.Value!.Value, 0.3, 0.9));
        AssertSteady(swaps, score => score.Value!.Value, median: 0.05, worst: 0.15);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_articles_are_long_enough_to_tell(string line) =>
        Assert.InRange(TextAnnotator.Annotate(MarkedText.Parse(line).Text).Words, 200, 400);

    private static void AssertSteady(List<(Score Before, Score After)> swaps, Func<Score, double> figure, double median,
        double worst)
    {
        double[] changes = [.. swaps.Select(swap => Math.Abs(figure(swap.After) / figure(swap.Before) - 1)).Order()];
        Assert.True(changes[changes.Length / 2] <= median && changes[^1] <= worst,
            $"median {changes[changes.Length / 2]:0.000}, worst {changes[^1]:0.000}");
    }

    private static Score Density(string text) =>
        new FactsAnalyzer().Analyze(TextAnnotator.Annotate(text)).Scores["factualDensity"];

    /// <summary>
    /// The text with each marked fact exchanged for another of its type; the same fact always for the same, a surname
    /// for that of the person's new name.
    /// </summary>
    private static string Swapped(MarkedText marked, int turn)
    {
        var text = new StringBuilder();
        var exchanged = new Dictionary<string, string>();
        int at = 0;
        foreach ((TextSpan span, string type) in marked.Marks)
        {
            string old = span.In(marked.Text);
            if (!exchanged.TryGetValue(old, out string? other))
            {
                other = type == "surname"
                    ? Surname(exchanged.First(pair => pair.Key.Split(' ').Contains(old)).Value)
                    : Others[type].Where(candidate => !exchanged.ContainsValue(candidate)).ElementAtOrDefault(turn)
                        ?? Others[type][(exchanged.Count + turn) % Others[type].Length];
                exchanged[old] = other;
            }
            text.Append(marked.Text, at, span.Start - at).Append(other);
            at = span.End;
        }
        return text.Append(marked.Text, at, marked.Text.Length - at).ToString();
    }

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
