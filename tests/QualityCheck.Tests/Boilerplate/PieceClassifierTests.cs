using QualityCheck.Boilerplate;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Tests.Boilerplate;

public sealed class PieceClassifierTests
{
    private const string Topic = "The harbour council will close the northern ferry pier until the dredgers return.";
    private const string Other = "Cheap mattresses and garden chairs arrive at your doorstep within two working days.";
    private const string Article =
        "The ferry pier in the north of the harbour is old. Dredgers came on Sunday, and the council asked the ferry "
        + "crews to return when the northern pier will close.";

    [Theory]
    [InlineData(Topic, 0, false)]
    [InlineData(Topic, 1, true)]
    [InlineData(Other, 0, true)]
    [InlineData("The harbour council will close the northern ferry pier.", 0, true)]
    public void A_full_sentence_on_the_topic_goes_only_where_its_words_speak_against_it(string sentence, float lexical,
        bool goes)
    {
        string text = $"{Article}\n\nNobody minds much. {sentence} Few people live there now.";
        Assert.Equal(goes,
            Find(text, lexical).Any(span => span.Span.In(text).Contains(sentence, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_full_sentence_on_the_topic_does_not_go_with_the_question_before_it()
    {
        string text = $"{Article}\n\nIs it late? {Topic} Few people live there now.";
        Assert.DoesNotContain(Find(text, 0), span => span.Span.In(text).Contains(Topic, StringComparison.Ordinal));
    }

    /// <summary>So short an answer looks like a byline or a date.</summary>
    [Theory]
    [InlineData("In crates, since 9 June.", false)]
    [InlineData("After 2 weeks.", false)]
    [InlineData("By Ada Birk, 9 June.", true)]
    [InlineData("Sign up now, since 9 June.", true)]
    public void An_answer_does_not_go_without_its_question(string stretch, bool goes)
    {
        string text = $"{Article}\n\nWhere do they keep the lamps? {stretch} Two clerks count them each week.";
        int start = text.IndexOf(stretch, StringComparison.Ordinal);
        Assert.Equal(goes, Find(text, 3).Any(span => span.Start == start && span.Length == stretch.Length));
    }

    /// <summary>What a model finds to which every word is alike, and every stretch a piece.</summary>
    private static List<RemovedSpan> Find(string text, float lexical)
    {
        var classifier =
            new PieceClassifier(new LinearModel(lexical, 1, new sbyte[PieceBuckets.Count]), new DecisionTrees(5, []));
        return classifier.Find(text, Line.Split(text, text.Length), new Lazy<WordCounts>(() => new WordCounts(text)),
            CancellationToken.None);
    }
}
