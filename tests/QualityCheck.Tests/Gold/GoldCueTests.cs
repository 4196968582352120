using QualityCheck.Training;

namespace QualityCheck.Tests.Gold;

public sealed class GoldCueTests
{
    private static readonly string[] Types =
    [
        "epistemic", "doxastic", "reportative", "investigation", "condition", "weasel-attribution", "vague-quantifier",
        "booster",
    ];
    private static readonly string[] Strengths = ["strong", "medium", "weak"];
    private static readonly string[] Holders = ["author", "named", "unnamed"];
    private static readonly string[] Flags = ["quoted", "negated", "question", "conditional"];

    [Fact]
    public void Every_word_of_a_row_is_known() =>
        Assert.All(GoldCue.All, cue =>
        {
            Assert.Contains(cue.Type, Types);
            Assert.Contains(cue.Strength, Strengths);
            Assert.Contains(cue.Holder, Holders);
            Assert.All(cue.Flags, flag => Assert.Contains(flag, Flags));
        });

    [Fact]
    public void Cues_do_not_overlap_and_stand_outside_page_noise()
    {
        foreach (IGrouping<string, GoldCue> cues in GoldCue.All.GroupBy(cue => cue.File))
        {
            GoldArticle article = GoldEntry.All.Single(entry => entry.File == cues.Key).Article;
            List<TextSpan> spans = [.. cues.Select(cue => cue.Span).OrderBy(span => span.Start)];

            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
            Assert.All(spans,
                span =>
                    Assert.DoesNotContain(article.Noise,
                        noise => span.Start < noise.Span.End && noise.Span.Start < span.End));
        }
    }

    [Fact]
    public void There_are_enough_of_every_type_in_both_halves() =>
        Assert.All(
            from half in GoldEntry.All.GroupBy(entry => entry.Half, entry => entry.File)
            from type in Types
            select GoldCue.All.Count(cue => cue.IsAgreed && cue.Type == type && half.Contains(cue.File)),
            count => Assert.True(count >= 5));
}
