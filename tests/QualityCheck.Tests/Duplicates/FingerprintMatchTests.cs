using QualityCheck.Duplicates;

namespace QualityCheck.Tests.Duplicates;

public sealed class FingerprintMatchTests
{
    [Fact]
    public void A_passage_ends_where_a_fingerprint_is_not_shared()
    {
        TextFingerprint[] later =
            [.. Enumerable.Range(0, 4).Select(i => new TextFingerprint((ulong)i, new TextSpan(40 * i, 30)))];
        var earlier = new EarlierDocument("a", 3, [new(0, 0), new(1, 40), new(3, 120)]);

        EarlierCopy copy = FingerprintMatch.Of([.. later], earlier)!;

        Assert.Equal(
            [new SharedSpan(new(0, 70), new(0, 70)), new SharedSpan(new(120, 30), new(120, 30))],
            copy.Shared.AsEnumerable());
    }
}
