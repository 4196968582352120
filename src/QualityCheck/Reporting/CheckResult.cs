using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualityCheck.Reporting;

namespace QualityCheck;

/// <summary>
/// What came of one document of a batch: its report, or why there is none. Immutable; equal where both are.
/// </summary>
[JsonConverter(typeof(ResultConverter))]
public sealed record CheckResult
{
    private CheckResult(string? id, QualityReport? report, DocumentError? error) =>
        (Id, Report, Error) = (id, report, error);

    /// <summary>The caller's name for the document.</summary>
    public string? Id { get; }

    /// <summary>The report; null where there is an <see cref="Error"/>.</summary>
    public QualityReport? Report { get; }

    /// <summary>Why there is no report; null where there is one.</summary>
    public DocumentError? Error { get; }

    /// <summary>
    /// How long the check took; zero where nothing was checked. It stands in no JSON and does not count for equality.
    /// </summary>
    public TimeSpan Elapsed { get; internal init; }

    /// <summary>Whether there is a report.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsReport => Report is not null;

    /// <summary>A report.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static CheckResult Of(QualityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new CheckResult(report.Id, report, null);
    }

    /// <summary>A document without a report.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static CheckResult Failed(string? id, DocumentError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new CheckResult(id, null, error);
    }

    /// <summary>The report.</summary>
    /// <exception cref="DocumentException">There is none.</exception>
    public QualityReport ReportOrThrow() => IsReport ? Report : throw new DocumentException(Error.Code, Error.Message);

    /// <summary>The same result with less in its report.</summary>
    public CheckResult WithDetail(ReportDetail detail) =>
        IsReport ? Of(Report.WithDetail(detail)) with { Elapsed = Elapsed } : this;

    /// <inheritdoc/>
    public bool Equals(CheckResult? other) =>
        other is not null && Id == other.Id && Equals(Report, other.Report) && Equals(Error, other.Error);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Report, Error);

    /// <summary>
    /// The report, or <c>{"schema", "id", "error", "versions"}</c>, as one line of JSON, the same bytes for the same
    /// result on every machine.
    /// </summary>
    public string ToJson() =>
        IsReport ? Report.ToJson() : JsonSerializer.Serialize(ReportForm.Of(Id, Error), ReportJson.Compact.ReportForm);

    /// <summary>
    /// Writes the bytes of <see cref="ToJson"/> in UTF-8, without a byte order mark and without the string.
    /// </summary>
    /// <param name="stream">Where they go; it stays open and is not flushed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, IsReport ? ReportForm.Of(Report) : ReportForm.Of(Id, Error),
            ReportJson.Compact.ReportForm);
    }

    /// <summary>Reads a result that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is neither a report nor an error.</exception>
    public static CheckResult FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ReportForm form = ReportForm.Parse(json);
        return form.Report() is { } report ? Of(report) : Failed(form.Id, form.Error!);
    }
}
