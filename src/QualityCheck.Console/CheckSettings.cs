using QualityCheck.Credibility;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary>What the user asked <c>qualitycheck check</c> for.</summary>
internal sealed record CheckSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required InputFormat Input { get; init; }

    public required OutputFormat Format { get; init; }

    public required ReportDetail Detail { get; init; }

    public required Policy Policy { get; init; }

    /// <summary>The surface of the policy; null for none.</summary>
    public string? Surface { get; init; }

    /// <summary>A policy whose verdicts the summary shows beside; null for none.</summary>
    public Policy? ComparedPolicy { get; init; }

    /// <summary>What puts the figures together for quality.</summary>
    public QualityModel QualityModel { get; init; } = QualityModel.Default;

    /// <summary>The lists of rated sources that are asked.</summary>
    public SourceLists SourceLists { get; init; } = SourceLists.Empty;

    /// <summary>What the user knows of addresses; null for nothing.</summary>
    public CredibilityOptions? Credibility { get; init; }

    /// <summary>Words beside the library's.</summary>
    public OwnLexicon Lexicon { get; init; } = OwnLexicon.Empty;

    /// <summary>What was accepted before; null for nothing.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether all that is found now is accepted from now on.</summary>
    public bool UpdatesBaseline { get; init; }

    public required int Jobs { get; init; }

    public required FailOn FailOn { get; init; }

    /// <summary>Which files of a folder are asked for.</summary>
    public required FileGlobs Globs { get; init; }

    /// <summary>Whether the text form shows everything it could.</summary>
    public bool All { get; init; }

    /// <summary>Whether it is asked what would change a verdict.</summary>
    public bool WhatIf { get; init; }

    /// <summary>What statements of reasons say that no report knows.</summary>
    public StatementOptions Statement { get; init; } = new();

    /// <summary>What records for the DSA Transparency Database say; null where none are asked for.</summary>
    public DsaSettings? Dsa { get; init; }

    /// <summary>Where the documents were published that do not say it themselves.</summary>
    public string? Url { get; init; }

    /// <summary>The file for the results; null for stdout.</summary>
    public string? Output { get; init; }

    /// <summary>Whether the results in <see cref="Output"/> are kept and the others put behind them.</summary>
    public bool Resumes { get; init; }

    /// <summary>Whether a summary is told at the end; null where only a run that showed its progress does.</summary>
    public bool? Summary { get; init; }

    /// <summary>How the run shows how far it is: by a bar where nothing else is written to its terminal.</summary>
    public ProgressForm Progress =>
        Summary == false ? ProgressForm.None
        : !StandardError.IsTerminal ? ProgressForm.Lines
        : Output is not null || System.Console.IsOutputRedirected || HasFolder && Format == OutputFormat.Text
            ? ProgressForm.Bar
        : ProgressForm.None;

    /// <summary>The folder for pages that <see cref="Output"/> names; null where it names none.</summary>
    public string? OutputFolder => Format == OutputFormat.Html && Output is { } path
        && (Directory.Exists(path) || Path.EndsInDirectorySeparator(path)) ? path : null;

    /// <summary>The file for what recurs in the documents; null for none.</summary>
    public string? Mine { get; init; }

    public bool HasFolder => Paths.Any(Directory.Exists);
}
