using QualityCheck.Language;

namespace QualityCheck.Tests.Language;

public sealed class PlainWordsTests
{
    private const int Port = 1;

    private static readonly PlainWords Words = TextAnnotator.Annotate("The Port isn’t the port of ports.").PlainWords;

    [Fact]
    public void A_word_is_known_in_whatever_case()
    {
        Assert.Equal(Words.NumberAt(0), Words.NumberAt(3));
        Assert.Equal(Words.NumberAt(Port), Words.NumberAt(4));
        Assert.Equal("isn't", Words[Words.NumberAt(2)].Text);
    }

    [Fact]
    public void Forms_of_a_word_stand_for_one_thing()
    {
        Assert.Equal(Words[Words.NumberAt(Port)].Concept, Words[Words.NumberAt(6)].Concept);
        Assert.True(Words[Words.NumberAt(0)].IsFunction);
        Assert.False(Words[Words.NumberAt(Port)].IsFunction);
    }

    [Fact]
    public void What_the_text_lacks_goes_on_behind_its_own_concepts()
    {
        var beyond = new Dictionary<string, int>();
        Assert.Equal(Words[Words.NumberAt(Port)], Words.Read("PORT", beyond));
        Assert.Empty(beyond);
        int ferry = Words.Read("ferry", beyond).Concept;
        Assert.Equal(Words.Concepts, ferry);
        Assert.Equal(ferry, Words.Read("Ferries", beyond).Concept);
        Assert.Equal(Words.Concepts + 1, Words.Read("harbour", beyond).Concept);
    }
}
