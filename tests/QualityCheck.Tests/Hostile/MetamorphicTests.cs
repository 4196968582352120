using System.Text;

namespace QualityCheck.Tests.Hostile;

/// <summary>What has to become of a report when its document is changed in a way whose meaning is known.</summary>
public sealed class MetamorphicTests
{
    private const int Articles = 500, Paragraphs = 4, Wrappers = 20;

    /// <summary>By so much a score may differ that should not.</summary>
    private const double Slack = 0.02;

    private const string Head = "<header><a href=/>The Harbour Courier</a><nav><ul><li><a href=/news>News</a><li>"
        + "<a href=/sport>Sport</a><li><a href=/weather>Weather</a></ul></nav></header>";

    private const string Foot = "<aside class=related><h2>More from the Courier</h2><ul><li><a href=/1>Pier reopens"
        + "</a><li><a href=/2>Ten ferries to see</a></ul></aside><footer><p>© 2024 The Harbour Courier. All rights "
        + "reserved.</p><a href=/tides>Tides</a> <a href=/archive>Archive</a></footer>";

    private static readonly QualityChecker Checker = ProcessorTime.UnhurriedChecker;

    private static readonly string[][] Texts =
    [
        .. Prose.OfLength(2_500 * Articles).Split("\n\n").SkipLast(1).Chunk(Paragraphs).Take(Articles),
    ];

    private static readonly string[] Attributes =
    [
        "class=\"story lead\"", "id=story", "lang=en", "data-part='7'", "title=\"A > B\"", "itemprop=articleBody",
        "role=article", "dir=ltr",
    ];

    [Long]
    [Fact]
    public void A_head_and_a_foot_change_no_score() => Each(paragraphs =>
    {
        QualityReport bare = Page(paragraphs), framed = Page(paragraphs, head: Head, foot: Foot);
        Assert.Equal(bare.Article!.Text.Trim(), framed.Article!.Text.Trim());
        Assert.Equal(bare.Scores.Keys, framed.Scores.Keys);
        foreach ((string name, Score score) in bare.Scores.Where(score => score.Key != "boilerplate"))
        {
            Assert.Equal(score.Value is null, framed.Scores[name].Value is null);
            Assert.InRange(Math.Abs((score.Value ?? 0) - (framed.Scores[name].Value ?? 0)), 0, Slack);
        }
    });

    [Long]
    [Fact]
    public void A_paragraph_that_comes_again_is_repetition() => Each(paragraphs =>
    {
        QualityReport once = Text(paragraphs), twice = Text([.. paragraphs, paragraphs[0]]);
        Assert.True(twice.Scores["repetition"].Amount > once.Scores["repetition"].Amount, "no more of it");
        Assert.True(twice.Scores["repetition"].Value < once.Scores["repetition"].Value
            || once.Scores["repetition"].Value == 0, $"{once.Scores["repetition"].Value} as before");
    });

    [Long]
    [Fact]
    public void A_text_without_its_hedged_sentences_is_not_hedged()
    {
        int hedged = 0;
        Each(paragraphs =>
        {
            QualityReport report = Text(paragraphs);
            Finding[] hedges = [.. report.Findings.Where(finding => finding.Analyzer == "hedging")];
            hedged += hedges.Length > 0 ? 1 : 0;
            string text = string.Concat(report.Sentences!
                .Where(sentence => !hedges.Any(hedge =>
                    hedge.Start < sentence.Start + sentence.Length && sentence.Start < hedge.Start + hedge.Length))
                .Select(sentence =>
                    string.Concat(report.Article!.Text.AsSpan(sentence.Start, sentence.Length), "\n\n")));
            QualityReport plain = Check(InputDocument.FromText(text) with { Clean = false });
            Assert.DoesNotContain(plain.Findings,
                finding => finding.Analyzer == "hedging" && finding.Severity != Severity.None);
            Assert.Equal((1.0, 0.0), (plain.Scores["hedging"].Value, plain.Scores["hedging"].Amount));
        });
        Assert.InRange(hedged, Articles / 2, Articles);
    }

    [Long]
    [Fact]
    public void The_order_of_attributes_does_not_count() => Each((paragraphs, number) =>
    {
        string[] shuffled = [.. Attributes];
        new Random(number).Shuffle(shuffled);
        QualityReport one = Page(paragraphs, attributes: Attributes), other = Page(paragraphs, attributes: shuffled);
        Assert.Equal(one.ToJson(), (other with
        {
            Document = other.Document with { ContentHash = one.Document.ContentHash },
        }).ToJson());
    });

    [Long]
    [Fact]
    public void Twenty_elements_around_it_change_no_text() => Each(paragraphs =>
        Assert.Equal(Page(paragraphs).Article!.Text.Trim(),
            Page(paragraphs, head: Repeat("<div>"), foot: Repeat("</div>")).Article!.Text.Trim()));

    private static void Each(Action<string[]> holds) => Each((paragraphs, _) => holds(paragraphs));

    private static void Each(Action<string[], int> holds)
    {
        Assert.Equal(Articles, Texts.Length);
        Fuzzing.Run(Enumerable.Range(0, Articles), number => holds(Texts[number], number));
    }

    private static QualityReport Text(string[] paragraphs) =>
        Check(InputDocument.FromText(string.Join("\n\n", paragraphs)));

    private static QualityReport Page(string[] paragraphs, string head = "", string foot = "",
        string[]? attributes = null)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><head><title>Boats in the storm</title></head><body>")
            .Append(head).Append("<article ").AppendJoin(' ', attributes ?? []).Append("><h1>Boats in the storm</h1>");
        foreach (string paragraph in paragraphs)
            page.Append("<p>").Append(paragraph).Append("</p>");
        page.Append("</article>").Append(foot).Append("</body></html>");
        return Check(InputDocument.FromHtml(page.ToString()));
    }

    private static QualityReport Check(InputDocument document) => Checker.Check(document);

    private static string Repeat(string tag) => string.Concat(Enumerable.Repeat(tag, Wrappers));
}
