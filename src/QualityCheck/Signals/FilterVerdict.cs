namespace QualityCheck;

/// <summary>What a corpus filter says of a text.</summary>
/// <param name="Filter">The filter, such as <c>gopher_repetition</c>.</param>
/// <param name="Reason"><see cref="Keep"/>, or why the text is rejected, such as <c>top_2_gram</c>.</param>
public readonly record struct FilterVerdict(string Filter, string Reason)
{
    /// <summary>The reason of a text that is kept.</summary>
    public const string Keep = "keep";

    /// <summary>Whether the filter keeps the text.</summary>
    public bool IsKept => Reason == Keep;
}
