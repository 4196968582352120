using System.Globalization;
using QualityCheck.Text;

namespace QualityCheck.Credibility;

/// <summary>
/// Content credentials (C2PA) that a page or a text carries, as findings. They are said to be present and never
/// verified, which takes keys and a network; their presence counts for no score.
/// </summary>
internal static class ContentCredentials
{
    private const string PageType = "content-credentials", SeveralType = "several-content-credentials",
        HiddenType = "hidden-characters";

    /// <summary>The types of findings; a manifest in the text is of the first.</summary>
    public static readonly string[] Types = [PageType, SeveralType, HiddenType];

    public static IEnumerable<Finding> Of(Article article)
    {
        if (article.Page?.C2paManifests is [string manifest])
            yield return Finding.Of(CredibilityRules.ContentCredentials, PageType, Finding.WholeDocument, 1,
                "Content credentials (C2PA) are present, not verified.", [("manifest", manifest)]);
        else if (article.Page?.C2paManifests.Count > 1)
            yield return Finding.Of(CredibilityRules.ContentCredentials, SeveralType, Finding.WholeDocument, 1,
                "The page names several manifests of content credentials (C2PA), which count as none.",
                [("count", article.Page.C2paManifests.Count)]);
        foreach (TextSpan span in HiddenSelectors.Find(article.Text))
        {
            ReadOnlySpan<char> run = article.Text.AsSpan(span.Start, span.Length);
            int bytes = HiddenSelectors.Bytes(run);
            yield return HiddenSelectors.IsManifest(run)
                ? Hidden(PageType, span, bytes, "Content credentials (C2PA) in invisible characters are present, not "
                    + "verified")
                : Hidden(HiddenType, span, bytes, "Invisible characters that carry data");
        }
    }

    private static Finding Hidden(string type, TextSpan span, int bytes, string what) =>
        Finding.Of(CredibilityRules.HiddenCharacters, type, span, 1,
            string.Create(CultureInfo.InvariantCulture, $"{what} ({bytes:N0} bytes)."), [("bytes", bytes)]);
}
