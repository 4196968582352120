using System.Runtime.CompilerServices;
using QualityCheck.Credibility;
using QualityCheck.Tests.Hostile;

namespace QualityCheck.Tests.Credibility;

/// <summary>The memory of the process is measured; nothing else runs beside it.</summary>
[Collection(Alone.Name)]
public sealed class SourceListSizeTests
{
    /// <summary>
    /// So many that what a collection frees of other tests in the meantime, some megabytes, hardly counts for one list.
    /// </summary>
    private const int Lists = 10;

    [Fact]
    public void A_hundred_thousand_rows_take_less_than_ten_megabytes()
    {
        WarmUp();
        long before = Settled();
        var lists = new SourceList[Lists];
        for (int i = 0; i < Lists; i++)
            lists[i] = SourceLookupTests.OfMany();
        long taken = (Settled() - before) / Lists;
        Assert.All(lists, list => Assert.Equal(SourceLookupTests.Many, list.Count));
        Assert.InRange(taken, 1_000_000, 10_000_000);
    }

    /// <summary>Bytes alive after collecting twice, with what finalizers held let go between.</summary>
    private static long Settled()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>Not inlined, so that nothing of it is alive when the memory is measured.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WarmUp() => Assert.NotEqual(0, SourceLookupTests.OfMany().Count);
}
