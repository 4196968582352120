using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using QualityCheck.Credibility;
using QualityCheck.Documents;
using QualityCheck.Extraction;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Pipeline;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck;

/// <summary>
/// Checks documents: extracts the article, annotates its text, runs the analyzers, scores, and asks the policy.
/// Immutable; one checker serves all threads. The same document gives the same report, on every machine and culture;
/// with a sentence encoder wherever that gives the same vectors.
/// </summary>
public sealed class QualityChecker
{
    /// <summary>Stands in a report until the policy has decided.</summary>
    private static readonly Verdict Undecided = new(VerdictAction.Abstain, [], "");

    private readonly ImmutableArray<IAnalyzer> _analyzers;
    private readonly Policy _policy;
    private readonly Limits _limits;
    private readonly IArticleExtractor _extractor;
    private readonly int _parallelism;
    private readonly ILogger _logger;
    private readonly ScoringOptions _scoring;
    private readonly QualityModel _model;
    private readonly string? _surface;
    private readonly TimeProvider? _clock;
    private readonly Func<SourceLists>? _sourceLists;
    private readonly ImmutableArray<string> _changed;
    private readonly string? _lexiconDigest;
    private readonly string? _checkerDigest;
    private readonly SentenceReading? _reading;

    internal QualityChecker(ImmutableArray<IAnalyzer> analyzers, Policy policy, Limits limits,
        IArticleExtractor extractor, int parallelism, ILogger logger, ScoringOptions scoring, QualityModel model,
        string? surface, TimeProvider? clock, Func<SourceLists>? sourceLists, ImmutableArray<string> changed,
        string? lexiconDigest, string? checkerDigest, SentenceReading? reading) =>
        (_analyzers, _policy, _limits, _extractor, _parallelism, _logger, _scoring, _model, _surface, _clock,
            _sourceLists, _changed, _lexiconDigest, _checkerDigest, _reading) = (analyzers, policy, limits, extractor,
            parallelism, logger, scoring, model, surface, clock, sourceLists, changed, lexiconDigest, checkerDigest,
            reading);

    /// <summary>A checker with all analyzers, the default policy and the default limits.</summary>
    public static QualityChecker CreateDefault() => new QualityCheckerBuilder().Build();

    /// <summary>Checks one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>The report in full detail.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// The time budget ran out (<see cref="DocumentError.Timeout"/>), or the extractor failed
    /// (<see cref="DocumentError.Extraction"/>).
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public QualityReport Check(InputDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Told(document.Id, () => CheckQuietly(document, _reading, cancellationToken));
    }

