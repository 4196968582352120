namespace QualityCheck.Tests.Duplicates;

/// <summary>The contract as the index in a folder keeps it.</summary>
public sealed class FolderDuplicateIndexTests : DuplicateIndexContract, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck");
    private DuplicateIndex? _index;

    public void Dispose()
    {
        _index?.Dispose();
        _folder.Delete(recursive: true);
    }

    protected override Task<IDuplicateIndex> OpenAsync() =>
        Task.FromResult<IDuplicateIndex>(_index = DuplicateIndex.Open(_folder.FullName));
}
