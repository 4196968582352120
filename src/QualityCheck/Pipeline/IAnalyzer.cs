namespace QualityCheck;

/// <summary>
/// Reads the layers of a text and makes findings and scores. Synchronous, pure and safe from many threads:
/// the same text gives the same result, and no analyzer knows another.
/// </summary>
public interface IAnalyzer
{
    /// <summary>The analyzer's name, lower-case; it stands in its findings.</summary>
    string Name { get; }

    /// <summary>The rules its findings name.</summary>
    IReadOnlyList<RuleDescriptor> Rules { get; }

    /// <summary>
    /// The scores it makes, each with what may stand beside its value. It makes no other, and no other amount or
    /// measure; a score may lack any of them.
    /// </summary>
    IReadOnlyList<ScoreDescriptor> Scores { get; }

    /// <summary>
    /// Analyses one text. Of two scores of one name, that of the analyzer that was added later counts.
    /// </summary>
    /// <param name="text">The text with its layers.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default);
}
