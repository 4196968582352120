using QualityCheck.Duplicates;

namespace QualityCheck.Tests.Duplicates;

public sealed class RecentDocumentsTests
{
    [Fact]
    public void Long_ids_take_the_room_of_postings()
    {
        var recent = new RecentDocuments(first: 0);
        recent.Add(new string('x', 2_500), []);
        Assert.Equal(1 + 100, recent.Size);
    }
}
