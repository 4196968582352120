using System.Text;
using QualityCheck.Credibility;
using QualityCheck.Text;

namespace QualityCheck.Tests.Credibility;

public sealed class ContentCredentialTests
{
    private const string Inline = """<script type="application/c2pa">AAAA</script>""",
        Linked = """<link rel="c2pa-manifest" href="/a.c2pa">""";

    private const string Body = """
        <body><article><h1>The ferry sank</h1><p>The ferry sank on 3 May 2024 in the bay of Velmouth, the harbour
        master said. Nobody was hurt, and the 40 passengers were taken ashore by two boats of the coast guard.</p>
        <p>The cause is not known. The company said that it would publish a report by the end of June.</p></article>
        """;

    [Theory]
    [InlineData(Inline, "", "inline")]
    [InlineData(Linked, "", "https://paper.example/a.c2pa")]
    [InlineData("""<link rel="alternate C2PA-Manifest" href="https://c.example/m">""", "", "https://c.example/m")]
    [InlineData("""<script type="Application/C2PA">AAAA</script>""", "", "inline")]
    [InlineData(Inline + Linked, "", "inline https://paper.example/a.c2pa")]
    [InlineData(Linked + Linked, "", "https://paper.example/a.c2pa https://paper.example/a.c2pa")]
    [InlineData("", Inline + Linked, "")]
    [InlineData("""<link rel="c2pa-manifest">""", "", "")]
    [InlineData("""<script type="application/c2pa+x">AAAA</script>""", "", "")]
    [InlineData("", "", "")]
    public void Manifests_in_the_head_are_harvested(string head, string body, string manifests) =>
        Assert.Equal(manifests, string.Join(' ', Extract(head, body).Page!.C2paManifests));

    [Theory]
    [InlineData(Inline, "content-credentials")]
    [InlineData(Linked, "content-credentials")]
    [InlineData(Inline + Linked, "several-content-credentials")]
    [InlineData("", "")]
    public void They_are_present_and_count_nothing(string head, string type)
    {
        QualityReport with = Check(Html(head, "")), without = Check(Html("", ""));
        Assert.Equal(type, string.Join(' ',
            with.Findings.Where(finding => finding.Rule == "QC5023").Select(finding => finding.Type)));
        Assert.Equal(without.Scores, with.Scores);
        Assert.Equal(without.Verdict, with.Verdict);
    }

    /// <summary>A manifest behind a text: eight bytes of magic, a version, a length and the manifest.</summary>
    [Fact]
    public void A_manifest_in_invisible_characters_is_no_token_and_is_reported()
    {
        const string Sentence = "The ferry sank on 3 May 2024 in the bay of Velmouth, the harbour master said. It rained";
        string hidden = "\uFEFF" + Selectors([.. "C2PATXT\0"u8, 1, 0, 0, 0, 3, 200, 0, 15]);
        foreach (string text in new[] { $"{Sentence}{hidden}.", $"{Sentence}{hidden} again.", $"{Sentence}{hidden}",
            $"{Sentence}{hidden[1..]}", $"{hidden}{Sentence}", $"{Sentence} in 2024{hidden}." })
        {
            AnnotatedText with = TextAnnotator.Annotate(Text(text)),
                without = TextAnnotator.Annotate(Text(text.Replace(hidden, "").Replace(hidden[1..], "")));
            Assert.Equal(Words(without), Words(with));
            Assert.Equal(without.Words, with.Words);
            Finding finding = Assert.Single(new CredibilityAnalyzer().Analyze(with).Findings);
            Assert.Equal(("QC5024", "content-credentials"), (finding.Rule, finding.Type));
            Assert.Equal(text.IndexOf(hidden.TrimStart('\uFEFF'), StringComparison.Ordinal)
                - (text.Contains('\uFEFF') ? 1 : 0), finding.Start);
            Assert.Equal(text.Contains('\uFEFF') ? hidden.Length : hidden.Length - 1, finding.Length);
            Assert.Equal(16, finding.Evidence["bytes"]!.Number);
        }
    }

    [Fact]
    public void Other_hidden_data_is_reported_as_such()
    {
        Finding finding = Assert.Single(new CredibilityAnalyzer().Analyze(
            TextAnnotator.Annotate(Text($"It rained.{Selectors([.. "password"u8])}"))).Findings);
        Assert.Equal(("QC5024", "hidden-characters", 10), (finding.Rule, finding.Type, finding.Start));
    }

    [Theory]
    [InlineData("I ❤️ it ☺︎ and 1️⃣ too")]
    [InlineData("❤️️ twice")]
    [InlineData("邉󠄀 and 邉󠄁")]
    [InlineData("no\uFEFFbreak")]
    [InlineData("\uFEFF\uFE0F")]
    public void Ordinary_selectors_stay_as_they_are(string text)
    {
        AnnotatedText annotated = TextAnnotator.Annotate(Text(text));
        Assert.Empty(new CredibilityAnalyzer().Analyze(annotated).Findings);
        Assert.Empty(HiddenSelectors.Find(text));
    }

    [Fact]
    public void A_fact_check_in_the_mark_up_is_shown_and_raises_no_score()
    {
        const string Review = """
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"ClaimReview",
             "datePublished":"2024-05-04","url":"https://paper.example/a","claimReviewed":"The ferry sank twice",
             "author":{"@type":"Organization","name":"The Paper","url":"https://paper.example/"},
             "publisher":{"@type":"Organization","name":"The Paper"},"publishingPrinciples":"/principles",
             "itemReviewed":{"@type":"NewsArticle","headline":"Twice","author":{"@type":"Person","name":"A. Lind"},
              "datePublished":"2024-05-03"},
             "reviewRating":{"@type":"Rating","ratingValue":"1","bestRating":"5","alternateName":"False"}}</script>
            """;
        QualityReport with = Check(Html(Review, "")), without = Check(Html("", ""));
        Assert.Contains("ClaimReview", Extract(Review, "").Page!.SchemaTypes);
        Assert.Equal(without.Scores, with.Scores);
        Assert.Equal(without.Verdict, with.Verdict);
    }

    private static string Selectors(byte[] bytes) => string.Concat(
        bytes.Select(b => new Rune(b < 16 ? 0xFE00 + b : 0xE0100 + b - 16).ToString()));

    private static string Words(AnnotatedText text) => string.Join('¦', text.Tokens.Select(token =>
        text.Article.Text.Substring(token.Start, token.Length)));

    private static string Html(string head, string body) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><title>The ferry sank</title>{head}</head>{Body}{body}</body></html>";

    private static Article Extract(string head, string body) =>
        ArticleExtractor.Extract(
            InputDocument.FromHtml(Html(head, body)) with { Url = "https://paper.example/a" });

    private static QualityReport Check(string html) =>
        QualityChecker.CreateDefault().Check(InputDocument.FromHtml(html) with { Url = "https://paper.example/a" });

    private static Article Text(string text) => new()
    {
        Text = text,
        Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
        Offsets = OffsetMap.Identity,
    };
}
