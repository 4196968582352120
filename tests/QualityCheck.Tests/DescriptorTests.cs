using System.Text.RegularExpressions;
using QualityCheck.Documents;

namespace QualityCheck.Tests;

public sealed partial class DescriptorTests
{
    /// <summary>The first digit of a rule's id tells its analyzer.</summary>
    private static readonly Dictionary<char, string> Owners = new()
    {
        ['0'] = "limits", ['1'] = "boilerplate", ['2'] = "hedging", ['3'] = "repetition", ['4'] = "facts",
        ['5'] = "credibility", ['6'] = "style",
    };

    [Fact]
    public void Ids_are_well_formed_and_belong_to_their_analyzer() => Assert.All(Rules.All, rule =>
    {
        Assert.Matches(Id(), rule.Id);
        Assert.Equal(Owners[rule.Id[2]], rule.Analyzer);
    });

    [Fact]
    public void Ids_and_titles_are_unique()
    {
        Assert.NotEmpty(Rules.All);
        Assert.Equal(Rules.All.Length, Rules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(Rules.All.Length, Rules.All.Select(rule => rule.Title).Distinct().Count());
    }

    [Fact]
    public void Rules_are_sorted_by_id() =>
        Assert.Equal(Rules.All.OrderBy(rule => rule.Id, StringComparer.Ordinal), Rules.All);

    [Fact]
    public void Each_analyzer_owns_its_rules() =>
        Assert.All(Analyzers.All,
            analyzer => Assert.All(analyzer.Rules, rule => Assert.Equal(analyzer.Name, rule.Analyzer)));

    [Fact]
    public void Analyzers_have_names_of_their_own() =>
        Assert.Equal(Analyzers.All.Length, Analyzers.All.Select(analyzer => analyzer.Name).Distinct().Count());

    [Fact]
    public void Explanations_are_sentences() => Assert.All(Rules.All, rule =>
    {
        Assert.True(rule.Explanation.Length > 40, rule.Id);
        Assert.EndsWith(".", rule.Explanation);
        Assert.False(rule.Title.EndsWith('.'), rule.Id);
    });

    [Fact]
    public void Finds_a_rule_in_whatever_case()
    {
        Assert.Same(LimitRules.TooLong, Rules.Find("qc0001"));
        Assert.Null(Rules.Find("QC9999"));
        Assert.Throws<ArgumentNullException>(() => Rules.Find(null!));
    }

    [GeneratedRegex(@"^QC[0-9]{4}\z")]
    private static partial Regex Id();
}
