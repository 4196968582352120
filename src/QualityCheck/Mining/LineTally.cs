namespace QualityCheck.Mining;

/// <summary>The pages of a site on which a line stands.</summary>
internal sealed class LineTally : Tally
{
    /// <summary>The key of the site.</summary>
    public UInt128 Site { get; set; }
}