    /// <summary>
    /// Checks one document on the thread pool, as <see cref="Check(InputDocument, CancellationToken)"/> does.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>The report in full detail. The task fails as the check does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Task<QualityReport> CheckAsync(InputDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Task.Run(() => Check(document, cancellationToken), cancellationToken);
    }

    /// <summary>Checks an article that was made elsewhere; nothing is extracted.</summary>
    /// <param name="article">The article. Its genre is estimated where it is unknown; without blocks it is one
    /// paragraph.</param>
    /// <param name="document">
    /// The document it was taken out of, which gives the report its id, address and content hash, and knows better what
    /// it says of itself. Null where there is none: then the report has no id, the hash is that of the article's text,
    /// and the places in the input are taken on trust.
    /// </param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>The report in full detail.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// The time budget ran out (<see cref="DocumentError.Timeout"/>), or the article has spans outside its text, parts
    /// outside its document, or lacks something (<see cref="DocumentError.Extraction"/>).
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public QualityReport Check(Article article, InputDocument? document = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Told(document?.Id, () => Within(Checked, cancellationToken));

        QualityReport Checked(CancellationToken token)
        {
            Article completed = ForeignArticle.Checked(article, document, _limits);
            return CheckWithin(completed, document ?? InputDocument.Of(completed), [.. _changed, "article"], _reading,
                token);
        }
    }

    /// <summary>
    /// Looks for what among the findings of a document would lift its verdict: a small set of sentences, passages and
    /// spliced-in lines which, left out, turn Reject into Review or Accept, or Review into Accept. Each answer is
    /// verified by checking the document without them. It takes up to 100 further checks, and is never part of a check.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="report">Its report in full detail by this checker; null to check it first.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>What would lift it, or that nothing among its findings does; null where the verdict is neither Review
    /// nor Reject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    /// <exception cref="DocumentException">A check failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public VerdictLift? WhatWouldChange(InputDocument document, QualityReport? report = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        report ??= Check(document, cancellationToken);
        if (report.Article is null)
            throw new ArgumentException("the search needs the report in full detail", nameof(report));
        // To the library's own analyzers only that an encoder failed makes a difference.
        bool asked = _analyzers.Any(analyzer => analyzer.GetType().Assembly != typeof(QualityChecker).Assembly)
            || report.Findings.Any(finding => finding.Rule == LimitRules.EncoderFailed.Id);
        SentenceReading? reading = asked ? _reading : null;
        return report.Verdict.Action is VerdictAction.Review or VerdictAction.Reject
            ? new VerdictLifting(document, report, edited => CheckQuietly(edited, reading, cancellationToken)).Find()
            : null;
    }

    /// <summary>Tells the logger and listeners what came of a check.</summary>
    private QualityReport Told(string? id, Func<QualityReport> check)
    {
        long started = Stopwatch.GetTimestamp();
        using Activity? activity = CheckTelemetry.Start();
        try
        {
            QualityReport report = check();
            CheckLog.Checked(_logger, report);
            CheckTelemetry.Checked(report, activity, started);
            return report;
        }
        catch (DocumentException failure)
        {
            CheckLog.Failed(_logger, id, failure.Code);
            CheckTelemetry.Failed(failure.Code, activity);
            throw;
        }
    }

    private QualityReport Within(Func<CancellationToken, QualityReport> check, CancellationToken cancellationToken)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(_limits.TimeBudget);
        try
        {
            return check(budget.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DocumentException(DocumentError.Timeout,
                $"not done within {_limits.TimeBudget.TotalSeconds:0.###} s");
        }
    }

    private QualityReport CheckQuietly(InputDocument document, SentenceReading? reading,
        CancellationToken cancellationToken) => Within(
        token => CheckWithin(ForeignArticle.Of(_extractor, document, _limits, token), document, _changed, reading,
            token),
        cancellationToken);

    /// <summary>
    /// Checks many documents, some at a time. Reports come in the order of the documents; a document that fails gives a
    /// result with <see cref="CheckResult.Error"/>.
    /// </summary>
    /// <param name="documents">The documents, read as needed.</param>
    /// <param name="cancellationToken">Stops the batch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<CheckResult> CheckMany(IEnumerable<InputDocument> documents,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return CheckMany(documents.Select(InputResult.Of), cancellationToken);
    }

    /// <summary>
    /// Checks many documents of which some could not be read; these give a result with <see cref="CheckResult.Error"/>.
    /// </summary>
    /// <param name="inputs">The documents, read as needed.</param>
    /// <param name="cancellationToken">Stops the batch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<CheckResult> CheckMany(IEnumerable<InputResult> inputs,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return Batch.InOrder(inputs, input => CheckOrFail(input, cancellationToken), _parallelism, cancellationToken);
    }

    /// <summary>
    /// Checks a stream of documents, some at a time, in order, as
    /// <see cref="CheckMany(IEnumerable{InputDocument}, CancellationToken)"/> does.
    /// </summary>
    /// <param name="documents">The documents, read as needed.</param>
    /// <param name="cancellationToken">Stops the batch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<CheckResult> CheckManyAsync(IAsyncEnumerable<InputDocument> documents,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Batch.InOrderAsync(documents, document => CheckOrFail(InputResult.Of(document), cancellationToken),
            _parallelism, cancellationToken);
    }

    private CheckResult CheckOrFail(InputResult input, CancellationToken cancellationToken)
    {
        if (input.Document is null)
            return Failed(input.Id, input.Error ?? new DocumentError(DocumentError.Unreadable, "no document"));
        long started = Stopwatch.GetTimestamp();
        CheckResult result = CheckOrFail(input.Id, input.Document, cancellationToken);
        return result with { Elapsed = Stopwatch.GetElapsedTime(started) };
    }

    private CheckResult CheckOrFail(string? id, InputDocument document, CancellationToken cancellationToken)
    {
        try
        {
            return CheckResult.Of(Check(document, cancellationToken));
        }
        catch (DocumentException failure)
        {
            return CheckResult.Failed(id, new DocumentError(failure.Code, failure.Message));
        }
#pragma warning disable CA1031 // One document's failure is a result and must not end the batch.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Failed(id,
                new DocumentError(DocumentError.Internal, $"{failure.GetType().Name}: {failure.Message}"));
        }
