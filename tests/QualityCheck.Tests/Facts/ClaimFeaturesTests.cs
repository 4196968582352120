using QualityCheck.Facts;
using QualityCheck.Models;

namespace QualityCheck.Tests.Facts;

public sealed class ClaimFeaturesTests
{
    [Fact]
    public void A_word_that_comes_again_counts_once()
    {
        ReadOnlySpan<int> once = Read("We ask and wait.")[(int)ClaimFeatureKind.Word],
            again = Read("We ask and wait and ask and wait.")[(int)ClaimFeatureKind.Word];
        Assert.Equal(once, again);
        Assert.Equal(4, once.Length);
    }

    [Fact]
    public void A_figure_has_one_symbol_however_many_words_it_has() =>
        Assert.Equal(Pattern("They paid 40 for it."), Pattern("They paid two hundred and five thousand for it."));

    [ModelFact("tagger")]
    public void The_pattern_leaves_out_what_it_is_about() =>
        Assert.Equal(Pattern("They closed the bakery."), Pattern("They opened the library."));

    [ModelFact("tagger")]
    public void Words_of_grammar_and_the_ending_of_a_verb_stay_in_the_pattern()
    {
        Assert.NotEqual(Pattern("They closed the bakery."), Pattern("They closed a bakery."));
        Assert.NotEqual(Pattern("They closed the bakery."), Pattern("They close the bakery."));
    }

    [Fact]
    public void All_features_have_a_weight()
    {
        FeatureGroups features = Read("In 2019 the mayor said that 4.2 percent of us, and no more, had left; why?");
        for (int kind = 0; kind < features.Count; kind++)
        {
            Assert.False(features[kind].IsEmpty);
            Assert.All(features[kind].ToArray(), feature => Assert.InRange(feature, 0, ClaimFeatures.Count - 1));
            Assert.InRange(features.ValueOf(kind), double.Epsilon, 1);
        }
    }

    private static int[] Pattern(string sentence)
    {
        FeatureGroups features = Read(sentence);
        return [.. features[(int)ClaimFeatureKind.PatternPair], .. features[(int)ClaimFeatureKind.PatternTriple]];
    }

    private static FeatureGroups Read(string sentence) => new ClaimFeatures(TextAnnotator.Annotate(sentence)).Read(0);
}
