using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>How a source list is read, and what it is called. Immutable.</summary>
public sealed record SourceListOptions
{
    /// <summary>The options unless said.</summary>
    public static SourceListOptions Default { get; } = new();

    /// <summary>
    /// The list's name in reports; unless said that in a JSON list, else the file's name without ending.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>
    /// The list's version; unless said that in a JSON list, else the first twelve digits of
    /// <see cref="SourceList.Digest"/>.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>The licence of the list; unless said that in a JSON list.</summary>
    public string? Licence { get; init; }

    /// <summary>Whether the list overrides all others: where it says something, they count nothing.</summary>
    public bool Override { get; init; }

    /// <summary>How much the list is worth, above 0 and up to 1; 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>How the list is written.</summary>
    public SourceListFormat Format { get; init; }

    /// <summary>What the list calls its columns.</summary>
    public SourceListColumns Columns { get; init; } = new();

    /// <summary>The scope of rows that name none and have no path; <see cref="SourceScope.Host"/>.</summary>
    public SourceScope Scope { get; init; }

    /// <summary>The level of rows that have neither level nor score; null makes them unreadable.</summary>
    public SourceLevel? Level { get; init; }

    /// <summary>The scale of rows that name none; 0 to 1. A score outside of it makes its row unreadable.</summary>
    public SourceScale Scale { get; init; } = SourceScale.Unit;

    /// <summary>What the list's own words mean, whatever their case; looked up before the library's.</summary>
    public ImmutableDictionary<string, SourceLevel> Levels
    {
        get;
        init => field = value.WithComparers(StringComparer.OrdinalIgnoreCase);
    } = ImmutableDictionary.Create<string, SourceLevel>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A score below this, mapped to 0–1, is low where a row has no level; .4, where NewsGuard's lowest level ends.
    /// </summary>
    public double LowBelow { get; init; } = 0.4;

    /// <summary>A score from this on is high; .75, where NewsGuard calls a source credible.</summary>
    public double HighFrom { get; init; } = 0.75;

    /// <summary>More bytes are refused; 256 MiB, a judgement.</summary>
    public int MostBytes { get; init; } = 256 * 1024 * 1024;

    /// <exception cref="ArgumentException">A number is out of its bounds.</exception>
    internal void Validate()
    {
        if (!(Confidence > 0 && Confidence <= 1))
            throw new ArgumentException("the confidence of a list is above 0 and up to 1");
        if (!Scale.IsValid)
            throw new ArgumentException("a scale has two different ends");
        if (!(LowBelow >= 0 && LowBelow <= HighFrom && HighFrom <= 1))
            throw new ArgumentException("the bands of scores lie from 0 to 1, low before high");
        if (MostBytes < 1)
            throw new ArgumentException("a list has at least one byte");
    }
}
