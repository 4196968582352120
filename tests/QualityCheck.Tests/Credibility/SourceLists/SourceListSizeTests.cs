using System.Runtime.CompilerServices;
using QualityCheck.Credibility;
using QualityCheck.Tests.Hostile;

namespace QualityCheck.Tests.Credibility;

/// <summary>The memory of the process is measured; nothing else runs beside it.</summary>
[Collection(Alone.Name)]
public sealed class SourceListSizeTests
{
    [Fact]
    public void A_hundred_thousand_rows_take_less_than_ten_megabytes()
    {
        WarmUp();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        SourceList list = SourceLookupTests.OfMany();
        long taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(SourceLookupTests.Many, list.Count);
        Assert.InRange(taken, 1, 10_000_000);
        GC.KeepAlive(list);
    }

    /// <summary>Not inlined, so that nothing of it is alive when the memory is measured.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WarmUp() => Assert.NotEqual(0, SourceLookupTests.OfMany().Count);
}
