using System.Collections.Frozen;

namespace QualityCheck.Extraction;

/// <summary>Finds the parts of a page that show pictures with a short text to each.</summary>
internal static class Galleries
{
    /// <summary>Fewer pictures make no gallery: a judgement.</summary>
    private const int FewestImages = 3;
    /// <summary>More texts a picture are no captions: a judgement.</summary>
    private const int MostTextsAnImage = 3;
    /// <summary>The most words of a caption: a judgement.</summary>
    private const int LongestCaption = 40;
    /// <summary>The same where the mark-up does not speak of a gallery: a judgement.</summary>
    private const int LongestUnnamedCaption = 25;
    /// <summary>How far above a picture its gallery may be: a judgement.</summary>
    private const int MostLevels = 4;

    private static readonly FrozenSet<string> Names = PageNames.Set("word", "gallery");

    /// <summary>The elements, the outermost ones only.</summary>
    public static IReadOnlyList<PageElement> Of(PageContent page)
    {
        var images = new Dictionary<int, int>();
        foreach ((int element, _) in page.Images)
        {
            int level = 0;
            for (int i = element; i >= 0 && level < MostLevels; i = page.Elements[i].Parent, level++)
                images[i] = images.GetValueOrDefault(i) + 1;
        }
        var before = new int[page.Blocks.Count + 2];
        foreach ((_, int block) in page.Images)
            before[block + 1]++;
        for (int i = 1; i < before.Length; i++)
            before[i] += before[i - 1];
        var found = new List<PageElement>();
        foreach (int index in images
            .Where(
                count => count.Value >= FewestImages && IsGallery(page, page.Elements[count.Key], count.Value, before))
            .Select(count => count.Key).Order())
        {
            if (found.Count == 0 || page.Elements[index].FirstBlock >= found[^1].BlockEnd)
                found.Add(page.Elements[index]);
        }
        return found;
    }

    private static bool IsGallery(PageContent page, PageElement element, int images, int[] before)
    {
        int texts = element.BlockEnd - element.FirstBlock;
        if (texts < FewestImages - 1 || texts > images * MostTextsAnImage
            || element.Name is "body" or "main" or "article")
            return false;
        bool named = element.Classes.All.Any(name => name.Words.Any(NamesGallery));
        for (int i = element.FirstBlock; i < element.BlockEnd; i++)
        {
            if (page.Shapes[i].Words > (named ? LongestCaption : LongestUnnamedCaption)
                || !named && (page.Blocks[i].Kind != BlockKind.Paragraph || page.Blocks[i].LinkLength > 0))
                return false;
        }
        return named || before[element.BlockEnd] - before[element.FirstBlock + 1] >= texts - 1 && texts >= FewestImages;
    }

    private static bool NamesGallery(string word) =>
        word.StartsWith("galler", StringComparison.Ordinal) || word.StartsWith("galer", StringComparison.Ordinal)
        || word.Contains("galerie", StringComparison.Ordinal) || word.Contains("galeria", StringComparison.Ordinal)
        || Names.Contains(word);
}
