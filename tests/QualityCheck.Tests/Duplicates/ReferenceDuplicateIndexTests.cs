namespace QualityCheck.Tests.Duplicates;

/// <summary>The contract as its own measure keeps it.</summary>
public sealed class ReferenceDuplicateIndexTests : DuplicateIndexContract
{
    protected override Task<IDuplicateIndex> OpenAsync() =>
        Task.FromResult<IDuplicateIndex>(new ReferenceDuplicateIndex());
}