#pragma warning restore CA1031
    }

    private CheckResult Failed(string? id, DocumentError error)
    {
        CheckLog.Failed(_logger, id, error.Code);
        CheckTelemetry.Failed(error.Code);
        return CheckResult.Failed(id, error);
    }

    private QualityReport CheckWithin(Article article, InputDocument document, ImmutableArray<string> changed,
        SentenceReading? reading, CancellationToken cancellationToken)
    {
        AnnotatedText text =
            TextAnnotator.Annotate(article, LanguagePack.Registered, _limits, cancellationToken, reading);

        SourceLists? lists = SourceListsNow();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(article.Findings);
        var annotations = ImmutableArray.CreateBuilder<Annotation>();
        var scores = ImmutableSortedDictionary.CreateBuilder<string, Score>(StringComparer.Ordinal);
        foreach (IAnalyzer analyzer in _analyzers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AnalyzerResult result = (lists is not null && analyzer is CredibilityAnalyzer credibility
                ? credibility.Asking(lists)
                : analyzer).Analyze(text, cancellationToken);
            findings.AddRange(result.Findings);
            annotations.AddRange(result.Annotations);
            foreach ((string name, Score score) in result.Scores)
                scores[name] = score;
        }

        // While the check may still be cancelled and may still find something.
        if (text.Vectors?.Failure is { } failure)
            findings.Add(LimitRules.Of(LimitRules.EncoderFailed,
                $"The sentence encoder {reading!.Encoder.Name} failed ({failure.GetType().Name}): claims and uncertain "
                    + "sentences were found by words alone."));

        QualityAssessment assessment = _model.Assess(text, scores, _scoring, RatesOf(findings, text.Words));
        scores["quality"] = assessment.Quality;
        var report = new QualityReport
        {
            Id = document.Id,
            Document = Summarize(document, text),
            Article = new ArticleText(article.Text, article.Offsets.Anchors),
            Boilerplate = article.Removed,
            Annotations = [.. annotations.OrderBy(a => a.Start).ThenBy(a => a.Layer, StringComparer.Ordinal)],
            Findings =
            [
                .. findings.OrderBy(f => f.Start).ThenBy(f => f.Rule, StringComparer.Ordinal).ThenBy(f => f.Length),
            ],
            Sentences = new SentenceList(text),
            Scores = scores.ToImmutable(),
            Reliability = assessment.Reliability,
            Verdict = Undecided,
            Options = ReportOptions.Of(document, changed),
        };
        return Decided(report, lists);
    }

    /// <summary>How often each rule of the analyzers found something, where the model asks for that.</summary>
    private ImmutableSortedDictionary<string, double>? RatesOf(IEnumerable<Finding> findings, int words) =>
        _model.CountsFindings
            ? FindingRates.Of(words, _analyzers.SelectMany(analyzer => analyzer.Rules).Select(rule => rule.Id),
                findings)
            : null;

    /// <summary>The snapshot of the lists for one check; null where none is asked.</summary>
    private SourceLists? SourceListsNow() =>
        _sourceLists is not null && _analyzers.Any(analyzer => analyzer is CredibilityAnalyzer)
            && _sourceLists() is { Lists.IsEmpty: false } lists
            ? lists is { AsOf: null, Expires: true } && _clock is not null ? lists.On(Today(_clock)) : lists
            : null;

    private QualityReport Decided(QualityReport report, SourceLists? lists)
    {
        Verdict verdict = _policy.Decide(report,
            new DecisionContext { Surface = _surface, Today = _clock is null ? null : Today(_clock) });
        Score quality = report.Scores["quality"];
        return report with
        {
            Scores = (verdict.Shadow ?? verdict).Action == VerdictAction.Abstain
                ? report.Scores.SetItem("quality", quality.WithheldByVerdict())
                : report.Scores,
            Verdict = verdict,
            Versions = ReportVersions.Current with
            {
                Models = _reading is null
                    ? ReportVersions.Current.Models
                    : $"{ReportVersions.Current.Models}+{_reading.Name}",
                Policy = verdict.Policy,
                PolicyDigest = _policy.Digest,
                Quality = _model.Name,
                QualityDigest = _model.Digest,
                LexiconDigest = _lexiconDigest,
                CheckerDigest = _checkerDigest,
                SuffixList = _analyzers.OfType<CredibilityAnalyzer>().FirstOrDefault()?.SuffixList,
                SourceLists = lists?.Versions,
                SourceListsDigest = lists?.Digest,
                SourceListsAsOf = lists?.AsOf,
            },
        };
    }

    private static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static DocumentSummary Summarize(InputDocument document, AnnotatedText text)
    {
        ArticleMetadata metadata = text.Article.Metadata;
        return new DocumentSummary
        {
            Kind = document.Kind,
            Url = document.Url,
            Title = metadata.Title?.Value,
            Byline = metadata.Byline?.Value,
            Published = metadata.Published?.Value,
            Modified = metadata.Modified?.Value,
            SiteName = metadata.SiteName?.Value,
            CanonicalUrl = metadata.CanonicalUrl?.Value,
            Image = metadata.Image?.Value,
            Language = text.Language,
            Words = text.Words,
            Genre = text.Article.Genre.Genre,
            GenreConfidence = text.Article.Genre.Confidence,
            ExtractionConfidence = text.Article.ExtractionConfidence,
            ExtractionPath = text.Article.ExtractionPath,
            ContentHash = "sha256:"
                + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Content))),
        };
    }
}
