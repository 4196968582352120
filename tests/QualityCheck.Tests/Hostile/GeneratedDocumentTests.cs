namespace QualityCheck.Tests.Hostile;

/// <summary>
/// No document ends in an exception: pages and texts put together from broken pieces, and real ones damaged, give sound
/// reports. The numbers of the long tests can be set beside those of a failure to see the same document again;
/// QUALITYCHECK_FUZZ=100000 says of how many damaged documents, five to each generated page.
/// </summary>
public sealed class GeneratedDocumentTests(ITestOutputHelper output)
{
    private const int Few = 400, Encoded = 2_000, MutantsAPage = 5;

    /// <summary>As many as the gate has the time for.</summary>
    private static readonly int Mutants =
        int.TryParse(Environment.GetEnvironmentVariable("QUALITYCHECK_FUZZ"), out int given) ? given : 40_000;

    [Fact]
    public void Pages_keep_the_invariants() => Fuzzing.Run(1, Few, Page);

    [Fact]
    public void Texts_keep_the_invariants() => Fuzzing.Run(1, Few, Text);

    [Fact]
    public void Pages_that_are_not_parsed_keep_the_invariants() => Fuzzing.Run(1, Few, UnparsedPage);

    [Fact]
    public void Damaged_documents_keep_the_invariants() => Fuzzing.Run(1, Few, MutatedDocument.Of);

    [Fact]
    public void Bytes_of_any_encoding_are_refused_or_keep_the_invariants() => RunEncoded(1, Few);

    [Long]
    [Fact]
    public void Thousands_of_pages_keep_the_invariants() =>
        Fuzzing.Run(Printed(100_001), Mutants / MutantsAPage, Page);

    [Long]
    [Fact]
    public void Ten_thousands_of_damaged_documents_keep_the_invariants() =>
        Fuzzing.Run(Printed(200_000), Mutants, MutatedDocument.Of);

    [Long]
    [Fact]
    public void Two_thousand_documents_in_some_encoding_are_refused_or_keep_the_invariants() =>
        RunEncoded(Printed(300_001), Encoded);

    private int Printed(int first)
    {
        output.WriteLine($"numbers from {first}");
        return first;
    }

    private static void RunEncoded(int first, int count)
    {
        int read = 0;
        Fuzzing.Run(Enumerable.Range(first, count), number => read += EncodedDocument.Of(number).IsRead() ? 1 : 0);
        Assert.InRange(read, count / 2, count - 1);
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
