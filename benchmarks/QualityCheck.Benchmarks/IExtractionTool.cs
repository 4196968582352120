namespace QualityCheck.Benchmarks;

/// <summary>Takes articles out of pages, one at a time.</summary>
internal interface IExtractionTool : IDisposable
{
    /// <summary>The libraries and their versions.</summary>
    string Name { get; }

    ExtractionAnswer Extract(InputDocument page);
}
