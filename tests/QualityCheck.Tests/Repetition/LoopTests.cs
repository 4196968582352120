using QualityCheck.Repetition;

namespace QualityCheck.Tests.Repetition;

public sealed class LoopTests
{
    [Fact]
    public void A_loop_may_begin_where_another_ends()
    {
        string words = string.Concat(Enumerable.Repeat("sea pier ", 6))
            + string.Concat(Enumerable.Repeat("pier sea pier ", 4));
        var text = new ComparedText(TextAnnotator.Annotate(words.TrimEnd() + "."), CancellationToken.None);

        Assert.Equal([new Loop(2, 12, 2), new Loop(12, 24, 3)], Loop.Find(text, CancellationToken.None));
    }
}
