namespace QualityCheck.Credibility;

/// <summary>
/// The share of the items a reader may expect that the document discloses. Each weighs the same and is present or
/// absent; whether it is true is not looked at. Text input can only show the four items of its metadata.
/// </summary>
internal static class Transparency
{
    /// <summary>The items of an HTML page; a text has fewer.</summary>
    public const int MostItems = 10;

    private static readonly string[] Policies =
    [
        "actionableFeedbackPolicy", "correctionsPolicy", "diversityPolicy", "ethicsPolicy", "masthead",
        "missionCoveragePrioritiesPolicy",
        "ownershipFundingInfo", "publishingPrinciples", "unnamedSourcesPolicy", "verificationFactCheckingPolicy",
    ];

    public static Score Of(Article article, UrlIdentity? identity)
    {
        ArticleMetadata metadata = article.Metadata;
        List<(string Name, bool Disclosed)> items =
        [
            ("byline", metadata.Byline is not null),
            ("published", metadata.Published is not null),
            ("modified", metadata.Modified is not null),
            ("siteName", metadata.SiteName is not null),
        ];
        if (article.Page is { } page)
        {
            Disclosures links = Disclosures.Of(page, identity ?? UrlIdentity.Parse(metadata.CanonicalUrl?.Value));
            items.AddRange(
            [
                ("publisher", page.SchemaProperties.Contains("publisher", StringComparer.Ordinal)),
                ("authorPage", links.AuthorPage),
                ("about", links.About),
                ("contact", links.Contact),
                ("policies",
                    links.Policies
                        || page.SchemaProperties.Any(property => Policies.Contains(property, StringComparer.Ordinal))),
                ("sources", links.Sources),
            ]);
        }
        else if (!items.Any(item => item.Disclosed))
        {
            return Score.None;
        }
        return Share(items);
    }

    private static Score Share(List<(string Name, bool Disclosed)> items)
    {
        decimal weight = Math.Round(1m / items.Count, 9);
        int disclosed = items.Count(item => item.Disclosed);
        return new Score
        {
            Value = (double)(weight * disclosed),
            Amount = disclosed,
            Unit = FormattableString.Invariant($"items of {items.Count}"),
            Baseline = 0,
            Contributions =
            [
                .. items.OrderByDescending(item => item.Disclosed).ThenBy(item => item.Name, StringComparer.Ordinal)
                    .Select(item => new Contribution(item.Name, item.Disclosed ? (double)weight : 0)),
            ],
        };
    }
}
