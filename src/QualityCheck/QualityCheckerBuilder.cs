using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using QualityCheck.Credibility;
using QualityCheck.Hedging;
using QualityCheck.Models;
using QualityCheck.Scoring;
using QualityCheck.Style;

namespace QualityCheck;

/// <summary>
/// Puts a <see cref="QualityChecker"/> together. It begins with all analyzers, the default policy and the default
/// limits. Not safe from many threads.
/// </summary>
public sealed class QualityCheckerBuilder
{
    private readonly List<IAnalyzer> _analyzers = [.. Analyzers.All];
    private readonly List<IAnalyzer> _known = [.. Analyzers.All];
    private Policy _policy = Policy.Default;
    private Limits _limits = Limits.Default;
    private IArticleExtractor _extractor = new ArticleExtractor();
    private int _parallelism = Environment.ProcessorCount;
    private ILogger _logger = NullLogger.Instance;
    private ScoringOptions _scoring = ScoringOptions.Default;
    private QualityModel _model = QualityModel.Default;
    private string? _surface;
    private TimeProvider? _clock;
    private Func<SourceLists>? _sourceLists;
    private SentenceReading? _reading;

    /// <summary>Judges by this policy.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public QualityCheckerBuilder UsePolicy(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _policy = policy;
        return this;
    }

    /// <summary>
    /// Judges by the policy's thresholds for this surface; by its own unless said. For several surfaces check once, and
    /// decide for each by <see cref="PolicyExtensions.Decide"/>.
    /// </summary>
    public QualityCheckerBuilder UseSurface(string? surface)
    {
        _surface = surface;
        return this;
    }

    /// <summary>
    /// Takes the day, in UTC, from this clock, so that entries of the policy's allow-list count until they run out.
    /// Without a clock none of them counts, and the same document always gives the same report.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public QualityCheckerBuilder UseClock(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        _clock = clock;
        return this;
    }

    /// <summary>Stops at these limits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 1, or the time budget is not positive or longer
    /// than a day.</exception>
    public QualityCheckerBuilder UseLimits(Limits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Characters, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Elements, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.OpenElements, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limits.TimeBudget, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limits.TimeBudget, TimeSpan.FromDays(1));
        _limits = limits;
        return this;
    }

    /// <summary>
    /// Keeps these lines beside the running text; none unless said. The same as <see cref="UseExtractor"/> with an
    /// <see cref="ArticleExtractor"/> of these options.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public QualityCheckerBuilder UseExtraction(ExtractionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return UseExtractor(new ArticleExtractor(options));
    }

    /// <summary>
    /// Takes articles out of documents by this extractor; by <see cref="ArticleExtractor"/> unless said. Where it fails
    /// or its article breaks a promise, so does the check, with <see cref="DocumentError.Extraction"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="extractor"/> is null.</exception>
    public QualityCheckerBuilder UseExtractor(IArticleExtractor extractor)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        _extractor = extractor;
        return this;
    }

    /// <summary>
    /// Reports and charges these hedge cues; all of the library's unless said. An analyzer named <c>hedging</c> is
    /// replaced.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A phrase is empty or has a space too many, or a strength is not above 0 and
    /// up to 1.</exception>
    public QualityCheckerBuilder UseHedging(HedgingOptions options) => Add(new HedgingAnalyzer(options));

    /// <summary>
    /// Takes the caller's own words beside the library's: the same as <see cref="UseHedging"/> with its cues and, where
    /// it holds lines of boilerplate, <see cref="UseExtraction"/> with them and the extraction options of before.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    /// <exception cref="InvalidOperationException">It holds lines of boilerplate, and the extractor is not an
    /// <see cref="ArticleExtractor"/>.</exception>
    public QualityCheckerBuilder UseLexicon(OwnLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        if (!lexicon.Boilerplate.Lines.IsEmpty)
            UseExtraction(_extractor is ArticleExtractor own
                ? own.Options with { Boilerplate = lexicon.Boilerplate }
                : throw new InvalidOperationException("Another extractor takes no lines of boilerplate."));
        return lexicon.Hedging.ChangeNothing ? this : UseHedging(lexicon.Hedging);
    }

    /// <summary>
    /// Reads addresses by these suffixes and brands; by the library's suffixes and no brands unless said. An analyzer
    /// named <c>credibility</c> is replaced.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public QualityCheckerBuilder UseCredibility(CredibilityOptions options) => Add(new CredibilityAnalyzer(options));

    /// <summary>Checks so many documents of a batch at a time; the number of processors unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is below 1.</exception>
    public QualityCheckerBuilder UseParallelism(int parallelism)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parallelism, 1);
        _parallelism = parallelism;
        return this;
    }

    /// <summary>
    /// Scores by these genres and thresholds; by <see cref="ScoringOptions.Default"/> unless said.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A curve is empty or falls.</exception>
    public QualityCheckerBuilder UseScoring(ScoringOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _scoring = options;
        return this;
    }

    /// <summary>
    /// Puts the figures together by this model; by <see cref="QualityModel.Default"/> unless said. Its name stands in
    /// the versions of the report.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public QualityCheckerBuilder UseQualityModel(QualityModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        return this;
    }

    /// <summary>
    /// Asks these source lists about the address of each document; none unless said. Reports name them in their
    /// versions. Where they have no day and the checker has a clock, ratings run out by that.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is null.</exception>
    public QualityCheckerBuilder UseSourceLists(SourceLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return UseSourceLists(() => lists);
    }

    /// <summary>
    /// Asks the source lists that this gives, read exactly once in each check, so that a host can swap them while it
    /// runs.
    /// </summary>
    /// <param name="lists">Gives the present snapshot; called from many threads. What it throws, the check
    /// throws.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is null.</exception>
    public QualityCheckerBuilder UseSourceLists(Func<SourceLists> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        _sourceLists = lists;
        return this;
    }

    /// <summary>
    /// Finds check-worthy claims and uncertain sentences of English texts by vectors as well, not by words alone. The
    /// encoder is asked within the check, once for every 256 sentences; both names stand in the report's
    /// <see cref="ReportVersions.Models"/>. No encoder unless said.
    /// </summary>
    /// <param name="encoder">Turns sentences into vectors.</param>
    /// <param name="heads">What was learned from the vectors of that encoder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="encoder"/> or <paramref name="heads"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">The heads learned from another encoder.</exception>
    public QualityCheckerBuilder UseSentenceEncoder(SentenceEncoder encoder, SentenceHeads heads)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        ArgumentNullException.ThrowIfNull(heads);
        if ((heads.Encoder, heads.Dimensions) != (encoder.Name, encoder.Dimensions))
            throw new ArgumentException(
                $"The heads learned from {heads.Encoder} of {heads.Dimensions} dimensions, not from {encoder.Name} of "
                    + $"{encoder.Dimensions}.", nameof(heads));
        _reading = new SentenceReading(encoder, heads);
        return this;
    }

    /// <summary>
    /// Tells this logger of each check (Debug), of limits that were met (Information) and of documents without a report
    /// (Warning): the id, figures, rules and codes, nothing of a document's text. No logger unless said.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="logger"/> is null.</exception>
    public QualityCheckerBuilder UseLogger(ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(logger);
        _logger = logger;
        return this;
    }

    /// <summary>
    /// Adopts what the options say: policy, surface, extractor, lexicons, limits, parallelism and the analyzers to
    /// leave out.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A name in them is unknown: of an analyzer, a policy or an
    /// extractor.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 1, or the time budget is not positive or longer
    /// than a day.</exception>
    /// <exception cref="InvalidOperationException">A lexicon holds lines of boilerplate, and the extractor is
    /// <c>smart-reader</c>, which takes none.</exception>
    /// <exception cref="PolicyException">The file of the policy is no valid policy.</exception>
    /// <exception cref="FormatException">A file of words holds a line that is no entry.</exception>
    /// <exception cref="IOException">The file of the policy or one of words cannot be read.</exception>
    public QualityCheckerBuilder Use(QualityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        UsePolicy(options.LoadPolicy()).UseSurface(options.Surface).UseExtractor(options.CreateExtractor())
            .UseLexicon(options.LoadLexicon()).UseLimits(options.Limits()).UseParallelism(options.Parallelism);
        foreach (string analyzer in options.Without)
            Remove(analyzer);
        return this;
    }

    /// <summary>Adds an analyzer; one of the same name is replaced.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> is null.</exception>
    /// <exception cref="ArgumentException">It declares a score named <c>quality</c> or <c>document</c>; these names are
    /// the library's.</exception>
    public QualityCheckerBuilder Add(IAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        if (analyzer.Scores.FirstOrDefault(score => PolicyFigures.Own.Has(score.Name)) is { } taken)
            throw new ArgumentException(
                $"The analyzer '{analyzer.Name}' may not have a score named '{taken.Name}': that name is taken by the "
                    + "library.", nameof(analyzer));
        LeaveOut(analyzer.Name);
        _analyzers.Add(analyzer);
        _known.Add(analyzer);
        return this;
    }

    /// <summary>Leaves an analyzer out, such as <c>style</c>; to leave out one twice does no harm.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> is null.</exception>
    /// <exception cref="ArgumentException">Neither the library has an analyzer of that name nor was one added; the
    /// message tells which there are.</exception>
    public QualityCheckerBuilder Remove(string analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        if (!_known.Exists(known => known.Name == analyzer))
        {
            string hint = Nearest.Hint(analyzer, _known.Select(known => known.Name), "there are",
                _analyzers.Select(present => present.Name));
            throw new ArgumentException($"There is no analyzer '{Nearest.Shown(analyzer)}'; {hint}", nameof(analyzer));
        }
        LeaveOut(analyzer);
        return this;
    }

    /// <summary>The checker.</summary>
    /// <exception cref="PolicyException">
    /// A rule of the policy names a score, amount, measure or finding that no analyzer makes (the library's or one that
    /// was added), or its threshold is always or never passed, or the policy lacks the surface. The score of an
    /// analyzer that was left out is no mistake: it is absent, and the verdict abstains.
    /// </exception>
    public QualityChecker Build()
    {
        _policy.Validate(_known.SelectMany(analyzer => analyzer.Scores),
            Rules.All.Concat(_known.SelectMany(analyzer => analyzer.Rules)));
        if (_surface is not null && _policy.UnknownSurface(_surface) is { } mistake)
            throw new PolicyException(mistake);
        return new([.. _analyzers.Select(Scoring)], _policy, _limits, _extractor, _parallelism, _logger, _scoring,
            _model, _surface, _clock, _sourceLists, [.. Changed()], CheckerDigest.OfLexicon(_analyzers, _extractor),
            CheckerDigest.OfChecker(_analyzers, _extractor, _limits, _scoring), _reading);
    }

    /// <summary>What is not the library's own, as <see cref="ReportOptions.Checker"/> names it.</summary>
    private IEnumerable<string> Changed()
    {
        if (!_analyzers.SequenceEqual(Analyzers.All))
            yield return "analyzers";
        if (_extractor is not ArticleExtractor { IsDefault: true })
            yield return "extractor";
        if (_limits with { TimeBudget = Limits.Default.TimeBudget } != Limits.Default)
            yield return "limits";
        if (_scoring != ScoringOptions.Default)
            yield return "scoring";
        if (_model != QualityModel.Default)
            yield return "quality-model";
        if (_surface is not null)
            yield return "surface";
        if (_reading is not null)
            yield return "sentence-encoder";
    }

    private IAnalyzer Scoring(IAnalyzer analyzer) => analyzer switch
    {
        HedgingAnalyzer hedging => hedging.With(_scoring),
        StyleAnalyzer => new StyleAnalyzer(_scoring),
        _ => analyzer,
    };

    private void LeaveOut(string analyzer) => _analyzers.RemoveAll(present => present.Name == analyzer);
}
