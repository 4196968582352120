using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>
/// Who publishes, and what the page discloses about itself. Two scores, neither of which touches the quality:
/// <c>credibility</c>, whose level is <see cref="CredibilityLevel.Insufficient"/> without a value as long as there is
/// no calibrated text evidence to go by, with what the caller's source lists say among its measures (<c>lists</c>, the
/// number of ratings that count; <c>listMean</c> and <c>listSpread</c> of their scores, 0–1); and <c>transparency</c>,
/// the share of the items a reader may expect that are disclosed. What a page says of itself can be written by anybody:
/// it is worth nothing for credibility. Immutable and safe from many threads.
/// </summary>
public sealed class CredibilityAnalyzer : IAnalyzer
{
    private readonly SourceLists _lists;

    /// <summary>An analyzer without source lists.</summary>
    public CredibilityAnalyzer() : this(SourceLists.Empty)
    {
    }

    /// <summary>An analyzer that asks these source lists.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is null.</exception>
    public CredibilityAnalyzer(SourceLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        _lists = lists;
    }

    /// <inheritdoc/>
    public string Name => "credibility";

    /// <inheritdoc/>
    public IReadOnlyList<RuleDescriptor> Rules => CredibilityRules.All;

    /// <inheritdoc/>
    public IReadOnlyList<ScoreDescriptor> Scores { get; } =
        [new ScoreDescriptor("credibility", new FigureDescriptor(ListEvidence.Count),
            FigureDescriptor.Share(ListEvidence.MeanName), FigureDescriptor.Share(ListEvidence.SpreadName)),
            new ScoreDescriptor("transparency",
                new FigureDescriptor(FigureDescriptor.Amount, Most: Transparency.MostItems))];

    /// <inheritdoc/>
    public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        Article article = text.Article;
        UrlIdentity? identity = UrlIdentity.Parse(article.Url);
        ListEvidence lists = ListEvidence.Of(_lists, identity);
        ImmutableArray<Finding> findings =
        [
            .. AddressFindings.Of(article.Url, identity), .. Contradictions.Of(article.Metadata, identity),
            .. ListFindings.Of(lists, identity, _lists.AsOf),
        ];
        return new AnalyzerResult { Findings = [.. findings.OrderBy(finding => finding.Rule, StringComparer.Ordinal)] }
            .With("credibility",
                lists.AddedTo(new Score { Value = null, Level = CredibilityLevel.Insufficient }))
            .With("transparency", Transparency.Of(article, identity));
    }
}
