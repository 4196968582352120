using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>The text that a page declares to be its article, in JSON-LD, found again in its blocks.</summary>
internal sealed class DeclaredBody
{
    /// <summary>A shorter text is not declared to be the article: a judgement.</summary>
    private const int Shortest = 250;
    /// <summary>The characters of the declared text that are read: a judgement.</summary>
    private const int Longest = 500_000;
    /// <summary>How many words in a row are compared: a judgement.</summary>
    private const int RunWords = 4;
    /// <summary>The share of the declared text that the element around the article has to hold: a judgement.</summary>
    private const double NearlyAll = 0.9;
    /// <summary>The share of a block, or of a page, that has to be declared: a judgement.</summary>
    private const double Found = 0.5;

    private readonly PageContent _page;
    private readonly float[] _shares;

    private DeclaredBody(PageContent page, HashSet<uint> runs)
    {
        _page = page;
        _shares = [.. page.Blocks.Select(block => Share(page.TextOf(block), runs))];
    }

    /// <summary>Null where the page declares none, or one too short to tell.</summary>
    public static DeclaredBody? Of(PageContent page, string? text)
    {
        if (text is null || text.Length < Shortest)
            return null;
        var runs = new HashSet<uint>();
        string words = TagStripper.Flatten(text[..Math.Min(text.Length, Longest)], CancellationToken.None).Text;
        List<uint> hashes = TitleText.WordHashes(words);
        for (int i = 0; i < hashes.Count; i++)
        {
            uint run = FeatureHash.Basis;
            for (int length = 1; length <= RunWords && i + length <= hashes.Count; length++)
            {
                run = FeatureHash.Append(run, hashes[i + length - 1]);
                if (length > 1)
                    runs.Add(run);
            }
        }
        return new DeclaredBody(page, runs);
    }

    /// <summary>The share of a block's runs of words that the declared text has too, 0–1.</summary>
    public float Share(int block) => _shares[block];

    /// <summary>
    /// The innermost element that holds nearly all of the declared text; −1 where most of the page's prose stands
    /// elsewhere.
    /// </summary>
    public int Root(PageStatistics statistics)
    {
        var declared = new int[_shares.Length + 1];
        for (int i = 0; i < _shares.Length; i++)
            declared[i + 1] = declared[i]
                + (!_page.Blocks[i].IsHidden && _shares[i] >= Found ? _page.Blocks[i].Text.Length : 0);
        int root = -1;
        for (int i = 0; i < _page.Elements.Count; i++)
        {
            PageElement element = _page.Elements[i];
            if (declared[element.BlockEnd] - declared[element.FirstBlock] >= declared[^1] * NearlyAll
                && (root < 0 || element.Depth >= _page.Elements[root].Depth))
                root = i;
        }
        return declared[^1] >= Math.Max(Shortest, statistics.TotalMass * Found) ? root : -1;
    }

    private static float Share(ReadOnlySpan<char> text, HashSet<uint> runs)
    {
        List<uint> hashes = TitleText.WordHashes(text);
        int length = Math.Min(RunWords, hashes.Count), all = hashes.Count - length + 1, found = 0;
        if (length < 2)
            return 0;
        for (int i = 0; i < all; i++)
        {
            uint run = FeatureHash.Basis;
            for (int k = 0; k < length; k++)
                run = FeatureHash.Append(run, hashes[i + k]);
            found += runs.Contains(run) ? 1 : 0;
        }
        return (float)found / all;
    }
}
