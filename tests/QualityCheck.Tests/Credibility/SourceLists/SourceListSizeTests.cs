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
        _ = SourceLookupTests.OfMany().Count;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        SourceList list = SourceLookupTests.OfMany();
        long taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(SourceLookupTests.Many, list.Count);
        Assert.InRange(taken, 1, 10_000_000);
        GC.KeepAlive(list);
    }
}
