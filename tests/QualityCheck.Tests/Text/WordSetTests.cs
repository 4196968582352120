using QualityCheck.Text;

namespace QualityCheck.Tests.Text;

public sealed class WordSetTests
{
    private static readonly string[] Words =
    [
        "the", "over", "can't", "naïve", "Ångström", "straße", "x", "counterrevolutionary",
    ];

    private static readonly string[] Others =
    [
        "", "a", "The", "OVER", "CAN'T", "NAÏVE", "ÅNGSTRÖM", "STRAßE", "ångström", "X", "ten", "thee", "ever",
        "contrarevolutionary", "counterrevolutionarY", "é", "ſtraße", "\u212Angstrom", "tHé",
    ];

    [Fact]
    public void Has_the_words_that_a_plain_set_has()
    {
        foreach (StringComparer comparer in new[] { StringComparer.Ordinal, StringComparer.OrdinalIgnoreCase })
        {
            var plain = new HashSet<string>(Words, comparer);
            var words = new WordSet(Words, comparer);
            foreach (string word in Words.Concat(Others))
                Assert.True(plain.Contains(word) == words.Contains(word), word);
        }
    }

    [Fact]
    public void The_filter_keeps_most_other_words_away()
    {
        var filter = new WordFilter(Words);
        Assert.Equal(2,
            "river and stone under an old grey bridge over the water".Split(' ').Count(word => filter.MayHave(word)));
    }
}
