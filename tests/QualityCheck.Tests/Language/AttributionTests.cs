namespace QualityCheck.Tests.Language;

public sealed class AttributionTests
{
    public static TheoryData<string> Attributed => Specs.Read("Language/attributions.spec");

    public static TheoryData<string> Quoted => Specs.Read("Language/quotations.spec");

    [Theory]
    [MemberData(nameof(Attributed))]
    public void Finds_who_says_it(string line)
    {
        MarkedText marked = MarkedText.Parse(line);
        marked.AssertFound(
            TextAnnotator.Annotate(marked.Text).Attributions
                .Select(attribution => (attribution.Span, attribution.Named ? "named" : "unnamed")));
    }

    [Theory]
    [MemberData(nameof(Quoted))]
    public void Finds_who_is_quoted(string line)
    {
        string[] columns = line.Split('\t');
        AnnotatedText text = TextAnnotator.Annotate(columns[0].Replace("¶", "\n\n", StringComparison.Ordinal));
        Assert.Equal(columns[1],
            string.Join(" | ",
                text.Quotations.Select(quotation => $"{quotation.Span.In(text.Text)} → {Speaker(text, quotation)}")));
    }

    [Fact]
    public void Tells_the_source_from_whom_it_means()
    {
        const string Line = "Ann Lee came late. She said the pier was old.";
        Attribution attribution = Assert.Single(TextAnnotator.Annotate(Line).Attributions);
        Assert.Equal(("She", "Ann Lee", true),
            (attribution.Source!.Value.In(Line).ToString(), attribution.Speaker!.Value.In(Line).ToString(),
                attribution.Named));
    }

    [Fact]
    public void Lays_what_is_said_by_nobody_at_no_door()
    {
        Attribution attribution =
            Assert.Single(TextAnnotator.Annotate("It is said that the pier is haunted.").Attributions);
        Assert.Equal((null, null, false), (attribution.Source, attribution.Speaker, attribution.Named));
    }

    private static string Speaker(AnnotatedText text, Quotation quotation) =>
        quotation.IsScareQuote ? "scare" : quotation.Speaker is { } speaker
            ? $"{speaker.In(text.Text)}{(quotation.IsSpeakerNamed ? "!" : "")}"
            : "–";
}
