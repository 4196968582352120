using System.Collections.Immutable;
using QualityCheck.Credibility;

namespace QualityCheck.Scoring;

/// <summary>A document before a policy, with the thresholds of the surface it is to appear on.</summary>
internal sealed record PolicySubject(PolicyInput Input, ImmutableSortedDictionary<string, Threshold> Overrides)
{
    private static readonly FigureName Words = FigureName.Of("document.words");
    private static readonly FigureName UnsupportedGenre = FigureName.Of("document.unsupportedGenre");

    /// <summary>The host of the address that the caller gave; null where there is none.</summary>
    public string? Host { get; } = UrlIdentity.Parse(Input.Url)?.AsciiHost;

    public Score Quality => Input.Assessment.Quality;

    /// <summary>The number of words; 0 where it is not known.</summary>
    public double WordCount => Figure(Words) ?? 0;

    /// <summary>Whether the quality score is made for texts of its kind, as far as the genre is known.</summary>
    public bool HasSupportedGenre => Figure(UnsupportedGenre) == 0;

    public double? Figure(FigureName name) => name.In(Input.Assessment, Input.Scores);

    public bool Passes(double figure, bool isBelow, Threshold threshold) =>
        (threshold.Name is { } name && Overrides.TryGetValue(name, out Threshold? other) ? other : threshold)
            .IsPassed(figure, isBelow);

    /// <summary>The same document if its quality were this.</summary>
    public PolicySubject WithQuality(double? value) => this with
    {
        Input = Input with { Assessment = Input.Assessment with { Quality = Quality with { Value = value } } },
    };

    /// <summary>Whether the document's host is this one or stands under it.</summary>
    public bool IsOn(string host) =>
        Host is not null
        && (Host == host || Host.EndsWith(host, StringComparison.Ordinal) && Host[^(host.Length + 1)] == '.');
}
