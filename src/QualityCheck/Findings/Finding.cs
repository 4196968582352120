using System.Text.Json.Serialization;

namespace QualityCheck;

/// <summary>Something found in the text, with its exact place and the evidence.</summary>
public sealed record Finding
{
    /// <summary>The analyzer: boilerplate, hedging, repetition, facts, credibility, style or limits.</summary>
    public required string Analyzer { get; init; }

    /// <summary>The id of the rule, see <see cref="Rules"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>The kind of finding within the analyzer, such as <c>epistemic</c> or <c>near</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Offset of its first UTF-16 code unit in the article's text.</summary>
    public required int Start { get; init; }

    /// <summary>Number of UTF-16 code units; 0 where it is about a place or about the whole document.</summary>
    public required int Length { get; init; }

    /// <summary>How sure the analyzer is, 0–1.</summary>
    public required double Confidence { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>One sentence for a person.</summary>
    public required string Message { get; init; }

    /// <summary>What the finding rests on; empty where there is nothing to add.</summary>
    public Evidence Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Its place in the article's text.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, Length);

    /// <summary>The place of a finding about the whole document.</summary>
    internal static TextSpan WholeDocument => default;

    internal static Finding Of(RuleDescriptor rule, string type, TextSpan span, double confidence, string message,
        Evidence? evidence = null) => new()
    {
        Analyzer = rule.Analyzer,
        Rule = rule.Id,
        Type = type,
        Start = span.Start,
        Length = span.Length,
        Confidence = Math.Clamp(confidence, 0, 1),
        Severity = rule.Severity,
        Message = message,
        Evidence = evidence ?? [],
    };
}
