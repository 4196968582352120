using QualityCheck.Repetition;

namespace QualityCheck.Tests.Repetition;

public sealed class NoveltyTests
{
    [Fact]
    public void A_word_counts_once_as_surely_as_it_was_said_before()
    {
        AnnotatedText text = TextAnnotator.Annotate("The crane turns. The crane turns. The old crane turns again.");
        var novelty = new Novelty(new ComparedText(text, CancellationToken.None));
        novelty.Add("exact", 3, 6, 0.5);
        novelty.Add("near", 3, 7, 0.75);
        Assert.Equal([("exact", 1.5), ("near", 1.5)], novelty.Repeated);
    }
}
