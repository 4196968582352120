using System.Text.Json;

namespace QualityCheck.Tests.Extraction;

/// <summary>
/// Pages of the kinds that go wrong on the web, in twenty languages, from their bytes to the article and its metadata.
/// </summary>
public sealed class PageCaseTests
{
    private static readonly string Folder =
        Path.Combine(Repository.Root, "tests", "QualityCheck.Tests", "Extraction", "pages");

    private static readonly Dictionary<string, PageCase> Cases =
        JsonSerializer.Deserialize<Dictionary<string, PageCase>>(File.ReadAllText(Path.Combine(Folder, "cases.json")),
            JsonSerializerOptions.Web)!;

    public static TheoryData<string> Names => [.. Cases.Keys];

    [ModelTheory("blocks")]
    [MemberData(nameof(Names))]
    public void The_page_gives_its_article(string name)
    {
        PageCase expected = Cases[name];
        Article article =
            ArticleExtractor.Extract(
                InputDocument.FromBytes(File.ReadAllBytes(Path.Combine(Folder, name + ".html")), DocumentKind.Html));
        Assert.All(expected.Yes ?? [], passage => Assert.Contains(passage, article.Text, StringComparison.Ordinal));
        Assert.All(expected.No ?? [],
            passage => Assert.DoesNotContain(passage, article.Text, StringComparison.Ordinal));
        if (expected.Title is not null)
            Assert.Equal(expected.Title, article.Metadata.Title?.Value);
        if (expected.Byline is not null)
            Assert.Equal(expected.Byline, article.Metadata.Byline?.Value, ignoreCase: true);
        if (expected.Published is not null)
            Assert.Equal(expected.Published, article.Metadata.Published?.Value[..10]);
        if (expected.PublishedNull)
            Assert.Null(article.Metadata.Published);
        if (expected.Language is not null)
            Assert.Equal(expected.Language, TextAnnotator.Annotate(article.Text).Language);
    }

    [Fact]
    public void Every_page_has_its_case() =>
        Assert.Equal(Directory.EnumerateFiles(Folder, "*.html").Select(Path.GetFileNameWithoutExtension).Order(),
            Cases.Keys.Order());
}
