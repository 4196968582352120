using QualityCheck.Storage;
using QualityCheck.Tests.Duplicates;

namespace QualityCheck.Tests.Storage;

public sealed class SqliteDuplicateIndexTests : DuplicateIndexContract, IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck");
    private StoredDuplicateIndex? _index;

    [Fact]
    public async Task An_id_that_no_report_can_have_is_refused()
    {
        IDuplicateIndex index = await OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await index.AddAsync("a\nb", [], TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        if (_index is not null)
            await _index.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    protected override async Task<IDuplicateIndex> OpenAsync() => _index = await StoredDuplicateIndex.OpenAsync(
        Path.Combine(_folder.FullName, "copies.db"), TestContext.Current.CancellationToken);
}
