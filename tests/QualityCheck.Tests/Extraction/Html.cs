using AngleSharp.Html.Parser;
using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

internal static class Html
{
    /// <summary>Three paragraphs that make whatever stands between them an article.</summary>
    public const string Prose =
        "<p>The harbour board met on Tuesday evening, heard four engineers and two captains, and voted to dredge the northern channel before the winter storms set in.</p>" +
        "<p>Work begins in November, costs 3.2 million crowns, and will close the ferry berth for nine days, according to the plan that the board published afterwards.</p>" +
        "<p>Fishermen who spoke at the meeting asked for a later date, because the herring season ends only in December, but the engineers said that the silt could not wait.</p>";

    public static Article Extract(string html, string? url = null) => HtmlArticle.Extract(html, url, Limits.Default, CancellationToken.None);

    public static Article Page(string body, string head = "") => Extract($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>");

    public static Article InArticle(string inner) => Page($"<article>{Prose}{inner}{Prose}</article>");

    /// <summary>The texts of the blocks between the two runs of <see cref="Prose"/>.</summary>
    public static string[] Blocks(string inner)
    {
        Article article = InArticle(inner);
        return [.. article.Blocks.Skip(3).SkipLast(3).Select(block => block.Span.In(article.Text))];
    }

    /// <summary>A piece of source without tags and references, white space squeezed out; unseen elements left out.</summary>
    public static string Stripped(string source)
    {
        using var document = new HtmlParser().ParseDocument("<body>" + source);
        foreach (var unseen in document.QuerySelectorAll("script, style, noscript, template, button, select, svg, textarea, object, video, audio, canvas, datalist, map, rp, dialog, [hidden], .sr-only, .visually-hidden, .screen-reader-text"))
            unseen.Remove();
        return Squeezed(document.Body!.TextContent);
    }

    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\0' or '\u200B' or '\uFEFF')));
}
