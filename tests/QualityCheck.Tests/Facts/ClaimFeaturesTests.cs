using QualityCheck.Facts;

namespace QualityCheck.Tests.Facts;

public sealed class ClaimFeaturesTests
{
    [Fact]
    public void A_word_that_comes_again_counts_once()
    {
        ClaimFeatures once = Read("We ask and wait."), again = Read("We ask and wait and ask and wait.");
        Assert.Equal(once.Of(ClaimFeatureKind.Word), again.Of(ClaimFeatureKind.Word));
        Assert.Equal(4, once.Of(ClaimFeatureKind.Word).Length);
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
        ClaimFeatures features = Read("In 2019 the mayor said that 4.2 percent of us, and no more, had left; why?");
        foreach (ClaimFeatureKind kind in ClaimFeatures.Kinds)
        {
            Assert.False(features.Of(kind).IsEmpty);
            Assert.All(features.Of(kind).ToArray(), feature => Assert.InRange(feature, 0, ClaimFeatures.Count - 1));
            Assert.InRange(features.ValueOf(kind), double.Epsilon, 1);
        }
    }

    private static int[] Pattern(string sentence)
    {
        ClaimFeatures features = Read(sentence);
        return [.. features.Of(ClaimFeatureKind.PatternPair), .. features.Of(ClaimFeatureKind.PatternTriple)];
    }

    private static ClaimFeatures Read(string sentence)
    {
        var features = new ClaimFeatures(AnnotatedText.From(sentence));
        features.Read(0);
        return features;
    }
}
