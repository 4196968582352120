using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>
/// Who publishes, and what the page discloses about itself. Two scores, neither of which touches the quality:
/// <c>credibility</c>, how far the text is written as reports are and not as inventions are (it knows nothing of
/// what is true), with what the caller's source lists say; and <c>transparency</c>, the share of the items a reader may
/// expect that are disclosed. What a page says of itself can be written by anybody: it is worth nothing for
/// credibility. Immutable and safe from many threads.
/// </summary>
public sealed class CredibilityAnalyzer : IAnalyzer
{
    private readonly CredibilityOptions _options;
    private readonly SourceLists _lists;

    /// <summary>An analyzer by <see cref="CredibilityOptions.Default"/>.</summary>
    public CredibilityAnalyzer() : this(CredibilityOptions.Default)
    {
    }

    /// <summary>An analyzer by these options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public CredibilityAnalyzer(CredibilityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _lists) = (options, SourceLists.Empty);
    }

    private CredibilityAnalyzer(CredibilityOptions options, SourceLists lists) => (_options, _lists) = (options, lists);

    /// <summary>What the caller knows.</summary>
    internal CredibilityOptions Options => _options;

    /// <summary>The public suffixes it goes by, as the report's versions record them.</summary>
    internal string SuffixList => _options.Suffixes.Name;

    /// <summary>The same that asks these source lists.</summary>
    internal CredibilityAnalyzer Asking(SourceLists lists) => new(_options, lists);

    /// <inheritdoc/>
    public string Name => "credibility";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => CredibilityRules.All;

    /// <inheritdoc/>
    public IReadOnlyList<ScoreDescriptor> Scores { get; } =
        [CredibilityScore.Descriptor,
            new ScoreDescriptor("transparency",
                new FigureDescriptor(FigureDescriptor.Amount, Most: Transparency.MostItems))];

    /// <inheritdoc/>
    /// <remarks>
    /// Annotations of the layer <c>credibility</c>: the first three places of each indicator that counts. Score
    /// <c>credibility</c>: level high (from .65 on), medium, low (below .35), satire, or insufficient; then its value
    /// is null, its reasons say why, and the measures <c>estimate</c> with the limits of its 90 % interval,
    /// <c>estimateLow</c> and <c>estimateHigh</c>, and <c>satire</c>, the chance of satire rather than a report, stand
    /// in full reports only. What source lists say stands in <c>lists</c>, the number of ratings that count,
    /// <c>listMean</c> and <c>listSpread</c> of their scores, 0–1. Reasons: <c>credibility.language</c>,
    /// <c>credibility.genre</c> (neither news nor press release nor opinion), <c>credibility.short</c> (below 150
    /// words), <c>credibility.indicators</c> (of sourcing, detail, headline and wording fewer than three show),
    /// <c>credibility.interval</c> (it reaches over a border between levels), <c>credibility.conflict</c> (lists
    /// disagree). Contributions and baseline sum to the log-odds.
    /// </remarks>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        Article article = text.Article;
        UrlIdentity? identity = UrlIdentity.Parse(article.Url, _options);
        ListEvidence lists = ListEvidence.Of(_lists, identity);
        ImmutableArray<IndicatorReading> readings = text.HasPack && text.Words > 0 ? IndicatorReader.Read(text) : [];
        ImmutableArray<Disclosure> disclosures = DisclosureReader.Read(article, identity);
        ImmutableArray<Finding> contradictions = [.. Contradictions.Of(article, identity, _options)];
        Score credibility =
            CredibilityScore.Of(text, readings, [.. Contradictions.Contributions(contradictions)], lists);
        ImmutableArray<Finding> findings =
        [
            .. AddressFindings.Of(article.Url, identity), .. contradictions,
            .. SuppliedFiles.Findings(identity, _options), .. ContentCredentials.Of(article),
            .. ListFindings.Of(lists, identity, _lists.AsOf),
            .. CredibilityEvidence.Headline(text, credibility, readings), .. Transparency.Findings(disclosures),
        ];
        return new AnalyzerResult
        {
            Findings = [.. findings.OrderBy(finding => finding.Rule, StringComparer.Ordinal)],
            Annotations = CredibilityEvidence.Annotations(credibility, readings),
        }
            .With("credibility", credibility)
            .With("transparency", Transparency.Of(article, disclosures));
    }
}
