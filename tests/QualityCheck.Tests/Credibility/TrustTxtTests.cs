using System.Collections.Immutable;
using QualityCheck.Credibility;

namespace QualityCheck.Tests.Credibility;

public sealed class TrustTxtTests
{
    private const string Own = """
        # whom we belong to
        belongto=https://www.association.example/
        BelongTo = https://guild.example
        controlledby=https://holding.example/
        vendor=https://press.example/
        customer=https://reader.example/
        member=https://branch.example/
        control=https://local.example/
        social=https://social.example/paper
        contact=desk@paper.example
        datatrainingallowed=no
        belongto=https://www.association.example/again
        belongto=not an address
        nothing
        """;

    private static readonly ImmutableDictionary<string, TrustTxt> Files = new Dictionary<string, TrustTxt>
    {
        ["paper.example"] = TrustTxt.Parse(Own),
        ["association.example"] = TrustTxt.Parse("member=https://paper.example/\nmember=https://other.example"),
        ["guild.example"] = TrustTxt.Parse("belongto=https://paper.example/\ncontrol=https://paper.example/"),
        ["holding.example"] = TrustTxt.Parse("control=http://www.paper.example"),
        ["press.example"] = TrustTxt.Parse("customer=paper.example"),
        ["branch.example"] = TrustTxt.Parse("member=https://paper.example/"),
        ["local.example"] = TrustTxt.Parse("controlledby=https://paper.example/"),
        ["blog.example"] = TrustTxt.Parse("belongto=https://association.example/"),
    }.ToImmutableDictionary();

    [Fact]
    public void Reads_what_is_said_of_others()
    {
        TrustTxt file = TrustTxt.Parse(Own);
        Assert.Equal(
            ["association.example", "guild.example", "holding.example", "press.example", "reader.example",
                "branch.example", "local.example"],
            file.Statements.Select(statement => statement.Party));
        Assert.Equal((TrustRelation.BelongTo, 3), (file.Statements[1].Relation, file.Statements[1].Line));
        Assert.Equal([13, 14], file.UnreadLines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF# comment\r\n\r\n")]
    [InlineData("<!DOCTYPE html><html lang=\"en\">")]
    [InlineData("=https://paper.example\n==\nmember\nmember=\n\0")]
    public void What_is_no_such_file_says_nothing(string text) => Assert.Empty(TrustTxt.Parse(text).Statements);

    /// <summary>Only the answer that fits the relation counts: a member is no owner, and a claim is no answer.</summary>
    [Theory]
    [InlineData("https://www.paper.example/a",
        "BelongTo=association.example ControlledBy=holding.example Vendor=press.example Control=local.example",
        "BelongTo=guild.example Customer=reader.example Member=branch.example")]
    [InlineData("https://news.paper.example/a",
        "BelongTo=association.example ControlledBy=holding.example Vendor=press.example Control=local.example",
        "BelongTo=guild.example Customer=reader.example Member=branch.example")]
    [InlineData("https://blog.example/", "", "BelongTo=association.example")]
    [InlineData("https://association.example/", "", "Member=paper.example Member=other.example")]
    [InlineData("https://unknown.example/", "", "")]
    [InlineData("http://192.0.2.7/", "", "")]
    public void Only_what_both_say_is_confirmed(string url, string confirmed, string unconfirmed)
    {
        ImmutableDictionary<string, TrustTxt> files = url.Contains("association", StringComparison.Ordinal)
            ? Files.SetItem("paper.example", TrustTxt.Parse("")) : Files;
        ImmutableArray<Affiliation> found = Affiliation.Of(UrlIdentity.Parse(url)!, files);
        Assert.Equal((confirmed, unconfirmed), (Words(true), Words(false)));

        string Words(bool isConfirmed) => string.Join(' ', found.Where(one => one.IsConfirmed == isConfirmed)
            .Select(one => $"{one.Relation}={one.Party}"));
    }

    [Fact]
    public void Files_are_findings_and_no_scores()
    {
        var options = new CredibilityOptions
        {
            TrustFiles = Files,
            AdsFiles = ImmutableDictionary<string, string>.Empty.Add("paper.example",
                "# ads\nexchange.example, 1, DIRECT\nexchange.example, 2, RESELLER, abc # note\ncontact=x\n\n"),
        };
        AnalyzerResult with = Analyze(options), without = Analyze(CredibilityOptions.Default);
        Assert.Equal(["QC5020", "QC5021", "QC5022"], with.Findings.Select(finding => finding.Rule));
        Assert.Empty(without.Findings);
        Assert.Contains("a sign of affiliation, not of quality", with.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal(4, with.Findings[0].Evidence["count"]!.Number);
        Assert.Equal(2, with.Findings[2].Evidence["records"]!.Number);
        Assert.All(with.Findings, finding => Assert.Equal(Severity.Note, finding.Severity));
        Assert.Equal(without.Scores, with.Scores);
    }

    private static AnalyzerResult Analyze(CredibilityOptions options) =>
        new CredibilityAnalyzer(options).Analyze(TextAnnotator.Annotate(new Article
        {
            Text = "The ferry sank.",
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, 15))],
            Offsets = OffsetMap.Identity,
            Url = "https://www.paper.example/a",
        }));
}
