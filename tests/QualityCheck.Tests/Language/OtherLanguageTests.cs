using System.Collections.Immutable;
using QualityCheck.Language;

namespace QualityCheck.Tests.Language;

/// <summary>Another language is its lists and a registration: a German of a few words, and English beside it.</summary>
public sealed class OtherLanguageTests
{
    private const string Sentence = "Die Hafenmeisterin sagte, dass die Brücke 40 Kilometer entfernt ist.";

    private static readonly Dictionary<string, string[][]> Lists = new(StringComparer.Ordinal)
    {
        ["reporting-verbs"] = [["sagte", "core", "past"]],
        ["sources"] = [["hafenmeisterin", "role"]],
        ["attribution"] = [["determiner", "any", "der die das"]],
        ["units"] = [["kilometer", "measure"]],
    };

    private static readonly LanguagePack German = PackOf("de", Lists);

    [Fact]
    public void An_attribution_and_a_measure_are_found_by_the_words_of_the_language()
    {
        AnnotatedText text = Annotate(Sentence, "de", German);
        Attribution attribution = Assert.Single(text.Attributions);
        Assert.Equal("sagte", attribution.Cue.In(text.Text));
        Assert.Equal("Die Hafenmeisterin", attribution.Source?.In(text.Text));
        Quantity quantity = Assert.Single(text.Quantities);
        Assert.Equal(QuantityKind.Measure, quantity.Kind);
        Assert.Equal("40 Kilometer", quantity.Span.In(text.Text));
        Assert.Same(German, text.Pack);
    }

    [Fact]
    public void English_words_are_none_of_the_other_language()
    {
        AnnotatedText text = Annotate("The harbour master said that the bridge is two miles away.", "de", German);
        Assert.Empty(text.Attributions);
        Assert.Empty(text.Quantities);
    }

    [Fact]
    public void English_is_read_as_before_with_another_language_beside_it()
    {
        const string English = "The harbour master said on Monday that the bridge may be two miles away.";
        AnnotatedText alone = TextAnnotator.Annotate(English), beside = Annotate(English, null, German);
        Assert.Equal("en", beside.Language);
        Assert.Equal(alone.Attributions.AsEnumerable(), beside.Attributions);
        Assert.Equal(alone.Quantities.AsEnumerable(), beside.Quantities);
        Assert.Equal(alone.Cues.AsEnumerable(), beside.Cues);
    }

    /// <summary>Every layer and analyzer works with a pack that knows nothing, and finds nothing.</summary>
    [Theory]
    [InlineData(Sentence)]
    [InlineData("\"Er kommt morgen\", sagte sie. 1) Am 3. Mai 2021 um 17.30 Uhr: 5,5 % von 3 Mio. € — vielleicht?")]
    public void A_language_without_lists_has_empty_layers(string sentence)
    {
        AnnotatedText text = Annotate(sentence, "de", PackOf("de", new(StringComparer.Ordinal)));
        Assert.Empty(text.Attributions);
        Assert.Empty(text.Tags);
        Assert.Empty(text.Cues);
        Assert.Equal(text.Sentences.Length, text.Claims.Length);
        Assert.All(text.Uncertain, Assert.False);
        foreach (IAnalyzer analyzer in Analyzers.All)
            Assert.NotNull(analyzer.Analyze(text, TestContext.Current.CancellationToken));
    }

    private static LanguagePack PackOf(string code, Dictionary<string, string[][]> lists) =>
        new(code, name => lists.GetValueOrDefault(name, []), _ => null);

    private static AnnotatedText Annotate(string text, string? language, LanguagePack pack) =>
        TextAnnotator.Annotate(
            ArticleExtractor.Extract(InputDocument.FromText(text) with { Clean = false, Language = language }),
            [LanguagePack.English, pack], limits: null, TestContext.Current.CancellationToken);
}
