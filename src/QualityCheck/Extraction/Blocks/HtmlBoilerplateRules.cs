using QualityCheck.Boilerplate;

namespace QualityCheck.Extraction;

/// <summary>Why a part of a page is not the article, and how sure that is by the mark-up alone: a judgement.</summary>
internal static class HtmlBoilerplateRules
{
    public static readonly BoilerplateRule Navigation = Of("navigation", 0.95);

    public static readonly BoilerplateRule Related = Of("related-link", 0.9);

    public static readonly BoilerplateRule Comments = Of("comment-form", 0.9);

    public static readonly BoilerplateRule Share = Of("share-bar", 0.95);

    public static readonly BoilerplateRule CallToAction = Of("call-to-action", 0.9);

    public static readonly BoilerplateRule Legal = Of("cookie-legal", 0.95);

    public static readonly BoilerplateRule Credit = Of("credit", 0.8);

    public static readonly BoilerplateRule AuthorBio = Of("author-bio", 0.85);

    public static readonly BoilerplateRule Advertisement = Of("advertisement", 0.9);

    public static readonly BoilerplateRule Tags = Of("tag-list", 0.9);

    public static readonly BoilerplateRule Byline = Of("byline-date", 0.8);

    public static readonly BoilerplateRule Hidden = Of("hidden", 0.9);

    public static readonly BoilerplateRule Outside = Of(BoilerplateRules.Outside, 0.7);

    public static readonly BoilerplateRule Title = Of("title", 0.9);

    public static readonly BoilerplateRule OwnList = Of(BoilerplateLines.Reason, 1);

    /// <summary>Those that the name of a part may tell.</summary>
    public static IReadOnlyList<BoilerplateRule> OfNames { get; } =
    [
        Navigation, Related, Comments, Share, CallToAction, Legal, Credit, AuthorBio, Advertisement, Tags, Byline,
    ];

    private static BoilerplateRule Of(string reason, double confidence) =>
        new(BoilerplateRules.IdOf(reason), reason, confidence);
}
