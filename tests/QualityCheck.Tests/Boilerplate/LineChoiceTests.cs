using System.Collections.Immutable;
using QualityCheck.Boilerplate;
using QualityCheck.Extraction;
using QualityCheck.Models;

namespace QualityCheck.Tests.Boilerplate;

public sealed class LineChoiceTests
{
    private const string Text = """
        Home
        News
        Weather
        Velmouth port
        The harbour of Velmouth reopened on Monday after the dredging, and the first ferry left the harbour at noon.
        The council of Velmouth will publish new fees for the harbour and for every ferry in June.
        Related stories
        Ten Towns Worth A Stop
        Who Owns The Old Quay
        The first ferry to leave the harbour after the dredging carried timber for the council of Velmouth.
        Contact
        """;

    private static readonly ImmutableArray<Line> Lines = Line.Split(Text, Text.Length);

    /// <summary>
    /// Whatever the model makes of its place, a full sentence of twelve words and more on the text's topic stays.
    /// </summary>
    [Fact]
    public void A_full_sentence_on_the_topic_never_goes_for_its_place()
    {
        float[] noise = [.. Lines.Select(_ => 0.99f)];
        bool[] removed = LineChoice.Of(Rows(bias: -1), noise, title: -1);
        Assert.Equal([4, 5, 9], Enumerable.Range(0, removed.Length).Where(i => !removed[i]));
    }

    [Fact]
    public void The_headline_is_the_line_above_the_text_that_speaks_of_the_same_and_stays()
    {
        int title = LineTitle.Of(Rows(bias: -1));
        Assert.Equal("Velmouth port", Lines[title].In(Text).ToString());
        Assert.False(LineChoice.Of(Rows(bias: 1), [.. Lines.Select(_ => 0.99f)], title)[title]);
    }

    [Fact]
    public void It_goes_where_its_own_words_speak_against_it() =>
        Assert.DoesNotContain(false, LineChoice.Of(Rows(bias: 1), [.. Lines.Select(_ => 0.99f)], title: -1));

    [Fact]
    public void Nothing_goes_that_the_model_holds_for_article() =>
        Assert.DoesNotContain(true, LineChoice.Of(Rows(bias: -1), new float[Lines.Length], title: -1));

    [Fact]
    public void A_list_between_paragraphs_goes_only_where_a_page_is_proven()
    {
        float[] noise = new float[Lines.Length];
        (noise[7], noise[8]) = (0.7f, 0.7f);
        Assert.DoesNotContain(true, LineChoice.Of(Rows(bias: -1), noise, title: -1));
        int[] menu = [0, 1, 2, 3, 6, 10];
        foreach (int line in menu)
            noise[line] = 0.9f;
        bool[] removed = LineChoice.Of(Rows(bias: -1), noise, title: -1);
        Assert.Equal([.. menu.Concat([7, 8]).Order()], Enumerable.Range(0, removed.Length).Where(i => removed[i]));
    }

    [ModelFact("lines")]
    public void A_model_is_read_as_it_was_written()
    {
        byte[] payload = EmbeddedData.ReadModel("lines")!;
        Assert.Equal(payload, LineClassifier.Read(payload).Write());
        Assert.Throws<InvalidDataException>(() => LineClassifier.Read(payload[..100]));
        Assert.Throws<InvalidDataException>(() => LineClassifier.Read(payload[..^3]));
    }

    [Fact]
    public void Without_the_model_the_rules_go_by_cues_and_shape()
    {
        Article article = TextArticle.Extract(Text, true, Limits.Default, ExtractionOptions.Default,
            lineClassifier: null, pieceClassifier: null, CancellationToken.None);
        Assert.Equal(["Home", "Related stories", "Contact"], article.Removed.Select(span => span.Span.In(Text)));
    }

    private static LineRows Rows(float bias)
    {
        var part = new LineLexicon.Part(0, new LinearModel(bias, 1, new sbyte[LineWords.Buckets]));
        return new LineRows(Text, Lines, new LineLexicon(part, part), CancellationToken.None);
    }
}
