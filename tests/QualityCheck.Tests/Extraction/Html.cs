using AngleSharp.Html.Parser;
using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

internal static class Html
{
    /// <summary>Three paragraphs that make whatever stands between them an article.</summary>
    public const string Prose =
        "<p>The harbour board met on Tuesday evening, heard four engineers and two captains, and voted to dredge the "
        + "northern channel before the winter storms set in.</p>" +
        "<p>Work begins in November, costs 3.2 million crowns, and will close the ferry berth for nine days, according "
        + "to the plan that the board published afterwards.</p>" +
        "<p>Fishermen who spoke at the meeting asked for a later date, because the herring season ends only in "
        + "December, but the engineers said that the silt could not wait.</p>";

    private const string Never = "script, style, template, textarea, title";

    private const string Hidden =
        "noscript, select, svg, object, video, audio, canvas, datalist, map, rp, rt, dialog, [hidden], "
        + "[style*='display:none'], [style*='display: none'], [style*='visibility:hidden'], [style*='visibility: "
        + "hidden'], " +
        ".sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text";

    public static Article Extract(string html, string? url = null, Limits? limits = null) =>
        Extract(html, BlockClassifier.Default, url, limits);

    public static Article Extract(string html, BlockClassifier? classifier, string? url = null, Limits? limits = null,
        CancellationToken cancellationToken = default) =>
        HtmlArticle.Extract(html, url, limits ?? Limits.Default, ExtractionOptions.Default, classifier,
            cancellationToken);

    public static Article Page(string body, string head = "") =>
        Extract($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>");

    public static Article InArticle(string inner) => InArticle(inner, BlockClassifier.Default);

    public static Article InArticle(string inner, BlockClassifier? classifier) =>
        InPage($"<article>{Prose}{inner}{Prose}</article>", classifier);

    public static Article InPage(string body, BlockClassifier? classifier) =>
        Extract($"<!DOCTYPE html><html><head></head><body>{body}</body></html>", classifier);

    /// <summary>The texts of the blocks between the two runs of <see cref="Prose"/>.</summary>
    public static string[] Blocks(string inner)
    {
        Article article = InArticle(inner);
        return [.. article.Blocks.Skip(3).SkipLast(3).Select(block => block.Span.In(article.Text))];
    }

    /// <summary>
    /// A piece of source without tags and references, white space squeezed out; unseen elements left out.
    /// </summary>
    public static string Stripped(string source) => Stripped(source, Never + ", button, " + Hidden);

    /// <summary>
    /// Whether a block's words are those of its place in the source, as the page shows it; a button may be a term in
    /// the text, and a block that is hidden itself is read with what is hidden in it.
    /// </summary>
    public static bool LeadsToItsSource(Block block, Article article, string html)
    {
        string words = Squeezed(block.Span.In(article.Text)), source = article.Offsets.ToInput(block.Span).In(html);
        return words == Stripped(source) || words == Stripped(source, Never + ", " + Hidden)
            || words == Stripped(source, Never);
    }

    public static string Squeezed(string text) =>
        string.Concat(
            text.Where(c => !char.IsWhiteSpace(c) && c is not ('\0' or '\u00AD' or '\u200B' or '\u2060' or '\uFEFF')));

    private static string Stripped(string source, string unseen)
    {
        using var document = new HtmlParser().ParseDocument("<body>" + source);
        foreach (var element in document.QuerySelectorAll(unseen))
            element.Remove();
        return Squeezed(document.Body!.TextContent);
    }
}
