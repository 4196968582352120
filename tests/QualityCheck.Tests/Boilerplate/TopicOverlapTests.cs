using QualityCheck.Boilerplate;

namespace QualityCheck.Tests.Boilerplate;

public sealed class TopicOverlapTests
{
    [Fact]
    public void A_word_is_of_the_topic_where_two_lines_have_it_however_often_one_does()
    {
        const string text = "Harbour, harbour and harbour.\nA ferry came.\nThe ferry left.";
        const string passage = "the harbour ferry";

        Assert.Equal(0.5, new TopicOverlap(text, Line.Split(text, text.Length), [passage], CancellationToken.None)
            .Share(passage));
    }
}
