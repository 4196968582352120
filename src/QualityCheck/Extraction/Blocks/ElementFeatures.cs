using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>What an element and those around it tell of the blocks in it.</summary>
internal sealed class ElementFeatures
{
    /// <summary>How many features there are.</summary>
    public const int Count = OuterLinkDensity + 1;

    /// <summary>How surely one around it is the article by its name or role.</summary>
    private const int Strength = 0;

    /// <summary>For each of the names whether one around it has it.</summary>
    private const int FirstName = Strength + 1;

    /// <summary>The share of links in the nearest container.</summary>
    private const int LinkDensity = FirstName + 8;

    /// <summary>The share of the page's prose in the nearest container.</summary>
    private const int Prose = LinkDensity + 1;

    /// <summary>How many blocks the nearest container has.</summary>
    private const int Blocks = Prose + 1;

    /// <summary>The share of the page's prose in the container around that.</summary>
    private const int OuterProse = Blocks + 1;

    /// <summary>The share of links in the container around that.</summary>
    private const int OuterLinkDensity = OuterProse + 1;

    /// <summary>How many elements, the block's own and those above, make blocks alike: a judgement.</summary>
    private const int MakeLevels = 3;

    /// <summary>No distance is told to be greater: a judgement.</summary>
    private const int MostSteps = 30;

    private static readonly string[] Names = ["article", "figure", "aside", "header", "footer", "form", "table", "nav"];

    private readonly PageContent _page;
    private readonly float[] _features;
    private readonly uint[] _hashes;

    public ElementFeatures(PageContent page, PageStatistics statistics)
    {
        (_page, _features, _hashes) = (page, new float[page.Elements.Count * Count], new uint[page.Elements.Count]);
        for (int i = 0; i < page.Elements.Count; i++)
        {
            Read(i, statistics);
            _hashes[i] = Hash(page.Elements[i]);
        }
    }

    /// <summary>What is told of the blocks in the element.</summary>
    public ReadOnlySpan<float> Of(int element) => _features.AsSpan(element * Count, Count);

    private void Read(int i, PageStatistics statistics)
    {
        PageElement element = _page.Elements[i];
        bool root = element.Parent < 0;
        Span<float> own = _features.AsSpan(i * Count, Count);
        if (!root)
            Of(element.Parent).CopyTo(own);
        own[Strength] = Math.Max(SemanticRoots.Strength(element), own[Strength]);
        int name = Array.IndexOf(Names, element.Name);
        if (name >= 0)
            own[FirstName + name] = 1;
        int blocks = element.BlockEnd - element.FirstBlock;
        if (!root && (blocks <= 1 || !HtmlTags.IsBlock(element.Name)))
            return;
        (own[OuterProse], own[OuterLinkDensity]) = root ? (1, 0) : (own[Prose], own[LinkDensity]);
        own[LinkDensity] = (float)statistics.LinkDensity(element);
        own[Prose] = (float)statistics.Prose(element) / Math.Max(1, statistics.TotalProse);
        own[Blocks] = blocks;
    }

    /// <summary>A hash of the element's name and classes.</summary>
    private static uint Hash(PageElement element)
    {
        uint hash = FeatureHash.OfText(element.Name);
        foreach (ClassName name in element.Classes.All)
        {
            foreach (uint word in name.Hashes)
                hash = FeatureHash.Append(hash, word);
        }
        return hash;
    }

    /// <summary>What the mark-up of blocks of the same make has in common.</summary>
    public int Make(PageBlock block)
    {
        int at = block.Element;
        uint hash = (uint)block.Kind;
        for (int level = 0; level < MakeLevels && at >= 0; level++, at = _page.Elements[at].Parent)
            hash = FeatureHash.Append(hash, _hashes[at]);
        return (int)hash;
    }

    /// <summary>The steps in the tree from one element to another.</summary>
    public int Steps(int from, int to)
    {
        int steps = 0;
        for (; from != to && steps < MostSteps; steps++)
        {
            if (_page.Elements[from].Depth >= _page.Elements[to].Depth)
                from = _page.Elements[from].Parent;
            else
                to = _page.Elements[to].Parent;
        }
        return steps;
    }
}
