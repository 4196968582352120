using QualityCheck.Training;

namespace QualityCheck.Tests.Gold;

/// <summary>
/// What is found of the hedge layer of the gold corpus: floors against falling back; the models learned from the half
/// called tune. A cue that only one annotation has counts neither for nor against.
/// </summary>
public sealed class GoldHedgeTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tune", 0.98, 0.95)]
    [InlineData("apart", 0.90, 0.82)]
    public void Cues_are_found(string half, double leastPrecision, double leastRecall)
    {
        int found = 0, right = 0, wanted = 0, hit = 0;
        foreach (GoldEntry entry in GoldEntry.All.Where(entry => entry.Half == half))
        {
            List<GoldCue> gold = [.. GoldCue.All.Where(cue => cue.File == entry.File)];
            List<Cue> cues =
            [
                .. TextAnnotator.Annotate(entry.Article.Text).Cues
                    .Where(
                        cue => !entry.Article.Noise.Any(noise => Overlap(noise.Span, cue.Span))
                            && !gold.Any(one => !one.IsAgreed && Overlap(one.Span, cue.Span))),
            ];
            List<GoldCue> agreed = [.. gold.Where(cue => cue.IsAgreed)];
            found += cues.Count;
            right += cues.Count(cue => agreed.Any(one => Overlap(one.Span, cue.Span)));
            wanted += agreed.Count;
            hit += agreed.Count(one => cues.Any(cue => Overlap(one.Span, cue.Span)));
        }
        output.WriteLine($"{half}: {right} of {found} found cues are right, {hit} of {wanted} are found");
        Assert.True(right >= found * leastPrecision, $"{right} of {found} found cues are right");
        Assert.True(hit >= wanted * leastRecall, $"{hit} of {wanted} cues are found");
    }

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;
}
