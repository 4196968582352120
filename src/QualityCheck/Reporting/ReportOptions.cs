using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace QualityCheck;

/// <summary>
/// What a report was asked for beyond the content, the address and the policy, so that the check can be replayed. Only
/// what is not as it is unless said.
/// </summary>
public sealed record ReportOptions
{
    /// <summary>False where a text was analysed as it is; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Clean { get; init; }

    /// <summary>The title that the caller gave.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>The author line that the caller gave.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Byline { get; init; }

    /// <summary>The publication date that the caller gave, as written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Published { get; init; }

    /// <summary>The language that the caller gave.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; init; }

    /// <summary>
    /// What of the checker is not the library's own: <c>analyzers</c>, <c>extractor</c>, <c>limits</c>, <c>scoring</c>,
    /// <c>quality-model</c>, <c>surface</c>, <c>sentence-encoder</c>, and <c>article</c> where the article was made
    /// elsewhere. A replay needs the same. Null for nothing.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Checker { get; init; }

    private static ReportOptions None { get; } = new();

    /// <summary>The options of a check; null where all is as it is unless said.</summary>
    internal static ReportOptions? Of(InputDocument document, ImmutableArray<string> checker)
    {
        var options = new ReportOptions
        {
            Clean = document.Clean ? null : false,
            Title = document.Title,
            Byline = document.Byline,
            Published = document.Published,
            Language = document.Language,
            Checker = checker.IsEmpty ? null : checker,
        };
        return options == None ? null : options;
    }

    /// <inheritdoc/>
    public bool Equals(ReportOptions? other) =>
        other is not null && Clean == other.Clean && Title == other.Title && Byline == other.Byline
        && Published == other.Published && Language == other.Language
        && (Checker ?? []).SequenceEqual(other.Checker ?? []);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Clean, Title, Byline, Published, Language, Checker?.Count);
}
