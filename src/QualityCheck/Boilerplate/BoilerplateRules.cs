namespace QualityCheck.Boilerplate;

/// <summary>
/// The rules about text that is no part of the article: one a reason, and one for what was spliced in.
/// </summary>
internal static class BoilerplateRules
{
    /// <summary>The type of the findings of <see cref="SplicedTopic"/>.</summary>
    public const string SplicedType = "spliced-topic";

    /// <summary>The reason where nothing tells more.</summary>
    public const string Outside = "outside-main-content";

    private static readonly (string Reason, RuleDescriptor Rule)[] Reasons =
    [
        Removal(1, "related-link", "Link to another article",
            "A teaser such as “See also …” or “Read more: …” that belongs to the site and not to the article."),
        Removal(2, "call-to-action", "Call to action", "Asks the reader to subscribe, follow, sign up or come back."),
        Removal(3, "comment-form", "Comment form",
            "Part of the form or list of readers' comments, such as “Leave a Reply”."),
        Removal(4, "share-bar", "Share bar", "Buttons to share or print the page."),
        Removal(5, "navigation", "Navigation", "Menus, breadcrumbs and links that lead around the site."),
        Removal(6, "cookie-legal", "Cookie or legal notice", "Cookie banners, terms, privacy and copyright lines."),
        Removal(7, "byline-date", "Byline or date line", "Author and date, which are kept as metadata."),
        Removal(8, "credit", "Picture credit", "Who took or owns a picture."),
        Removal(9, "advertisement", "Advertisement", "Marks or text of an advertisement."),
        Removal(10, "tag-list", "Tags", "Keywords and categories."),
        Removal(11, "author-bio", "About the author", "A few words on who wrote the article."),
        Removal(12, "paywall", "Paywall", "Asks for payment or registration to read on."),
        Removal(13, "table-of-contents", "Table of contents", "Links to the article's own sections."),
        Removal(14, Outside, "Outside the main content",
            "A part of the page that stands outside the article."),
        Removal(15, "hidden", "Hidden text", "Text that a browser does not show."),
        Removal(16, "title", "Title", "The article's title above its text, which is kept as metadata."),
        Removal(17, BoilerplateLines.Reason, "Line of your own list",
            "A line that a lexicon of yours calls boilerplate."),
    ];

    public static readonly RuleDescriptor SplicedTopic = new("QC1101", "boilerplate",
        "Line on another topic spliced in", Severity.Warning,
        "A line inside the article shares no word of substance with the rest of it: a teaser of another story was "
            + "flattened into the text. It was removed; the finding stands where it stood.");

    public static IReadOnlyList<RuleDescriptor> All { get; } = [.. Reasons.Select(pair => pair.Rule), SplicedTopic];

    /// <summary>The reasons for which something is removed.</summary>
    public static IEnumerable<string> RemovalReasons => Reasons.Select(pair => pair.Reason);

    /// <summary>The id of the rule that removes for this reason.</summary>
    public static string IdOf(string reason) => Array.Find(Reasons, pair => pair.Reason == reason).Rule.Id;

    private static (string Reason, RuleDescriptor Rule) Removal(int number, string reason, string title,
        string explanation) =>
        (reason,
            new RuleDescriptor($"QC1{number:000}", "boilerplate", title, Severity.Note,
                explanation + " It is taken out of the article before anything is scored."));
}
