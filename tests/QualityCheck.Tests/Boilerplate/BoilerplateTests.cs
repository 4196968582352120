using QualityCheck.Training;

namespace QualityCheck.Tests.Boilerplate;

public sealed class BoilerplateTests
{
    private const string Before =
        "The harbour of Velmouth reopened on Monday after four weeks of dredging, and the first ferry left at noon.";
    private const string After =
        "The port will publish the harbour fees for next year in June, once the council of both towns has met again.";

    public static TheoryData<string> Lines => Specs.Read("Boilerplate/boilerplate.spec");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Removes_a_line_inside_the_article_or_lets_it_stay(string spec)
    {
        string[] columns = spec.Split('\t');
        string text = $"{Before}\n\n{columns[0]}\n\n{After}\n";
        Article article = ArticleExtractor.Extract(InputDocument.FromText(text));
        Assert.Equal(columns[1] == "-" ? [] : [(columns[1], columns[0])],
            article.Removed.Select(span => (span.Reason, span.Span.In(text))));
    }

    public static TheoryData<string> LinesThatGo =>
        [.. Lines.Select(line => line.Data).Where(line => line.Split('\t')[1] != "-")];

    [Theory]
    [MemberData(nameof(LinesThatGo))]
    public void Removes_the_same_with_Windows_line_ends_and_in_capitals(string spec)
    {
        string[] columns = spec.Split('\t');
        string text = $"{Before}\r\n{columns[0].ToUpperInvariant()}\r\n{After}";
        Assert.Equal(columns[1], Assert.Single(ArticleExtractor.Extract(InputDocument.FromText(text)).Removed).Reason);
    }

    public static TheoryData<string> Pieces => Specs.Read("Boilerplate/pieces.spec");

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Cuts_a_piece_out_of_a_paragraph_or_lets_it_stay(string spec)
    {
        string[] columns = spec.Split('\t');
        string text = $"{Before}\n\n{columns[0]}\n\n{After}\n";
        Article article = ArticleExtractor.Extract(InputDocument.FromText(text));
        Assert.Equal(columns[1] == "-" ? [] : [(columns[2], columns[1])],
            article.Removed.Select(span => (span.Reason, span.Span.In(text))));
        Assert.Equal(columns[1] == "-" ? text : text.Replace(columns[1], "", StringComparison.Ordinal), article.Text);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Applying_it_twice_to_a_paragraph_changes_nothing_more(string spec)
    {
        string once =
            ArticleExtractor.Extract(InputDocument.FromText($"{Before}\n{spec.Split('\t')[0]}\n{After}")).Text;
        Assert.Empty(ArticleExtractor.Extract(InputDocument.FromText(once)).Removed);
    }

    [DatasetFact("flatlines/wcxb.dev.jsonl.gz")]
    public void Applying_it_twice_to_flattened_pages_changes_nothing_more()
    {
        foreach (MarkedLines.Row page in MarkedLines.Read(
            new DatasetFolder(Repository.Datasets!).Require("flatlines/wcxb.dev.jsonl")))
        {
            foreach (LineWindow window in new[] { LineWindow.Full, LineWindow.Near, LineWindow.Inline })
            {
                string once = ArticleExtractor.Extract(InputDocument.FromText(MarkedLines.Of(page, window).Text)).Text;
                Assert.Equal((page.Doc, once), (page.Doc, ArticleExtractor.Extract(InputDocument.FromText(once)).Text));
            }
        }
    }

    [Fact]
    public void Boilerplate_is_only_marked_where_the_caller_says_so()
    {
        string text = Repository.Sample("harbour-accord.txt");
        Article removed = ArticleExtractor.Extract(InputDocument.FromText(text)),
            marked = ArticleExtractor.Extract(InputDocument.FromText(text),
                options: new ExtractionOptions { MarkOnly = true });
        Assert.Equal(text, marked.Text);
        Assert.NotEmpty(marked.Removed);
        Assert.Equal(removed.Removed, marked.Removed);
        Finding spliced = Assert.Single(marked.Findings, finding => finding.Type == "spliced-topic");
        Assert.StartsWith("See also", text[spliced.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_the_input_minus_the_removed_spans()
    {
        string text = $"Menu\n{Before}\n  ADVERTISEMENT  \n{After}\n\nLeave a Reply";
        Article article = ArticleExtractor.Extract(InputDocument.FromText(text));
        Assert.Equal($"\n{Before}\n    \n{After}\n\n", article.Text);
        foreach (Block block in article.Blocks)
            Assert.Equal(block.Span.In(article.Text), article.Offsets.ToInput(block.Span).In(text));
    }

    [Fact]
    public void Applying_it_twice_changes_nothing_more()
    {
        string text = Repository.Sample("harbour-accord.txt");
        string once = ArticleExtractor.Extract(InputDocument.FromText(text)).Text;
        Article twice = ArticleExtractor.Extract(InputDocument.FromText(once));
        Assert.Equal(once, twice.Text);
        Assert.Empty(twice.Removed);
    }

    [Fact]
    public void Nothing_is_removed_where_the_caller_says_so()
    {
        string text = Repository.Sample("harbour-accord.txt");
        Article article = ArticleExtractor.Extract(InputDocument.FromText(text) with { Clean = false });
        Assert.Equal(text, article.Text);
        Assert.Empty(article.Removed);
    }

    [Fact]
    public void A_text_of_nothing_but_cues_stays() =>
        Assert.Equal("Leave a Reply", ArticleExtractor.Extract(InputDocument.FromText("Leave a Reply")).Text);

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        const string text =
            "The harbour of Velmouth reopened on Monday\nafter four weeks of dredging, and the first\nferry left at "
            + "noon with a full load of\npassengers and two cars that had waited\nsince the morning.\n\nThe port will "
            + "publish its fees in June.";
        Article article = ArticleExtractor.Extract(InputDocument.FromText(text));
        Assert.Equal(2, article.Blocks.Count);
        Assert.Equal(2, TextAnnotator.Annotate(article).Sentences.Length);
    }
}
