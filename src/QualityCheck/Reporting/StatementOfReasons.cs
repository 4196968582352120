using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace QualityCheck.Reporting;

/// <summary>
/// Why a document was judged as it was, in the manner of article 17 of the Digital Services Act: for its author, a
/// reviewer or an authority. It quotes the text; it says nothing about truth. Immutable.
/// </summary>
public sealed record StatementOfReasons
{
    /// <summary>The version of the JSON form.</summary>
    public int Schema { get; } = 1;

    /// <summary>The caller's name for the document.</summary>
    public string? Id { get; private init; }

    /// <summary>The address the caller gave.</summary>
    public string? Url { get; private init; }

    /// <summary>The document's title.</summary>
    public string? Title { get; private init; }

    /// <summary>What was decided.</summary>
    public required VerdictAction Action { get; init; }

    /// <summary>Name and version of the policy that decided.</summary>
    public required string Policy { get; init; }

    /// <summary>Whether a person has decided, by what software found; else software alone.</summary>
    public required bool Reviewed { get; init; }

    /// <summary>The reasons, the weightiest first; none where no objection was found.</summary>
    public required IReadOnlyList<StatementReason> Reasons { get; init; }

    /// <summary>The quality with the contributions that add up to it; null where there is none.</summary>
    public Score? Quality { get; init; }

    /// <summary>What the reader can do, a sentence each.</summary>
    public required IReadOnlyList<string> Redress { get; init; }

    /// <summary>What would change the verdict, where that was asked for.</summary>
    public VerdictLift? WhatWouldChange { get; init; }

    /// <summary><c>sha256:</c> and the SHA-256 of the content that was judged, see
    /// <see cref="DocumentSummary.ContentHash"/>.</summary>
    public required string ContentHash { get; init; }

    /// <summary><c>sha256:</c> and the SHA-256 of the article's text in UTF-8, in lower-case hexadecimal.</summary>
    public required string TextHash { get; init; }

    /// <summary>What made the report.</summary>
    public required ReportVersions Versions { get; init; }

    /// <summary>The statement of a report.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about.</param>
    /// <param name="options">What no report knows; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="document"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public static StatementOfReasons Of(QualityReport report, InputDocument document, StatementOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        if (report.Article is null)
            throw new ArgumentException("a statement needs the report in full detail", nameof(report));
        options ??= new StatementOptions();
        return new StatementOfReasons
        {
            Id = report.Id,
            Url = report.Document.Url,
            Title = report.Document.Title,
            Action = report.Verdict.Action,
            Policy = report.Verdict.Policy,
            Reviewed = options.Reviewed,
            Reasons = StatementReasons.Of(new TextReportSource(report, document)),
            Quality = report.Scores.GetValueOrDefault("quality"),
            Redress = [.. RedressFor(report.Verdict.Action, options)],
            ContentHash = report.Document.ContentHash,
            TextHash = "sha256:"
                + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(report.Article.Text))),
            Versions = report.Versions,
        };
    }

    /// <summary>The statement as one line of JSON; what is null is left out.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, StatementJson.Compact.StatementOfReasons);

    /// <summary>
    /// The lines of the statement for people; foreign text in them is safe for a terminal (see
    /// <see cref="VisibleText"/>).
    /// </summary>
    public IEnumerable<TextLine> Lines() => StatementText.Lines(this);

    /// <summary>The statement for people, each line ended by LF.</summary>
    public string Format() => string.Concat(Lines().Select(line => $"{line}\n"));

    private static IEnumerable<string> RedressFor(VerdictAction action, StatementOptions options)
    {
        if (action == VerdictAction.Accept)
            yield break;
        if (action is VerdictAction.Review or VerdictAction.Reject)
            yield return "Change the passages that are quoted, or name the sources they rest on, and hand the text in "
                + "again.";
        string contact = options.Contact is { } address ? $"write to {address}" : "ask whoever sent this statement";
        yield return options.Reviewed
            ? $"If you disagree, {contact}: somebody else will look at it."
            : $"If you disagree, {contact}: a person will look at it.";
        yield return "Anybody who has the text and the report can check them with the same version of the software: "
            + "`qualitycheck verify report.json text` says whether the result is the same.";
    }
}
