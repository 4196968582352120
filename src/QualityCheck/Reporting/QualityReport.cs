using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck;

/// <summary>
/// Everything the checker says of one document. Immutable; reports that say the same are equal.
/// <see cref="ToJson"/> and <see cref="FromJson"/> are each other's inverse; <see cref="JsonSerializer"/> writes and
/// reads the same, whatever its options.
/// </summary>
[JsonConverter(typeof(ReportConverter))]
public sealed record QualityReport
{
    /// <summary>The version of the JSON form.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The caller's name for the document.</summary>
    public string? Id { get; init; }

    /// <summary>The document in a few facts.</summary>
    public required DocumentSummary Document { get; init; }

    /// <summary>The article's text; only in full detail.</summary>
    public ArticleText? Article { get; init; }

    /// <summary>What was removed, as spans into the input, in order.</summary>
    public required IReadOnlyList<RemovedSpan> Boilerplate { get; init; }

    /// <summary>Details of the text, sorted by place; only in full detail.</summary>
    public IReadOnlyList<Annotation>? Annotations { get; init; }

    /// <summary>The findings, sorted by place and rule.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>
    /// The sentences, in order; only in full detail. Of a report that a checker made they are put together when they
    /// are first read, and claims and uncertainty with them: whoever does not read them does not pay for them. Until
    /// then the report holds on to the layers of its text; <see cref="WithDetail"/> lets go of them.
    /// </summary>
    public IReadOnlyList<SentenceSummary>? Sentences { get; init; }

    /// <summary>
    /// The scores by name: quality, hedging, vagueness, repetition, factualDensity, boilerplate, style, credibility,
    /// transparency.
    /// </summary>
    public required ImmutableSortedDictionary<string, Score> Scores { get; init; }

    /// <summary>
    /// The figures that tell whether the scores can be relied on, see <see cref="QualityAssessment.Reliability"/>;
    /// rules name them as <c>document.words</c>. Empty in a report of before they were told.
    /// </summary>
    public ImmutableSortedDictionary<string, double> Reliability { get; init; } =
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>What the policy makes of it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What else was asked for, so that the check can be replayed; null where all was as it is unless
    /// said.</summary>
    public ReportOptions? Options { get; init; }

    /// <summary>What made the report.</summary>
    public ReportVersions Versions { get; init; } = ReportVersions.Current;

    /// <summary>The same report with less in it.</summary>
    public QualityReport WithDetail(ReportDetail detail) => detail == ReportDetail.Full ? this : this with
    {
        Article = null,
        Annotations = null,
        Sentences = null,
        Findings = Findings.Where(finding => finding.Severity != Severity.None).ToImmutableArray(),
        Scores = Scores.ToImmutableSortedDictionary(pair => pair.Key,
            pair => pair.Value.WithoutEstimate(), StringComparer.Ordinal),
    };

    /// <inheritdoc/>
    public bool Equals(QualityReport? other) =>
        other is not null && Schema == other.Schema && Id == other.Id && Document == other.Document
        && Article == other.Article
        && Same(Boilerplate, other.Boilerplate) && Same(Annotations, other.Annotations)
        && Same(Findings, other.Findings) && Same(Sentences, other.Sentences)
        && Same(Scores, other.Scores) && Same(Reliability, other.Reliability) && Verdict == other.Verdict
        && Options == other.Options && Versions == other.Versions;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Id, Document, Article, Verdict, Findings.Count, Annotations?.Count);

    private static bool Same<T>(IEnumerable<T>? one, IEnumerable<T>? other) =>
        one is null ? other is null : other is not null && one.SequenceEqual(other);

    /// <summary>What a policy decides by, the quality as it was before the verdict withheld it.</summary>
    public PolicyInput ToPolicyInput() =>
        new(new QualityAssessment(Scores.GetValueOrDefault("quality", Score.None).Restored(), Reliability), Scores)
        {
            Id = Id,
            Url = Document.Url,
            ContentHash = Document.ContentHash,
            Language = Document.Language,
            Genre = new GenreEstimate(Document.Genre, Document.GenreConfidence),
            Findings = Findings,
            Removed = Boilerplate,
        };

    /// <summary>
    /// Leads from a place in the article's text, such as that of a finding, back to
    /// <see cref="InputDocument.Content"/>, see <see cref="OffsetMap.ToInput(TextSpan)"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The report is not in full detail: it holds no
    /// <see cref="Article"/>.</exception>
    public TextSpan ToInput(TextSpan span) =>
        Article?.ToInput(span)
        ?? throw new InvalidOperationException("Only a report in full detail leads back to the input.");

    /// <summary>
    /// What each of <see cref="Findings"/> is known by, in their order: 32 hexadecimal digits of the SHA-256 of its
    /// rule, type and found words (its message where it is about no words) and of which of the same it is. It stays
    /// when the text around it changes, so that accepted findings can be told from new ones.
    /// </summary>
    /// <exception cref="InvalidOperationException">The report is not in full detail.</exception>
    public IReadOnlyList<string> Fingerprints() => Article is { } article
        ? FindingFingerprint.Of(Findings, article.Text)
        : throw new InvalidOperationException("Only a report in full detail holds the words of its findings.");

    /// <summary>The report as one line of JSON, the same bytes for the same report on every machine.</summary>
    public string ToJson() => JsonSerializer.Serialize(ReportForm.Of(this), ReportJson.Compact.ReportForm);

    /// <summary>
    /// Writes the bytes of <see cref="ToJson"/> in UTF-8, without a byte order mark and without the string.
    /// </summary>
    /// <param name="stream">Where they go; it stays open and is not flushed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, ReportForm.Of(this), ReportJson.Compact.ReportForm);
    }

    /// <summary>Reads a report that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is no report.</exception>
    public static QualityReport FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReportForm.Parse(json).Report() ?? throw new JsonException("no report but an error");
    }
}
