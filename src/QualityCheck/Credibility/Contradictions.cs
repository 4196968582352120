using System.Collections.Frozen;

namespace QualityCheck.Credibility;

/// <summary>Where a page contradicts itself or leaves a blank where a name belongs.</summary>
internal static class Contradictions
{
    /// <summary>
    /// What a contradiction takes from the log-odds of credibility. A judgement: no set of articles has any.
    /// </summary>
    private const double Charge = 0.5;

    private const string CanonicalType = "canonical-host", DatesType = "date-order", AuthorType = "generic-author",
        PublisherType = "publisher-elsewhere", FutureType = "future-date";

    /// <summary>The types of findings.</summary>
    public static readonly string[] Types = [CanonicalType, DatesType, AuthorType, PublisherType, FutureType];

    /// <summary>Those that speak against the page; a canonical address elsewhere may be honest syndication.</summary>
    private static readonly string[] Charged = [DatesType, AuthorType, PublisherType, FutureType];

    /// <summary>Dates without a zone may be off by most of a day.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromDays(1);

    private static readonly FrozenSet<string> NobodysNames =
        new[] { "admin", "administrator", "site admin", "webmaster", "wordpress", "root", "user",
            "default" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the contradictions take from the log-odds of credibility, by type.</summary>
    public static IEnumerable<Contribution> Contributions(IEnumerable<Finding> findings) =>
        findings.Where(finding => Charged.Contains(finding.Type, StringComparer.Ordinal))
            .Select(finding => new Contribution(finding.Type, -Charge));

    /// <summary>Where a document contradicts itself.</summary>
    /// <param name="article">The document.</param>
    /// <param name="identity">Its address.</param>
    /// <param name="options">The public suffixes, and the day behind which dates lie in the future.</param>
    public static IEnumerable<Finding> Of(Article article, UrlIdentity? identity, CredibilityOptions options)
    {
        ArticleMetadata metadata = article.Metadata;
        UrlIdentity? page = identity?.Innermost;
        if (metadata.CanonicalUrl is { } declared && page is not null
            && UrlIdentity.Parse(declared.Value, options) is { } canonical && !SameSite(page, canonical))
        {
            yield return Finding.Of(CredibilityRules.CanonicalHost, CanonicalType, Finding.WholeDocument, 1,
                $"The page stands on {page.AsciiHost} and names {canonical.AsciiHost} as its canonical host.",
                [("host", page.AsciiHost), ("canonicalHost", canonical.AsciiHost)]);
        }
        if (IsoTime.Read(metadata.Published?.Value) is { } published
            && IsoTime.Read(metadata.Modified?.Value) is { } modified
            && published - modified > Slack)
        {
            yield return Finding.Of(CredibilityRules.DateOrder, DatesType, Finding.WholeDocument, 1,
                $"Published {metadata.Published!.Value}, but last changed {metadata.Modified!.Value}.",
                [("published", metadata.Published.Value), ("modified", metadata.Modified.Value)]);
        }
        if (options.AsOf is { } day && metadata.Published is { } given && IsoTime.Read(given.Value) is { } date
            && date - Slack > new DateTimeOffset(day, TimeOnly.MaxValue, TimeSpan.Zero))
        {
            yield return Finding.Of(CredibilityRules.FutureDate, FutureType, Finding.WholeDocument, 1,
                $"Published {given.Value}, which is still to come.",
                [("published", given.Value), ("source", given.Source)]);
        }
        if (page is not null && article.Page?.PublisherUrl is { } address
            && UrlIdentity.Parse(address, options) is { Account: null } publisher && IsElsewhere(publisher, page)
            && !(UrlIdentity.Parse(metadata.CanonicalUrl?.Value, options) is { } original
                && SameSite(publisher, original)))
        {
            yield return Finding.Of(CredibilityRules.PublisherElsewhere, PublisherType, Finding.WholeDocument, 1,
                $"The page stands on {page.AsciiHost} and names a publisher on {publisher.AsciiHost}.",
                [("host", page.AsciiHost), ("publisher", address)]);
        }
        if (metadata.Byline is { } byline && NobodysNames.Contains(Name(byline.Value)))
        {
            yield return Finding.Of(CredibilityRules.GenericAuthor, AuthorType, Finding.WholeDocument, 1,
                $"The author is given as “{byline.Value}”.", [("byline", byline.Value), ("source", byline.Source)]);
        }
    }

    private static bool IsElsewhere(UrlIdentity publisher, UrlIdentity page) =>
        publisher.RegistrableDomain is { } own && page.RegistrableDomain is { } domain
        && !own.Equals(domain, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether two addresses are of one host or of a host and its subdomain; accounts on a platform are sites of their
    /// own.
    /// </summary>
    private static bool SameSite(UrlIdentity one, UrlIdentity other)
    {
        if (one.Account is not null && other.Account is not null)
            return string.Equals(one.Account, other.Account, StringComparison.OrdinalIgnoreCase);
        string a = HostingPlatforms.WithoutMobilePrefix(one.AsciiHost),
            b = HostingPlatforms.WithoutMobilePrefix(other.AsciiHost);
        return a == b || a != one.Account && b != other.Account && (IsUnder(a, b) || IsUnder(b, a));
    }

    private static bool IsUnder(string host, string parent) =>
        host.Length > parent.Length && host[^(parent.Length + 1)] == '.'
        && host.EndsWith(parent, StringComparison.Ordinal) && parent.Contains('.', StringComparison.Ordinal);

    private static string Name(string byline)
    {
        string name = byline.Trim();
        return name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? name[3..].TrimStart() : name;
    }
}
