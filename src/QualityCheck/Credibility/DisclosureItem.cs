using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>Something that a reader may expect a page to disclose, and where that is asked for.</summary>
/// <param name="Name">Its name, as contributions have it.</param>
/// <param name="Standards">The criteria of the Journalism Trust Initiative (JTI, CWA 17493:2019), of the Trust Project
/// and of NewsGuard that ask for it.</param>
/// <param name="OfPage">Whether only a page can show it; a text has no links and no mark-up.</param>
internal sealed record DisclosureItem(string Name, string Standards, bool OfPage)
{
    public static readonly DisclosureItem Author = new("author",
        "JTI 7 Editorial contact; Trust Project: Author/Reporter Expertise; NewsGuard: names of content creators",
        false);

    public static readonly DisclosureItem Published =
        new("published", "W3C Credible Web: dateline; Trust Project: Best Practices", false);

    public static readonly DisclosureItem Modified =
        new("modified", "JTI 10 Accuracy; NewsGuard: corrects errors", false);

    public static readonly DisclosureItem SiteName = new("siteName", "JTI 1 Basic identity", false);

    public static readonly DisclosureItem Publisher = new("publisher", "JTI 1 Basic identity", true);

    public static readonly DisclosureItem AuthorPage = new("authorPage",
        "Trust Project: Author/Reporter Expertise; NewsGuard: names of content creators", true);

    public static readonly DisclosureItem About =
        new("about", "JTI 2 Editorial mission; NewsGuard: who is in charge", true);

    public static readonly DisclosureItem Ownership =
        new("ownership", "JTI 5 Owners' identity; NewsGuard: ownership and financing", true);

    public static readonly DisclosureItem Contact =
        new("contact", "JTI 7 Editorial contact; Trust Project: Actionable Feedback", true);

    public static readonly DisclosureItem Corrections =
        new("corrections", "JTI 10 Accuracy; Trust Project: Best Practices; NewsGuard: corrects errors", true);

    public static readonly DisclosureItem Ethics =
        new("ethics", "JTI 9 Journalism principles; Trust Project: Best Practices", true);

    public static readonly DisclosureItem Sources =
        new("sources", "JTI 12 Responsibility for sources; Trust Project: Citations and References", true);

    public static readonly DisclosureItem Label = new("label",
        "Trust Project: Type of Work; NewsGuard: news and opinion, labels advertising", true);

    /// <summary>All of them.</summary>
    public static ImmutableArray<DisclosureItem> All { get; } =
        [Author, Published, Modified, SiteName, Publisher, AuthorPage, About, Ownership, Contact, Corrections, Ethics,
            Sources, Label];
}
