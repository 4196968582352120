namespace QualityCheck.Tests.Hostile;

/// <summary>
/// No document ends in an exception: pages and texts put together from broken pieces give sound reports, and the same
/// bytes twice.
/// </summary>
public sealed class GeneratedDocumentTests
{
    private const int Few = 400, Many = 10_000;

    private static readonly QualityChecker Checker = ProcessorTime.UnhurriedChecker;

    [Fact]
    public void Pages_keep_the_invariants() => KeepTheInvariants(1, Few, Page);

    [Fact]
    public void Texts_keep_the_invariants() => KeepTheInvariants(1, Few, Text);

    [Fact]
    public void Pages_that_are_not_parsed_keep_the_invariants() => KeepTheInvariants(1, Few, UnparsedPage);

    [Long]
    [Fact]
    public void Thousands_of_pages_keep_the_invariants() => KeepTheInvariants(100_001, Many, Page);

    [Long]
    [Fact]
    public void Thousands_of_texts_keep_the_invariants() => KeepTheInvariants(100_001, Many, Text);

    private static void KeepTheInvariants(int first, int count, Func<int, InputDocument> document)
    {
        for (int number = first; number < first + count; number++)
        {
            InputDocument one = document(number);
            Exception? failure = Record.Exception(() => KeepsTheInvariants(one));
            Assert.True(failure is null, $"document {number}: {failure}\n{one.Content}");
        }
    }

    private static void KeepsTheInvariants(InputDocument document)
    {
        QualityReport report = Checker.Check(document);
        ReportInvariants.AssertHold(document, report);
        Assert.Equal(report.ToJson(), Checker.Check(document).ToJson());
        ReportInvariants.AssertHold(document, ArticleExtractor.Extract(document));
    }

    private static InputDocument Page(int number) =>
        InputDocument.FromHtml(GeneratedDocument.Page(number))
            with { Url = number % 2 == 0 ? "https://www.harbour.example/news/boats" : null };

    private static InputDocument Text(int number) =>
        InputDocument.FromText(GeneratedDocument.Text(number)) with { Clean = number % 4 != 0 };

    /// <summary>A page that goes round the parser, for its depth.</summary>
    private static InputDocument UnparsedPage(int number) =>
        InputDocument.FromHtml(string.Concat(Enumerable.Repeat("<div>", 2_100)) + GeneratedDocument.Page(number));
}
