using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>
/// Who publishes, and what the page discloses about itself. Two scores, neither of which touches the quality:
/// <c>credibility</c>, whose level is <see cref="CredibilityLevel.Insufficient"/> without a value as long as there are
/// no rated source lists and no calibrated text evidence to go by; and <c>transparency</c>, the share of the items a
/// reader may expect that are disclosed. What a page says of itself can be written by anybody: it is worth nothing for
/// credibility. Immutable and safe from many threads.
/// </summary>
public sealed class CredibilityAnalyzer : IAnalyzer
{
    private readonly CredibilityOptions _options;

    /// <summary>An analyzer by <see cref="CredibilityOptions.Default"/>.</summary>
    public CredibilityAnalyzer() : this(CredibilityOptions.Default)
    {
    }

    /// <summary>An analyzer by these options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public CredibilityAnalyzer(CredibilityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>The public suffixes it goes by, as the report's versions record them.</summary>
    internal string SuffixList => _options.Suffixes.Name;

    /// <inheritdoc/>
    public string Name => "credibility";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => CredibilityRules.All;

    /// <inheritdoc/>
    public IReadOnlyList<ScoreDescriptor> Scores { get; } =
        [new ScoreDescriptor("credibility"),
            new ScoreDescriptor("transparency",
                new FigureDescriptor(FigureDescriptor.Amount, Most: Transparency.MostItems))];

    /// <inheritdoc/>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        Article article = text.Article;
        UrlIdentity? identity = UrlIdentity.Parse(article.Url, _options);
        ImmutableArray<Finding> findings =
        [
            .. AddressFindings.Of(article.Url, identity), .. Contradictions.Of(article.Metadata, identity),
            .. SuppliedFiles.Findings(identity, _options), .. ContentCredentials.Of(article),
        ];
        return new AnalyzerResult { Findings = [.. findings.OrderBy(finding => finding.Rule, StringComparer.Ordinal)] }
            .With("credibility", new Score { Value = null, Level = CredibilityLevel.Insufficient })
            .With("transparency", Transparency.Of(article, identity));
    }
}
