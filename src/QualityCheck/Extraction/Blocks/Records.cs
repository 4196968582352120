using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>
/// Parts of a page that repeat one make side by side: teasers, entries of a stream, comments, whole other articles.
/// </summary>
/// <param name="First">The first block of the first of them.</param>
/// <param name="End">The block behind the last of them.</param>
/// <param name="Parent">The index of the element that holds them.</param>
/// <param name="Parts">The blocks of each.</param>
internal sealed record Records(int First, int End, int Parent, IReadOnlyList<(int First, int End)> Parts)
{
    /// <summary>Fewer of one make are no records: a judgement.</summary>
    private const int Fewest = 3;

    /// <summary>
    /// The records of a page: at least three elements of one name and one class in the same element, each with text.
    /// </summary>
    public static IReadOnlyList<Records> Of(PageContent page)
    {
        var byMake = new Dictionary<(int Parent, uint Make), List<int>>();
        var makes = new List<List<int>>();
        for (int i = 0; i < page.Elements.Count; i++)
        {
            PageElement element = page.Elements[i];
            if (element.Parent < 0 || element.IsHidden || element.BlockEnd <= element.FirstBlock || !IsPart(element))
                continue;
            (int, uint) make = (element.Parent, Make(element));
            if (!byMake.TryGetValue(make, out List<int>? same))
            {
                byMake[make] = same = [];
                makes.Add(same);
            }
            same.Add(i);
        }
        return [.. makes.Where(same => same.Count >= Fewest)
            .Select(
                same =>
                    new Records(page.Elements[same[0]].FirstBlock, page.Elements[same[^1]].BlockEnd,
                        page.Elements[same[0]].Parent,
                        [.. same.Select(i => (page.Elements[i].FirstBlock, page.Elements[i].BlockEnd))]))];
    }

    private static bool IsPart(PageElement element) =>
        element.IsBlock && element.Name is "div" or "li" or "article" or "section" or "a"
        || element.Name.Contains('-', StringComparison.Ordinal);

    private static uint Make(PageElement element)
    {
        uint make = FeatureHash.OfText(element.Name);
        foreach (ClassName name in element.Classes.All)
        {
            foreach (uint hash in name.Make)
                make = FeatureHash.Append(make, hash);
        }
        return make;
    }
}
