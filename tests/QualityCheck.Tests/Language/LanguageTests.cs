using System.Text.Json;
using QualityCheck.Training;

namespace QualityCheck.Tests.Language;

public sealed class LanguageTests
{
    public static TheoryData<string> TokenLines => Specs.Read("Language/tokens.spec");

    public static TheoryData<string> TagLines => Specs.Read("Language/tags.spec");

    public static TheoryData<string> SentenceLines => Specs.Read("Language/sentences.spec");

    public static TheoryData<string> LanguageLines => Specs.Read("Language/languages.spec");

    public static TheoryData<string> QuantityLines => Specs.Read("Language/quantities.spec");

    public static TheoryData<string> NameLines => Specs.Read("Language/names.spec");

    [Theory]
    [MemberData(nameof(TokenLines))]
    public void Cuts_tokens(string line)
    {
        string[] columns = line.Split('\t');
        AnnotatedText text = TextAnnotator.Annotate(columns[0]);
        Assert.Equal(columns[1], string.Join('¦', text.Tokens.Select(token => token.Span.In(columns[0]))));
    }

    [ModelTheory("tagger")]
    [MemberData(nameof(TagLines))]
    public void Tags_parts_of_speech(string line)
    {
        AnnotatedText text =
            TextAnnotator.Annotate(string.Join(' ', line.Split(' ').Select(word => word[..word.LastIndexOf('/')])));
        Assert.Equal(line,
            string.Join(' ',
                text.Tokens.Zip(text.Tags, (token, tag) => $"{token.Span.In(text.Text)}/{Treebank.NameOf(tag)}")));
    }

    [Theory]
    [MemberData(nameof(SentenceLines))]
    public void Splits_sentences(string line)
    {
        string[] sentences = line.Split('¦', StringSplitOptions.TrimEntries);
        AnnotatedText text = TextAnnotator.Annotate(string.Join(' ', sentences));
        Assert.Equal(sentences, text.Sentences.Select(sentence => sentence.Span.In(text.Text)));
    }

    [Theory]
    [InlineData("The pier is shut.The boats stay out.", "The pier is shut.|The boats stay out.")]
    [InlineData("They count 1,000.That is many.", "They count 1,000.|That is many.")]
    [InlineData("It closed on Sunday.Mr. Lind knew.Why?Nobody said.",
        "It closed on Sunday.|Mr. Lind knew.|Why?|Nobody said.")]
    [InlineData("The pier was closed.Repairs take a week.", "The pier was closed.|Repairs take a week.")]
    [InlineData("Call Math.Round or app.Start(x) on Booking.Com today.",
        "Call Math.Round or app.Start(x) on Booking.Com today.")]
    [InlineData("The pier was shut\nfor four weeks because of ice.",
        "The pier was shut\nfor four weeks because of ice.")]
    [InlineData("It was a quiet \nevening at the pier.\nNobody came.",
        "It was a quiet \nevening at the pier.|Nobody came.")]
    [InlineData("ropes\nsails and paint\noars, anchors\nlamps\nflags\n",
        "ropes|sails and paint|oars, anchors|lamps|flags")]
    [InlineData("It closed.\n\nIt opened", "It closed.|It opened")]
    public void Splits_where_white_space_misleads(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'),
            TextAnnotator.Annotate(text).Sentences.Select(sentence => sentence.Span.In(text)));

    [Theory]
    [MemberData(nameof(QuantityLines))]
    public void Finds_quantities(string line)
    {
        MarkedText marked = MarkedText.Parse(line);
        marked.AssertFound(
            TextAnnotator.Annotate(marked.Text).Quantities
                .Select(quantity => (quantity.Span, quantity.Relative ? "relative" : Kebab(quantity.Kind))));
    }

    [Theory]
    [MemberData(nameof(NameLines))]
    public void Finds_names(string line)
    {
        MarkedText marked = MarkedText.Parse(line);
        marked.AssertFound(
            TextAnnotator.Annotate(marked.Text).Entities.Select(entity => (entity.Span, Kebab(entity.Kind))));
    }

    [Fact]
    public void A_list_number_is_no_quantity_and_a_short_heading_no_name()
    {
        AnnotatedText text =
            TextAnnotator.Annotate("Current Price\n\nThe boat costs 300 crowns.\n\n2. Paint\n\nThe hull was dry.");
        Assert.Empty(text.Entities);
        Assert.Equal("300", Assert.Single(text.Quantities).Span.In(text.Text));
    }

    [Fact]
    public void A_citation_mark_is_a_reference()
    {
        AnnotatedText text = TextAnnotator.Annotate("The pump is fast [3], says one [4, 7–9].");
        Assert.Equal([("3", QuantityKind.Reference), ("4", QuantityKind.Reference), ("7–9", QuantityKind.Reference)],
            text.Quantities.Select(quantity => (quantity.Span.In(text.Text), quantity.Kind)));
    }

    [Theory]
    [InlineData("one and ")]
    [InlineData("1-1-1-")]
    [InlineData("1,1,1,")]
    [InlineData("next 3 days of last ")]
    [InlineData("monday 5 to 6 on ")]
    [InlineData("early in the end of ")]
    [InlineData("a few 1/1-")]
    [InlineData("$1 and [1, ")]
    public void Reads_quantities_in_linear_time(string part)
    {
        InputDocument document =
            InputDocument.FromText(string.Concat(Enumerable.Repeat(part, 60_000))) with { Clean = false,
                Language = "en" };
        AnnotatedText text = ProcessorTime.Within(TimeSpan.FromSeconds(20),
            () => TextAnnotator.Annotate(ArticleExtractor.Extract(document)));
        Assert.NotEmpty(text.Tokens);
    }

    [Theory]
    [MemberData(nameof(LanguageLines))]
    public void Names_the_language(string line)
    {
        string[] columns = line.Split('\t');
        Assert.Equal(columns[0], TextAnnotator.Annotate(columns[1]).Language);
    }

    [Fact]
    public void A_language_given_by_the_caller_overrides()
    {
        InputDocument document = InputDocument.FromText("The port opened again.") with { Language = "de-AT" };
        Assert.Equal("de", TextAnnotator.Annotate(ArticleExtractor.Extract(document)).Language);
    }

    private static string Kebab<T>(T value) where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
