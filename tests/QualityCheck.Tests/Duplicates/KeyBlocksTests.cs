using QualityCheck.Duplicates;

namespace QualityCheck.Tests.Duplicates;

public sealed class KeyBlocksTests
{
    [Fact]
    public void Finds_the_last_block_before_a_key_however_the_keys_lie()
    {
        var random = new Random(6);
        for (int i = 0; i < 2000; i++)
        {
            int range = 1 << random.Next(1, 20);
            ulong[] keys = [.. Enumerable.Range(0, random.Next(60))
                .Select(_ => (ulong)random.Next(range) * (random.Next(4) == 0 ? 1_000_000UL : 1)).Order()];
            foreach (ulong key in keys.Concat(keys.Select(key => key + 1)).Append(0UL).Append(ulong.MaxValue))
                Assert.Equal(Array.FindLastIndex(keys, first => first < key), KeyBlocks.LastBefore(keys, key));
        }
    }
}
