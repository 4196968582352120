using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class GoldTextTests
{
    private const string Article =
        "Ships The old ferry went down in the storm of last Tuesday night near the pier. Nobody was hurt when the crew "
        + "left it in two boats before dawn. News";

    [Theory]
    [InlineData(
        "Ships|The old ferry went down in the storm of last Tuesday night near the pier.|Nobody was hurt when the crew "
        + "left it in two boats before dawn.", "1 1 1")]
    // A menu's word that the article uses at its end.
    [InlineData(
        "News|The old ferry went down in the storm of last Tuesday night near the pier.|Nobody was hurt when the crew "
        + "left it in two boats before dawn.", "0 1 1")]
    // A block the article has not.
    [InlineData(
        "Read what the mayor said about the price of bread this week.|The old ferry went down in the storm of last "
        + "Tuesday night near the pier.", "0 1")]
    // A block of which the article has half.
    [InlineData("The old ferry went down in the storm and then the mayor sang a song", "0.4")]
    // The same block again in a teaser.
    [InlineData(
        "Nobody was hurt when the crew left it in two boats before dawn.|The old ferry went down in the storm of last "
        + "Tuesday night near the pier.|Nobody was hurt when the crew left it in two boats before dawn.", "0 1 1")]
    public void Shares_are_those_of(string blocks, string shares)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);

        float[] found =
            GoldText.Shares(Numbers(Article, ids), [.. blocks.Split('|').Select(block => Numbers(block, ids))]);

        Assert.Equal(shares, string.Join(' ', found.Select(share => FormattableString.Invariant($"{share:0.#}"))));
    }

    private static int[] Numbers(string text, Dictionary<string, int> ids) =>
        [.. Words.Of(LowerCase.Of(text))
            .Select(word => ids.TryGetValue(word, out int id) ? id : ids[word] = ids.Count)];
}
