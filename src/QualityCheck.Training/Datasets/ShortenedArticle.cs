using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using QualityCheck.Extraction;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Makes a page with a short article out of one with a long one: its paragraphs behind a number of words go, and all
/// that a page shows around an article stays.
/// </summary>
internal static class ShortenedArticle
{
    /// <summary>An article of fewer words is not cut: a judgement.</summary>
    private const int FewestWords = 600;

    /// <summary>How many words are to be left at least, and how many more at most: a judgement.</summary>
    private const int LeastLeft = 60, MoreLeft = 440;

    /// <summary>With fewer words cut out, or more left, the page is as it was: a judgement.</summary>
    private const int LeastCut = 200, MostLeft = 700;

    /// <summary>A block is of the article where so much of it is: a judgement.</summary>
    private const double Article = 0.9;

    /// <summary>Cuts paragraphs out of the document.</summary>
    /// <returns>How many words; 0 where the page is not to be used.</returns>
    public static int Cut(IHtmlDocument document, string html, WebPage gold)
    {
        if (Words.Of(gold.Text!).Count < FewestWords)
            return 0;
        PageContent page = PageReader.Read(document, html, CancellationToken.None, new PageTrace());
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] words = MarkedPage.Numbered(gold.Text!, ids);
        int[][] blocks = [.. page.Blocks.Select(block => MarkedPage.Numbered(page.TextOf(block).ToString(), ids))];
        float[] shares = GoldText.Shares(words, blocks);
        int target = LeastLeft + (int)(FeatureHash.OfText(gold.Id) % MoreLeft), left = 0, cut = 0;
        var gone = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < blocks.Length; i++)
        {
            PageBlock block = page.Blocks[i];
            if (shares[i] < Article || block.IsHidden)
                continue;
            if (left < target || !HoldsNothingElse(page.Elements[block.Element]))
            {
                left += blocks[i].Length;
                continue;
            }
            gone.Add(block.Element.ToString(CultureInfo.InvariantCulture));
            cut += blocks[i].Length;
        }
        if (cut < LeastCut || left > MostLeft)
            return 0;
        foreach (IElement element in document.All.Where(IsGone).ToList())
            element.Remove();
        return cut;

        bool IsGone(IElement element) => element.GetAttribute(PageTrace.Attribute) is { } index && gone.Contains(index);
    }

    private static bool HoldsNothingElse(PageElement element) =>
        element.BlockEnd - element.FirstBlock == 1 && element.Name is not ("html" or "body" or "main" or "article");
}
